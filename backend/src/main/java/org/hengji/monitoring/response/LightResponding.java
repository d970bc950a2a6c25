package org.hengji.monitoring.response;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.goal.AdjustmentKind;
import org.hengji.goal.AdjustmentRequest;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAdjusting;
import org.hengji.goal.GoalProcess;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.Goals;
import org.hengji.goal.Outcome;
import org.hengji.monitoring.response.LightResponsePermissions.Action;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.review.Decision;
import org.hengji.review.Reviewing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do about a light: the unit chooses, the bureau proposes and decides, the unit asks for its money again. */
@Service
@Transactional
public class LightResponding {

    /** The change of the budget that a choice of 调剂 or 取消 begins; see {@link AdjustmentRequest}. */
    record Change(String documentNumber, LocalDate documentDate, BigDecimal amountYuan) {}

    private final LightResponses responses;
    private final Goals goals;
    private final GoalAdjusting adjusting;
    private final GoalProcess process;
    private final Reviewing reviewing;
    private final LightResponsePermissions permissions;
    private final RulePacks packs;
    private final AuditTrail audit;

    LightResponding(LightResponses responses, Goals goals, GoalAdjusting adjusting, GoalProcess process, Reviewing reviewing,
                    LightResponsePermissions permissions, RulePacks packs, AuditTrail audit) {
        this.responses = responses;
        this.goals = goals;
        this.adjusting = adjusting;
        this.process = process;
        this.reviewing = reviewing;
        this.permissions = permissions;
        this.packs = packs;
        this.audit = audit;
    }

    /** What the pack of the goal lets the unit choose from. */
    List<LightChoice> choices(LightResponse response) {
        return packs.get(goals.get(response.goalId()).rulePackId()).monitoringWarning().value().choices().stream()
                .flatMap(label -> LightChoice.labelled(label).stream()).toList();
    }

    /**
     * 继续, or 调剂 or 取消, which begin the adjustment of the goal at once.
     *
     * @param change needed for both of these
     */
    LightResponse choose(Actor actor, long id, int expectedVersion, LightChoice choice, String reason, Change change) {
        LightResponse response = require(actor, id, expectedVersion, Action.CHOOSE);
        if (!choices(response).contains(choice)) {
            throw Refusal.invalid("/choice", "规则包不允许选择“" + choice.label() + "”");
        }
        if (choice != LightChoice.CONTINUE && (change == null || change.documentNumber() == null || change.documentNumber().isBlank() || change.documentDate() == null)) {
            throw Refusal.invalid("/change", "选择“" + choice.label() + "”须填写预算调整的文号和日期，随后办理目标调整");
        }
        response.choose(choice, reason.strip());
        goOn(actor, response, AuditAction.CHOOSE, choice.label() + "：" + reason.strip());
        if (choice != LightChoice.CONTINUE) {
            Goal goal = goals.get(response.goalId());
            adjusting.begin(actor, goal.id(), goal.version(), new AdjustmentRequest(
                    choice == LightChoice.CANCEL ? AdjustmentKind.CANCEL : AdjustmentKind.ADJUST, change.documentNumber(), change.documentDate(),
                    change.amountYuan(), reason));
        }
        return responses.get(id);
    }

    public LightResponse propose(Actor actor, long id, int expectedVersion, Proposal proposal, String reason) {
        LightResponse response = require(actor, id, expectedVersion, Action.PROPOSE);
        response.propose(proposal, reason.strip());
        goOn(actor, response, AuditAction.PROPOSE, proposal.label() + "：" + reason.strip());
        return responses.get(id);
    }

    /** 局领导 on a proposal, 财政业务科室 on a lifting. */
    public LightResponse decide(Actor actor, long id, int expectedVersion, Decision decision) {
        if (decision.decision() == Decision.Verdict.REJECT) {
            throw Refusal.invalid("/decision", "预警处置只能通过或退回");
        }
        LightResponse response = require(actor, id, expectedVersion, Action.valueOf(decision.decision().name()));
        reviewing.decide(actor, goals.get(response.goalId()), response, decision);
        return responses.get(id);
    }

    /** The unit asks for its money again, with what it has mended. */
    public LightResponse askLifting(Actor actor, long goalId, String plea) {
        Goal goal = goals.locked(goalId, actor);
        requireMayAsk(actor, goal);
        LightResponse response = responses.add(NewLightResponse.lifting(goal, plea.strip()));
        reviewing.written(actor, response, goal.desks().of(Post.OPERATOR));
        audit.record(new AuditRecord(actor, Post.OPERATOR, AuditAction.ASK_LIFTING, goal.regionId(), goal.id(), response.subject(), null, null, plea.strip()));
        process.respondToLight(goal);
        return responses.get(response.id());
    }

    private void requireMayAsk(Actor actor, Goal goal) {
        if (!actor.worksAt(goal.desks().of(Post.OPERATOR))) {
            throw Refusal.forbidden("恢复拨款由单位经办申请，您的岗位不能进行此项操作");
        }
        if (!responses.suspended(goal.id())) {
            throw Refusal.wrongStep("目标“" + goal.name() + "”没有暂缓拨款，无须申请恢复");
        }
        if (responses.findOpen(goal.id()).isPresent()) {
            throw Refusal.wrongStep("目标“" + goal.name() + "”的恢复拨款申请或预警处置正在办理，请等待结果");
        }
        if (goal.stage() != GoalStatus.APPROVED && goal.stage() != GoalStatus.MONITORING) {
            throw Refusal.wrongStep("目标“" + goal.name() + "”的年度执行已经结束，不能再恢复拨款");
        }
    }

    private LightResponse require(Actor actor, long id, int expectedVersion, Action action) {
        LightResponse response = responses.visible(id, actor, expectedVersion);
        permissions.require(response, actor, action);
        return response;
    }

    private void goOn(Actor actor, LightResponse response, AuditAction action, String detail) {
        responses.save(response);
        reviewing.written(actor, response, response.desk());
        audit.record(new AuditRecord(actor, response.step().post(), action, response.regionId(), response.goalId(), response.subject(),
                response.step(), response.roundNo(), detail));
        process.complete(goals.get(response.goalId()), response.step(), actor, Outcome.SUBMIT);
    }
}
