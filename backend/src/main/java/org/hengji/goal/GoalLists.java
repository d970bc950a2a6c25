package org.hengji.goal;

import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Service;

/** Lists of goals within a person's scope. */
@Service
public class GoalLists {

    private final GoalListMapper mapper;

    GoalLists(GoalListMapper mapper) {
        this.mapper = mapper;
    }

    /** Goals that stand waiting for the checkpoint. */
    public Page<GoalSummary> awaiting(Actor actor, long checkpointId, PageRequest page) {
        return list(new GoalFilter(actor.scope().paths(), null, null, null, null, null, checkpointId, null, GoalFilter.Sort.NONE, false, page));
    }

    public GoalSummary summary(Goal goal) {
        return mapper.one(goal.id()).toSummary();
    }

    Page<GoalSummary> list(GoalFilter filter) {
        if (filter.paths().isEmpty()) {
            return Page.empty(filter.page());
        }
        List<GoalSummary> items = mapper.list(filter, filter.paths()).stream().map(GoalSummary.Row::toSummary).toList();
        return new Page<>(items, mapper.count(filter, filter.paths()), filter.page().page(), filter.page().size());
    }
}
