package org.hengji.bulk;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hengji.bulk.BulkItem.Outcome;
import org.hengji.core.refusal.Refusal;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.goal.GoalDrafting;
import org.hengji.goal.GoalStep;
import org.hengji.organisation.Actor;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.platform.Batches;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.hengji.workflow.OpenGoals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes orders for many goals and tells how far they are. A person sees only what he ordered himself. */
@Service
class BulkJobs {

    /** As many goals as a filter may choose at once. */
    private static final int MOST = 20_000;

    private final BulkMapper mapper;
    private final BulkWorkers workers;
    private final OpenGoals openGoals;
    private final GoalDrafting drafts;
    private final DepartmentSets sets;
    private final Organisations organisations;
    private final Batches batches;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BulkJobs(BulkMapper mapper, BulkWorkers workers, OpenGoals openGoals, GoalDrafting drafts, DepartmentSets sets, Organisations organisations,
             Batches batches, TransactionTemplate transaction, Clock clock) {
        this.mapper = mapper;
        this.workers = workers;
        this.openGoals = openGoals;
        this.drafts = drafts;
        this.sets = sets;
        this.organisations = organisations;
        this.batches = batches;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Has one decision taken on many goals. What cannot be done is refused item by item, with its reason.
     *
     * @throws Refusal when it is not clear which goals are meant, a reason is missing, or there is nothing to do
     */
    BulkJob decide(Actor actor, BulkDecision order) {
        order.requireClear();
        List<Selected> selected = order.filter() == null ? named(actor, order)
                : openGoals.of(actor, order.filter(), MOST + 1).stream().map(g -> new Selected(g.goalId(), g.goalName(), g.version(), null)).toList();
        return start(NewBulkJob.decision(actor.userId(), order, selected.size(), clock.instant()), selected);
    }

    /** Names are for the list of answers; a goal that never came to the person's desk is not told by name, and is refused later. */
    private List<Selected> named(Actor actor, BulkDecision order) {
        List<Long> ids = order.items().stream().map(BulkDecision.Item::goalId).toList();
        Map<Long, String> names = openGoals.names(actor, ids);
        return order.items().stream()
                .map(i -> new Selected(i.goalId(), names.getOrDefault(i.goalId(), "编号 " + i.goalId()), i.version(), i.opinion())).toList();
    }

    /** Sends every draft of the department for review: one 送审批次. */
    BulkJob submit(Actor actor, long departmentId, int yearNo) {
        OrgUnit department = organisations.get(departmentId);
        FiscalYear year = sets.year(department, yearNo);
        List<Selected> selected = drafts.ofDepartment(departmentId, year.id()).stream()
                .filter(g -> g.step() == GoalStep.DRAFTING && actor.scope().covers(g.orgPath()))
                .map(g -> new Selected(g.id(), g.name(), g.version(), null)).toList();
        return start(NewBulkJob.submission(actor.userId(), departmentId, year.id(), selected.size(), clock.instant()), selected);
    }

    private BulkJob start(NewBulkJob job, List<Selected> selected) {
        if (selected.isEmpty()) {
            throw Refusal.invalid("/items", job.kind == BulkJob.Kind.SUBMISSION ? "该部门没有您可以送审的目标" : "没有符合条件的待办目标");
        }
        if (selected.size() > MOST) {
            throw Refusal.invalid("/filter", "符合条件的目标超过 " + MOST + " 项，请缩小筛选范围后分批办理");
        }
        List<Selected> ordered = selected.stream().sorted(Comparator.comparingLong(Selected::goalId)).toList();
        BulkJob stored = transaction.execute(status -> {
            mapper.insert(job);
            batches.each(BulkMapper.class, IntStream.range(0, ordered.size()).boxed().toList(),
                    (m, i) -> m.insertItem(job.id, i + 1, ordered.get(i)));
            return mapper.find(job.id).orElseThrow();
        });
        workers.soon(job.id);
        return stored;
    }

    BulkJob get(Actor actor, long id) {
        return mapper.find(id).filter(job -> job.userId() == actor.userId()).orElseThrow(() -> Refusal.notFound("该批量办理"));
    }

    Page<BulkJob> of(Actor actor, PageRequest page) {
        return new Page<>(mapper.of(actor.userId(), page), mapper.countOf(actor.userId()), page.page(), page.size());
    }

    Page<BulkItem> items(Actor actor, long id, Outcome outcome, PageRequest page) {
        BulkJob job = get(actor, id);
        return new Page<>(mapper.items(job.id(), outcome, page), mapper.countItems(job.id(), outcome), page.page(), page.size());
    }
}
