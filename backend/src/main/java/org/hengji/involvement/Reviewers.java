package org.hengji.involvement;

import org.springframework.stereotype.Component;

/** Whom an added review is for. */
@Component
public class Reviewers {

    private final InvolvementMapper mapper;

    Reviewers(InvolvementMapper mapper) {
        this.mapper = mapper;
    }

    /** @param id the involvement's */
    public Asked of(long id) {
        return Asked.of(mapper.get(id));
    }
}
