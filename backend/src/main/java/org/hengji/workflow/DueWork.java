package org.hengji.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.goal.Steps;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Step;
import org.hengji.platform.Batches;
import org.hengji.workflow.DuePlan.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows the deadlines of open work: reminds, marks as overdue, tells the superior, and ends what the rule pack says is to end. Every node may sweep at any time:
 * goals are locked as for a decision, one that somebody has in hand is left for the next sweep, and what has been done
 * is on the work item, so that nothing is done twice.
 */
@Component
class DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(DueWork.class);
    private static final int CHUNK = 100;

    private final DueWorkMapper mapper;
    private final Deadlines deadlines;
    private final Steps steps;
    private final Announcing announcing;
    private final Expiring expiring;
    private final AuditTrail audit;
    private final Batches batches;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueWork(DueWorkMapper mapper, Deadlines deadlines, Steps steps, Announcing announcing, Expiring expiring, AuditTrail audit,
            Batches batches, PlatformTransactionManager transactions, Clock clock) {
        this.mapper = mapper;
        this.deadlines = deadlines;
        this.steps = steps;
        this.announcing = announcing;
        this.expiring = expiring;
        this.audit = audit;
        this.batches = batches;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A piece of work whose day has come. */
    record Waking(long id, long goalId, LocalDate wakeOn) {}

    /** What a sweep writes on an item. */
    record Followed(long id, Instant remindedAt, Instant overdueAt, Instant escalatedAt, Desk superior, LocalDate wakeOn) {}

    /**
     * Does what is due today.
     *
     * @return how many pieces of work were followed
     */
    @Scheduled(initialDelayString = "${hengji.deadlines.sweep-every:PT5M}", fixedDelayString = "${hengji.deadlines.sweep-every:PT5M}")
    int sweep() {
        LocalDate today = deadlines.today();
        int followed = 0;
        Waking last = new Waking(0, 0, LocalDate.EPOCH);
        for (List<Waking> waking = mapper.waking(today, last, CHUNK); !waking.isEmpty(); waking = mapper.waking(today, last, CHUNK)) {
            followed += follow(waking, today);
            last = waking.get(waking.size() - 1);
        }
        return followed;
    }

    private int follow(List<Waking> waking, LocalDate today) {
        try {
            List<DueItem> followed = transaction.execute(status -> followLocked(waking.stream().map(Waking::goalId).distinct().sorted().toList(), today));
            followed.forEach(item -> expire(item, today));
            return followed.size();
        } catch (RuntimeException e) {
            // Tried again by the next sweep; the others must not wait for these.
            LOG.error("deadlines of work items {} to {} could not be followed", waking.get(0).id(), waking.get(waking.size() - 1).id(), e);
            return 0;
        }
    }

    private List<DueItem> followLocked(List<Long> goalIds, LocalDate today) {
        List<Long> locked = mapper.lockGoals(goalIds);
        if (locked.isEmpty()) {
            return List.of();
        }
        List<DueItem> items = mapper.due(locked, today);
        List<AuditRecord> trail = new ArrayList<>();
        List<Followed> followed = items.stream().map(item -> follow(item, today, trail)).toList();
        audit.record(trail);
        batches.each(DueWorkMapper.class, followed, DueWorkMapper::followed);
        return items;
    }

    private void expire(DueItem item, LocalDate today) {
        if (deadlines.plan(item).due(item.done(), today).contains(Stage.ACT)) {
            try {
                expiring.expire(item, steps.named(item.step()));
            } catch (RuntimeException e) {
                LOG.error("work item {} could not be ended on its expiry", item.id(), e);
            }
        }
    }

    private Followed follow(DueItem item, LocalDate today, List<AuditRecord> trail) {
        DuePlan plan = deadlines.plan(item);
        Step step = steps.named(item.step());
        List<Stage> due = plan.due(item.done(), today).stream().filter(stage -> stage != Stage.ACT).toList();
        Desk superior = due.contains(Stage.ESCALATE) ? Superiors.of(item.post(), item.desks()).orElse(null) : null;
        for (Stage stage : due) {
            trail.add(entry(item, step, stage, superior));
            announce(item, step, stage, superior);
        }
        Set<Stage> done = item.done();
        done.addAll(due);
        Instant now = clock.instant();
        return new Followed(item.id(), due.contains(Stage.REMIND) ? now : item.remindedAt(), due.contains(Stage.OVERDUE) ? now : item.overdueAt(),
                due.contains(Stage.ESCALATE) ? now : item.escalatedAt(), superior, plan.wakeOn(done, today));
    }

    private void announce(DueItem item, Step step, Stage stage, Desk superior) {
        switch (stage) {
            case REMIND -> announcing.reminded(item, step);
            case OVERDUE -> announcing.overdue(item, step);
            case ESCALATE -> {
                if (superior != null) {
                    announcing.escalated(item, step, superior);
                }
            }
            case ACT -> throw new IllegalStateException("acting on expiry ends the work and leaves no mark on it");
        }
    }

    private static AuditRecord entry(DueItem item, Step step, Stage stage, Desk superior) {
        String due = step.label() + "应于 " + item.dueOn() + " 前办结";
        return switch (stage) {
            case REMIND -> entry(item, step, AuditAction.REMIND, due);
            case OVERDUE -> entry(item, step, AuditAction.MARK_OVERDUE, due);
            case ESCALATE -> entry(item, step, AuditAction.ESCALATE, due + (superior == null ? "" : "，已报" + superior.post().label() + "督办"));
            case ACT -> throw new IllegalStateException("acting on expiry ends the work and leaves no mark on it");
        };
    }

    private static AuditRecord entry(DueItem item, Step step, AuditAction action, String detail) {
        return new AuditRecord(null, item.post(), action, item.regionId(), item.goalId(), item.subject(), step, null, detail);
    }
}
