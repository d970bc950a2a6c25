package org.hengji.workflow;

import java.time.LocalDate;
import java.util.List;
import org.hengji.fiscalyear.HolidaysChanged;
import org.hengji.platform.Batches;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts the deadlines of a region's open work anew when its calendar has changed. What is overdue already stays so. */
@Component
class Recounting {

    private final DueWorkMapper mapper;
    private final Deadlines deadlines;
    private final Batches batches;

    Recounting(DueWorkMapper mapper, Deadlines deadlines, Batches batches) {
        this.mapper = mapper;
        this.deadlines = deadlines;
        this.batches = batches;
    }

    private record Moved(long id, LocalDate dueOn, LocalDate wakeOn) {}

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void recount(HolidaysChanged change) {
        LocalDate today = deadlines.today();
        List<Moved> moved = mapper.running(change.regionId(), today).stream().map(item -> moved(item, today)).toList();
        batches.each(DueWorkMapper.class, moved, (m, it) -> m.reschedule(it.id(), it.dueOn(), it.wakeOn()));
    }

    private Moved moved(DueItem item, LocalDate today) {
        LocalDate dueOn = deadlines.recount(item);
        return new Moved(item.id(), dueOn, deadlines.plan(item.dueOn(dueOn)).wakeOn(item.done(), today));
    }
}
