package org.hengji.involvement;

import org.hengji.organisation.Desk;

/**
 * A person who is asked, in one of his posts.
 *
 * @param id the involvement's
 */
public record Asked(long id, Desk desk, long userId) {

    static Asked of(Involvement i) {
        return new Asked(i.id(), new Desk(i.personPost(), i.deskId()), i.personId());
    }
}
