package org.hengji.monitoring.response;

import java.util.Optional;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.rulepack.Light;
import org.hengji.core.rulepack.MonitoringWarning;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalCancelled;
import org.hengji.goal.GoalProgress;
import org.hengji.goal.Goals;
import org.hengji.goal.StepListener;
import org.hengji.monitoring.MonitoringReport;
import org.hengji.notification.Notice;
import org.hengji.notification.NotificationKind;
import org.hengji.notification.Notifications;
import org.hengji.organisation.Post;
import org.hengji.organisation.Step;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process tells of an answer to a light: that one is called for, where it has come to, how it ended. */
@Service
@Transactional
public class LightResponseProgress implements StepListener {

    private final LightResponses responses;
    private final Goals goals;
    private final GoalProgress goalProgress;
    private final FiscalYears years;
    private final RulePacks packs;
    private final Notifications notifications;
    private final AuditTrail audit;

    LightResponseProgress(LightResponses responses, Goals goals, GoalProgress goalProgress, FiscalYears years, RulePacks packs,
                          Notifications notifications, AuditTrail audit) {
        this.responses = responses;
        this.goals = goals;
        this.goalProgress = goalProgress;
        this.years = years;
        this.packs = packs;
        this.notifications = notifications;
        this.audit = audit;
    }

    @Override
    public Optional<Step> step(String name) {
        return StepListener.among(LightResponseStep.values(), name);
    }

    @Override
    public Arrival arrived(long goalId, Step step) {
        LightResponse response = responses.open(goalId);
        if (response.arriveAt((LightResponseStep) step)) {
            responses.save(response);
        }
        return new Arrival(goals.get(goalId), response.subject());
    }

    /**
     * Notes what the light of a confirmed report calls for, beside the year: the unit's choice where the pack asks for one, the bureau's
     * proposal at a red light elsewhere. Nothing at the last checkpoint, when nothing is left to hold back; nor while the money is held back
     * already, or an earlier light is being answered.
     *
     * @return whether an answer is called for, which the process is to begin
     */
    public boolean answer(Goal goal, MonitoringReport report) {
        Optional<LightResponseStatus> first = first(goal, report);
        boolean last = years.checkpoints(goal.fiscalYearId()).stream().noneMatch(c -> c.dueOn().isAfter(report.checkpointDueOn()));
        if (first.isEmpty() || last || responses.findOpen(goal.id()).isPresent() || responses.suspended(goal.id())) {
            return false;
        }
        LightResponse response = responses.add(NewLightResponse.to(report, goal, first.get()));
        record(goal, AuditAction.OPEN, response, report.light().label());
        return true;
    }

    private Optional<LightResponseStatus> first(Goal goal, MonitoringReport report) {
        MonitoringWarning warning = packs.get(goal.rulePackId()).monitoringWarning().value();
        if (report.light() == null || report.light() == Light.GREEN) {
            return Optional.empty();
        }
        if (!warning.choices().isEmpty()) {
            return Optional.of(LightResponseStatus.CHOICE);
        }
        return report.light() == Light.RED ? Optional.of(LightResponseStatus.PROPOSAL) : Optional.empty();
    }

    /** Where the open answer begins. */
    public LightResponseStep firstStep(long goalId) {
        return responses.open(goalId).step();
    }

    /** Settles what the unit chose; true if its going on at a red light still wants the bureau's proposal. */
    public boolean takeChoice(long goalId) {
        LightResponse response = responses.open(goalId);
        boolean goesOn = response.choice() == LightChoice.CONTINUE;
        if (goesOn && response.light() == Light.RED) {
            return true;
        }
        end(response, goesOn ? LightResponseStatus.CONTINUED : LightResponseStatus.TO_ADJUST);
        return false;
    }

    /** Nobody chose within the days of the pack: the money is held back. */
    public void suspendByDeadline(long goalId) {
        LightResponse response = responses.open(goalId);
        int days = packs.get(goals.get(goalId).rulePackId()).monitoringWarning().value().workingDays();
        suspend(response, Proposal.HOLD, true, response.checkpointLabel() + "监控预警后，" + days + " 个工作日内未选择处理方式");
        end(response, LightResponseStatus.SUSPENDED_BY_DEADLINE);
    }

    /** 局领导 has approved what was proposed. */
    public void decideSuspension(long goalId) {
        LightResponse response = responses.open(goalId);
        if (response.proposal() == Proposal.NONE) {
            end(response, LightResponseStatus.NOT_SUSPENDED);
        } else {
            suspend(response, response.proposal(), false, response.proposalReason());
            end(response, response.proposal() == Proposal.STOP ? LightResponseStatus.STOPPED : LightResponseStatus.SUSPENDED);
        }
    }

    public void decideLifting(long goalId, boolean granted) {
        LightResponse response = responses.open(goalId);
        if (granted) {
            responses.lift(response);
            goalProgress.suspend(goalId, false);
            record(goals.get(goalId), AuditAction.LIFT, response, null);
            tellUnit(response, "已恢复拨款");
        }
        end(response, granted ? LightResponseStatus.LIFTED : LightResponseStatus.LIFTING_REFUSED);
    }

    /**
     * The year's execution is over; what is still open has nothing left to decide on.
     *
     * @return whether something was open, which the process is to end
     */
    public boolean lapse(long goalId) {
        Optional<LightResponse> open = responses.findOpen(goalId);
        open.ifPresent(response -> {
            end(response, LightResponseStatus.LAPSED);
            record(goals.get(goalId), AuditAction.LAPSE, response, null);
        });
        return open.isPresent();
    }

    @EventListener
    void cancelled(GoalCancelled event) {
        responses.findOpen(event.goalId()).ifPresent(response -> {
            end(response, LightResponseStatus.CANCELLED);
            record(goals.get(event.goalId()), AuditAction.END_WITH_GOAL, response, null);
        });
    }

    private void suspend(LightResponse response, Proposal kind, boolean byDeadline, String reason) {
        responses.suspend(response, kind, byDeadline, reason);
        goalProgress.suspend(response.goalId(), true);
        record(goals.get(response.goalId()), AuditAction.SUSPEND, response, kind.label() + "：" + reason);
        tellUnit(response, "已" + kind.label() + "：" + reason);
    }

    private void tellUnit(LightResponse response, String what) {
        notifications.tell(response.desks().of(Post.OPERATOR), new Notice(NotificationKind.SUSPENSION, response.goalId(),
                "“" + response.goalName() + "”" + what, Notice.pageOf(response.subject())));
    }

    private void end(LightResponse response, LightResponseStatus as) {
        response.end(as);
        responses.save(response);
    }

    private void record(Goal goal, AuditAction action, LightResponse response, String detail) {
        audit.record(AuditRecord.bySystem(action, goal.regionId(), goal.id(), response.subject(), detail));
    }
}
