package org.hengji.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.goal.Steps;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.hengji.workflow.WorkItemFilter.Box;
import org.hengji.workflow.WorkListMapper.Pile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's work: lists by filter, with totals that are exact, and what there is to choose from. */
@Service
@Transactional(readOnly = true)
class Workbench {

    record Counts(long todo, long overdue, long done, long started, long escalated) {}

    record StepChoice(String step, String stepName, long count) {}

    record YearChoice(int fiscalYear, long count) {}

    record CategoryChoice(String category, long count) {}

    /** What the items of a box differ in, each with how many there are. */
    record WorkItemChoices(List<StepChoice> steps, List<YearChoice> fiscalYears, List<CategoryChoice> categories) {}

    private final WorkListMapper mapper;
    private final WorkTotals totals;
    private final Organisations organisations;
    private final Steps steps;
    private final Clock clock;

    Workbench(WorkListMapper mapper, WorkTotals totals, Organisations organisations, Steps steps, Clock clock) {
        this.mapper = mapper;
        this.totals = totals;
        this.organisations = organisations;
        this.steps = steps;
        this.clock = clock;
    }

    Page<WorkItemView> list(Actor actor, WorkItemQuery query, PageRequest page) {
        WorkItemFilter filter = filter(actor, query, page);
        if (filter.none()) {
            return Page.empty(page);
        }
        List<WorkItemView> items = mapper.list(filter);
        return new Page<>(items, total(filter, items.size()), page.page(), page.size());
    }

    Counts counts(Actor actor) {
        WorkItemQuery todo = WorkItemQuery.of(Box.TODO);
        return new Counts(count(actor, todo), count(actor, todo.onlyOverdue()), count(actor, WorkItemQuery.of(Box.DONE)),
                count(actor, WorkItemQuery.of(Box.STARTED)), count(actor, WorkItemQuery.of(Box.ESCALATED)));
    }

    WorkItemChoices choices(Actor actor, WorkItemQuery query) {
        WorkItemFilter filter = filter(actor, query, PageRequest.of(1, 1));
        List<Pile> piles = filter.none() ? List.of() : mapper.piles(filter);
        return new WorkItemChoices(
                sums(piles, Pile::step).entrySet().stream().map(e -> new StepChoice(e.getKey(), steps.label(e.getKey()), e.getValue())).toList(),
                sums(piles, Pile::yearNo).descendingMap().entrySet().stream().map(e -> new YearChoice(e.getKey(), e.getValue())).toList(),
                sums(piles.stream().filter(p -> p.category() != null).toList(), Pile::category).entrySet().stream()
                        .map(e -> new CategoryChoice(e.getKey(), e.getValue())).toList());
    }

    private static <K extends Comparable<K>> TreeMap<K, Long> sums(List<Pile> piles, Function<Pile, K> by) {
        return piles.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(Pile::count)));
    }

    private WorkItemFilter filter(Actor actor, WorkItemQuery query, PageRequest page) {
        String unitPath = query.unit() == null ? null : organisations.get(query.unit()).path();
        return query.filter(actor, LocalDate.now(clock), unitPath, page);
    }

    private long count(Actor actor, WorkItemQuery query) {
        WorkItemFilter filter = filter(actor, query, PageRequest.of(1, 1));
        return filter.none() ? 0 : totals.of(filter);
    }

    /** A page that is not full says itself how many there are. */
    private long total(WorkItemFilter filter, int read) {
        PageRequest page = filter.page();
        return read < page.size() && (read > 0 || page.page() == 1) ? page.offset() + read : totals.of(filter);
    }
}
