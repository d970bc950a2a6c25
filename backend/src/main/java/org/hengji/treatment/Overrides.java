package org.hengji.treatment;

import java.time.Clock;
import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Adjustments;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalCancelled;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.hengji.review.Decision;
import org.hengji.review.Reviewing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exceptions from what the last result leaves a declaration: asked by the unit with its reason, granted or refused by 局领导. */
@Service
@Transactional
public class Overrides {

    private final OverrideMapper mapper;
    private final BudgetGate gate;
    private final Goals goals;
    private final Adjustments adjustments;
    private final OverrideProcess process;
    private final OverridePermissions permissions;
    private final Reviewing reviewing;
    private final AuditTrail audit;
    private final Clock clock;

    Overrides(OverrideMapper mapper, BudgetGate gate, Goals goals, Adjustments adjustments, OverrideProcess process,
              OverridePermissions permissions, Reviewing reviewing, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.gate = gate;
        this.goals = goals;
        this.adjustments = adjustments;
        this.process = process;
        this.permissions = permissions;
        this.reviewing = reviewing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks to declare what the goal now says.
     *
     * @return the id of the request
     * @throws Refusal when the goal is not being drafted, nothing stands in its way, or an exception is asked for already
     */
    public long request(Actor actor, long goalId, int expectedVersion, String reason) {
        Goal goal = goals.visible(goalId, actor, expectedVersion);
        GoalPermissions.require(goal, actor, GoalAction.SUBMIT);
        Gate blocked = gate.of(goal, adjustments.amount(goal)).filter(Gate::against)
                .orElseThrow(() -> Refusal.wrongStep("“" + goal.name() + "”的申报与上年评价结果的处理意见一致，不需要申请例外"));
        List<TreatmentOverride> before = mapper.ofGoal(goalId);
        if (before.stream().anyMatch(o -> o.state() == OverrideState.OPEN)) {
            throw Refusal.wrongStep("“" + goal.name() + "”的例外申请正在等待审批");
        }
        if (before.stream().anyMatch(o -> o.covers(blocked.last().resultId(), blocked.declaredYuan()))) {
            throw Refusal.wrongStep("“" + goal.name() + "”的例外申报已准予，可以送审");
        }
        mapper.insert(goalId, blocked, reason.strip(), actor, clock.instant());
        TreatmentOverride asked = latest(goalId);
        reviewing.written(actor, asked, asked.askingDesk());
        record(actor, goal, AuditAction.REQUEST_OVERRIDE, asked, blocked.words() + "。理由：" + reason.strip());
        process.start(goal);
        return asked.id();
    }

    /** 局领导 grants or refuses; the process writes the end of it. */
    public void decide(Actor actor, long id, int expectedVersion, Decision decision) {
        if (decision.decision() == Decision.Verdict.RETURN) {
            throw Refusal.invalid("/decision", "例外申报只能准予或不予准予");
        }
        TreatmentOverride asked = visible(actor, id, expectedVersion);
        permissions.require(asked, actor, OverrideAction.valueOf(decision.decision().name()));
        if (mapper.decide(id, expectedVersion, decision.opinion(), actor, clock.instant()) == 0) {
            throw Refusal.stale("“" + asked.goalName() + "”的例外申报");
        }
        reviewing.decide(actor, goals.get(asked.goalId()), asked, decision);
    }

    public void withdraw(Actor actor, long id, int expectedVersion) {
        TreatmentOverride asked = visible(actor, id, expectedVersion);
        permissions.require(asked, actor, OverrideAction.WITHDRAW);
        Goal goal = goals.get(asked.goalId());
        record(actor, goal, AuditAction.WITHDRAW_OVERRIDE, asked, null);
        takeBack(goal, asked);
    }

    /** A goal that is given up asks for nothing any more. */
    @EventListener
    void cancelled(GoalCancelled event) {
        mapper.ofGoal(event.goalId()).stream().filter(o -> o.state() == OverrideState.OPEN).findFirst().ifPresent(asked -> {
            Goal goal = goals.get(event.goalId());
            takeBack(goal, asked);
            audit.record(AuditRecord.bySystem(AuditAction.END_WITH_GOAL, goal.regionId(), goal.id(), asked.subject(), null));
        });
    }

    private void takeBack(Goal goal, TreatmentOverride asked) {
        mapper.end(asked.id(), OverrideState.WITHDRAWN);
        process.withdraw(goal);
    }

    /** For whoever has been let at it already. */
    @Transactional(readOnly = true)
    TreatmentOverride get(long id) {
        return mapper.find(id).orElseThrow(() -> Refusal.notFound("该例外申报"));
    }

    /** For a page: who reads it for the sake of work is in the trail, as on the goal. */
    TreatmentOverride read(Actor actor, long id) {
        TreatmentOverride asked = visible(actor, id);
        goals.visible(asked.goalId(), actor);
        return asked;
    }

    /** If it lies in the person's scope, or open work on it lies with the person. */
    private TreatmentOverride visible(Actor actor, long id) {
        return mapper.findReadable(id, actor.scope().paths(), actor.seats()).orElseThrow(() -> Refusal.notFound("该例外申报"));
    }

    private TreatmentOverride visible(Actor actor, long id, int expectedVersion) {
        TreatmentOverride asked = visible(actor, id);
        if (asked.version() != expectedVersion) {
            throw Refusal.stale("“" + asked.goalName() + "”的例外申报");
        }
        return asked;
    }

    @Transactional(readOnly = true)
    Page<TreatmentOverride> list(Actor actor, Integer year, OverrideState state, String text, PageRequest page) {
        List<String> paths = actor.scope().paths();
        return paths.isEmpty() ? Page.empty(page)
                : new Page<>(mapper.list(paths, year, state, text, page), mapper.count(paths, year, state, text), page.page(), page.size());
    }

    @Transactional(readOnly = true)
    List<TreatmentOverride> ofGoal(long goalId) {
        return mapper.ofGoal(goalId);
    }

    private TreatmentOverride latest(long goalId) {
        return mapper.ofGoal(goalId).get(0);
    }

    private void record(Actor actor, Goal goal, AuditAction action, TreatmentOverride asked, String detail) {
        audit.record(new AuditRecord(actor.at(goal.desks().of(Post.OPERATOR)), Post.OPERATOR, action, goal.regionId(), goal.id(), asked.subject(),
                OverrideStep.TREATMENT_OVERRIDE, null, detail));
    }
}
