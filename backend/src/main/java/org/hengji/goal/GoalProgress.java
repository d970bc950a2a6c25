package org.hengji.goal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.organisation.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process tells a goal: where the approval has come to, how it ended, which part of the year begins. */
@Service
@Transactional
public class GoalProgress implements StepListener {

    private final Goals goals;
    private final GoalContents contents;
    private final GoalVersions versions;
    private final Adjustments adjustments;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GoalProgress(Goals goals, GoalContents contents, GoalVersions versions, Adjustments adjustments, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.goals = goals;
        this.contents = contents;
        this.versions = versions;
        this.adjustments = adjustments;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Step> step(String name) {
        return StepListener.among(GoalStep.values(), name);
    }

    @Override
    public Arrival arrived(long goalId, Step step) {
        return arrived(List.of(goalId), step).get(0);
    }

    @Override
    public List<Arrival> arrived(List<Long> goalIds, Step step) {
        List<Goal> arrived = goals.get(goalIds);
        List<GoalReturned> returned = new ArrayList<>();
        List<Goal> changed = new ArrayList<>();
        for (Goal goal : arrived) {
            GoalStatus before = goal.status();
            if (goal.arriveAt((GoalStep) step)) {
                changed.add(goal);
            }
            if (before != GoalStatus.RETURNED && goal.status() == GoalStatus.RETURNED) {
                returned.add(new GoalReturned(goal.id(), goal.currentVersionId()));
            }
        }
        goals.save(changed);
        returned.forEach(events::publishEvent);
        return arrived.stream().map(goal -> new Arrival(goal, goal.subject())).toList();
    }

    /** 批复: the version under review is now the one in force. */
    public void grant(long goalId) {
        Goal goal = goals.get(goalId);
        Long before = goal.inForceVersionId();
        versions.keep(goal);
        contents.approve(goal.currentVersionId(), clock.instant());
        Optional<Adjustment> adjustment = adjustments.open(goal);
        adjustment.filter(a -> a.kind() == AdjustmentKind.ADJUST).ifPresent(a -> goal.budget(a.yuanAfter()));
        adjustment.ifPresent(a -> adjustments.end(a, Adjustment.State.GRANTED));
        goal.grant();
        goals.save(goal);
        record(goal, AuditAction.GRANT);
        if (before != null && !before.equals(goal.inForceVersionId())) {
            events.publishEvent(new GoalAdjusted(goalId, before, goal.inForceVersionId()));
        }
    }

    /** The goal is given up: its cancellation has been granted, and the process has ended all work on it. */
    public void cancel(long goalId) {
        Goal goal = goals.get(goalId);
        goal.cancel();
        goals.save(goal);
        events.publishEvent(new GoalCancelled(goalId));
        record(goal, AuditAction.CANCEL);
    }

    /** 不予批复. The reviewer's opinion is in the trail already. */
    public void reject(long goalId) {
        Goal goal = goals.get(goalId);
        versions.keep(goal);
        adjustments.open(goal).ifPresent(a -> adjustments.end(a, Adjustment.State.REFUSED));
        if (goal.adjustment() == null) {
            goal.reject();
        } else {
            goal.rejectAdjustment(contents.of(goal.inForceVersionId()).indicators().size());
        }
        goals.save(goal);
    }

    public void await(long goalId, long checkpointId) {
        Goal goal = goals.get(goalId);
        goal.await(checkpointId);
        goals.save(goal);
    }

    public void enter(long goalId, GoalStatus stage) {
        enter(List.of(goalId), stage);
    }

    public void enter(List<Long> goalIds, GoalStatus stage) {
        List<Goal> entering = goals.get(goalIds).stream().filter(g -> g.stage() != stage || g.awaitedCheckpointId() != null).toList();
        entering.forEach(goal -> goal.enter(stage));
        goals.save(entering);
    }

    /** Its money is held back, or flows again. */
    public void suspend(long goalId, boolean suspended) {
        goals.suspend(goalId, suspended);
    }

    public void close(long goalId) {
        enter(goalId, GoalStatus.COMPLETED);
        record(goals.get(goalId), AuditAction.CLOSE);
    }

    private void record(Goal goal, AuditAction action) {
        audit.record(AuditRecord.bySystem(action, goal.regionId(), goal.id(), goal.subject(), null));
    }
}
