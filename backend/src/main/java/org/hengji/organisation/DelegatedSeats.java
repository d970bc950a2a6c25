package org.hengji.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Desks that a person does today for somebody else. Read anew for each request: a delegation counts from its day on, and not a minute after it is revoked. */
@Service
public class DelegatedSeats {

    private final DelegatedSeatMapper mapper;
    private final Clock clock;

    DelegatedSeats(DelegatedSeatMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    record Row(Post post, long scopeId, long holderId, String holderName) {}

    /** Only what the holder himself holds: what was delegated to him goes no further. */
    @Transactional(readOnly = true)
    public List<Seat> of(long userId) {
        return mapper.of(userId, LocalDate.now(clock)).stream()
                .map(row -> new Seat(new Desk(row.post(), row.scopeId()), row.holderId(), row.holderName())).toList();
    }
}
