package org.hengji.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengji.dossier.AdjustmentDesk;
import org.hengji.goal.AdjustmentKind;
import org.hengji.goal.AdjustmentRequest;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContent;
import org.hengji.goal.GoalContents;
import org.hengji.goal.GoalDrafting;
import org.hengji.goal.GoalEdit;
import org.hengji.goal.GoalEdit.IndicatorEdit;
import org.hengji.goal.GoalEdit.ObjectiveEdit;
import org.hengji.goal.Goals;
import org.hengji.goal.Indicator;
import org.hengji.goal.Objective;

/** Adjusts and cancels sample goals in the year. */
class AdjustmentClerk {

    private static final BigDecimal LEFT = new BigDecimal("0.90");

    private final Goals goals;
    private final GoalContents contents;
    private final GoalDrafting drafting;
    private final AdjustmentDesk desk;
    private final ApprovalClerk approvals;

    AdjustmentClerk(Goals goals, GoalContents contents, GoalDrafting drafting, AdjustmentDesk desk, ApprovalClerk approvals) {
        this.goals = goals;
        this.contents = contents;
        this.drafting = drafting;
        this.desk = desk;
        this.approvals = approvals;
    }

    /** The budget is cut by a tenth, and the goal says so; how far the new version comes is up to the stage. */
    void adjust(long goalId, Team team, Stage to) {
        Goal goal = goals.get(goalId);
        desk.begin(team.operator(), goalId, goal.version(), new AdjustmentRequest(AdjustmentKind.ADJUST, "山财预〔2024〕31号", LocalDate.of(2024, 7, 15),
                goal.amountYuan().multiply(LEFT).setScale(2), "年中压减一般性支出，按调整后的预算相应调整绩效目标"));
        Goal draft = goals.get(goalId);
        drafting.revise(team.operator(), goalId, draft.version(), edit(contents.of(draft.currentVersionId())));
        approvals.bringTo(to, goalId, team);
    }

    void cancel(long goalId, Team team) {
        desk.begin(team.operator(), goalId, goals.get(goalId).version(), new AdjustmentRequest(AdjustmentKind.CANCEL, "山财预〔2024〕32号",
                LocalDate.of(2024, 7, 22), null, "上级已安排同类资金，本项目不再实施，预算全部收回"));
        approvals.bringTo(Stage.GRANTED, goalId, team);
    }

    private static GoalEdit edit(GoalContent content) {
        List<ObjectiveEdit> objectives = content.objectives().stream().map(AdjustmentClerk::edit).toList();
        return new GoalEdit(null, null, objectives, content.indicators().stream().map(AdjustmentClerk::edit).toList());
    }

    private static ObjectiveEdit edit(Objective o) {
        return new ObjectiveEdit(o.id(), o.kind(), o.name(), o.duty(), o.content() == null ? null : o.content() + "（按年中调整后的预算执行）",
                o.standard(), o.schedule());
    }

    private static IndicatorEdit edit(Indicator i) {
        return new IndicatorEdit(i.id(), i.objective(), i.level1(), i.level2(), i.level3(), i.target().printed(), i.description(), i.basis(), i.note(),
                i.weight(), i.lastYear(), i.formula(), i.dataSource(), i.core(), i.direction());
    }
}
