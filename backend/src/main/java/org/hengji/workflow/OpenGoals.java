package org.hengji.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.platform.web.Named;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goals that lie with a person. */
@Service
@Transactional(readOnly = true)
public class OpenGoals {

    private static final int IDS_AT_ONCE = 500;

    /** A goal with the version at which it lies there. */
    public record OpenGoal(long goalId, String goalName, int version) {}

    /** How many goals of a department lie with the person, to draft and to review. */
    public record DepartmentWork(Named department, int fiscalYear, long toDraft, long toReview) {}

    record DepartmentRow(long departmentId, String departmentName, int yearNo, long toDraft, long toReview) {}

    private final WorkListMapper mapper;
    private final Organisations organisations;
    private final Clock clock;

    OpenGoals(WorkListMapper mapper, Organisations organisations, Clock clock) {
        this.mapper = mapper;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Goals for the person to review that the list of work shows under this filter, at most so many. */
    public List<OpenGoal> of(Actor actor, WorkItemQuery query, int most) {
        String unitPath = query.unit() == null ? null : organisations.get(query.unit()).path();
        WorkItemFilter filter = query.toReview().filter(actor, LocalDate.now(clock), unitPath, new PageRequest(1, most));
        return filter.none() ? List.of() : mapper.goalsToReview(filter);
    }

    /** Names of those among the goals that are or were at a desk of this person. */
    public Map<Long, String> names(Actor actor, List<Long> goalIds) {
        Map<Long, String> names = new HashMap<>();
        for (int from = 0; from < goalIds.size() && !actor.desks().isEmpty(); from += IDS_AT_ONCE) {
            mapper.atDesks(goalIds.subList(from, Math.min(goalIds.size(), from + IDS_AT_ONCE)), actor.desks())
                    .forEach(g -> names.put(g.goalId(), g.goalName()));
        }
        return names;
    }

    /** Departments of which goals lie with the person, by name. */
    public List<DepartmentWork> departments(Actor actor) {
        return actor.seats().isEmpty() ? List.of() : mapper.departments(actor.seats()).stream()
                .map(r -> new DepartmentWork(new Named(r.departmentId(), r.departmentName()), r.yearNo(), r.toDraft(), r.toReview())).toList();
    }
}
