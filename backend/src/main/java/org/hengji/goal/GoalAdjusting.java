package org.hengji.goal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.budget.BudgetChanges;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit begins an adjustment of a granted goal (目标调整), or gives it up while it drafts. */
@Service
@Transactional
public class GoalAdjusting {

    private final Goals goals;
    private final GoalContents contents;
    private final Adjustments adjustments;
    private final AdjustmentMapper mapper;
    private final AdjustmentWindow window;
    private final BudgetChanges changes;
    private final GoalVersions versions;
    private final GoalProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    GoalAdjusting(Goals goals, GoalContents contents, Adjustments adjustments, AdjustmentMapper mapper, AdjustmentWindow window,
                  BudgetChanges changes, GoalVersions versions, GoalProcess process, AuditTrail audit, Clock clock) {
        this.goals = goals;
        this.contents = contents;
        this.adjustments = adjustments;
        this.mapper = mapper;
        this.window = window;
        this.changes = changes;
        this.versions = versions;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new version, as the one in force, lies with the unit for drafting; the year goes on by the one in force.
     *
     * @throws Refusal wrong step when the goal is not in force or the year has ended, invalid with the place
     */
    public void begin(Actor actor, long goalId, int expectedVersion, AdjustmentRequest request) {
        Goal goal = goals.visible(goalId, actor, expectedVersion);
        GoalPermissions.require(goal, actor, GoalAction.ADJUST);
        window.require(goal);
        BigDecimal after = amount(request);
        if (request.documentDate().isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("/documentDate", "预算调整日期不能晚于今天");
        }
        long change = changes.propose(goal.projectId(), request.documentNumber().strip(), request.documentDate(), goal.amountYuan(), after);
        NewVersion version = new NewVersion(goal.id(), versions.last(goalId) + 1, contents.of(goal.inForceVersionId()).unstored());
        contents.createVersions(List.of(version), clock.instant());
        goal.adjust(request.kind(), version.id, version.versionNo);
        goals.save(goal);
        mapper.insert(goal.id(), version.id, request.kind(), change, request.reason().strip(), actor, clock.instant());
        record(actor, goal, AuditAction.ADJUST, request.kind().label() + "（" + request.documentNumber().strip() + "）：" + request.reason().strip());
        process.adjust(goal, request.kind());
    }

    /** The unit gives the adjustment up: the version in force stays. Of an addition nothing stays but its record. */
    public void abandon(Actor actor, long goalId, int expectedVersion) {
        Goal goal = goals.visible(goalId, actor, expectedVersion);
        GoalPermissions.require(goal, actor, GoalAction.ABANDON_ADJUSTMENT);
        record(actor, goal, AuditAction.ABANDON_ADJUSTMENT, null);
        versions.keep(goal);
        adjustments.end(adjustments.open(goal).orElseThrow(), Adjustment.State.ABANDONED);
        if (goal.adjustment() == null) {
            goal.abandonAddition();
            goals.save(goal);
            process.abandonAddition(goal);
        } else {
            goal.abandonAdjustment(contents.of(goal.inForceVersionId()).indicators().size());
            goals.save(goal);
            process.abandonAdjustment(goal);
        }
    }

    private static BigDecimal amount(AdjustmentRequest request) {
        if (request.kind() == AdjustmentKind.CANCEL) {
            return BigDecimal.ZERO;
        }
        if (request.kind() == AdjustmentKind.ADD) {
            throw Refusal.invalid("/kind", "已有的目标不能追加，请选择调整或取消");
        }
        if (request.amountYuan() == null) {
            throw Refusal.invalid("/amountYuan", "请填写调整后的预算金额");
        }
        return request.amountYuan();
    }

    private void record(Actor actor, Goal goal, AuditAction action, String detail) {
        audit.record(new AuditRecord(actor, Post.OPERATOR, action, goal.regionId(), goal.id(), goal.subject(), goal.step(), goal.roundNo(), detail));
    }
}
