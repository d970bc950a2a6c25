package org.hengji.workflow;

import java.util.List;
import org.hengji.goal.Goal;
import org.hengji.involvement.InvolvedWork;
import org.hengji.organisation.Desk;
import org.springframework.stereotype.Component;

/** Keeps the list of work in step with the people brought in. */
@Component
class InvolvedWorkAdapter implements InvolvedWork {

    private final WorkItemMapper mapper;
    private final WorkTotals totals;

    InvolvedWorkAdapter(WorkItemMapper mapper, WorkTotals totals) {
        this.mapper = mapper;
        this.totals = totals;
    }

    @Override
    public void assign(Goal goal, Desk desk, Long userId) {
        mapper.assign(goal.id(), goal.step().name(), desk.post(), userId);
        totals.changed(List.of(desk));
    }
}
