package org.hengji.dossier;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import org.hengji.compilation.DepartmentDocument;
import org.hengji.compilation.DepartmentDocuments;
import org.hengji.core.ratio.DepartmentRatios;
import org.hengji.core.ratio.Ratio;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalKind;
import org.springframework.stereotype.Component;

/** The ratios among the indicators of a department goal, worked out as far as the department's year says. */
@Component
class GoalRatios {

    /**
     * A ratio beside the indicator that it belongs to.
     *
     * @param indicator index among the goal's indicators
     * @param value     in percent; null unless it is computed
     */
    record RatioView(String name, int indicator, String formula, String period, @Nullable BigDecimal value, Ratio.State state,
                     String explanation, String basis) {}

    record RatioList(List<RatioView> items) {}

    private final DepartmentDocuments documents;
    private final RulePacks packs;

    GoalRatios(DepartmentDocuments documents, RulePacks packs) {
        this.documents = documents;
        this.packs = packs;
    }

    /** None for the goal of a project. */
    RatioList of(Goal goal) {
        if (goal.kind() == GoalKind.PROJECT) {
            return new RatioList(List.of());
        }
        DepartmentDocument year = documents.of(goal.fiscalYearId(), goal.desks().departmentId());
        List<Integer> listed = year.departmentGoal().listed();
        return new RatioList(DepartmentRatios.of(year.document(), packs.get(goal.rulePackId())).stream()
                .map(ratio -> view(ratio, listed.get(ratio.indicatorIndex()))).toList());
    }

    private static RatioView view(Ratio ratio, int indicator) {
        String number = ratio.source().number() == null ? "" : "（" + ratio.source().number() + "）";
        return new RatioView(ratio.name(), indicator, ratio.formula(), ratio.period(), ratio.value(), ratio.state(), ratio.explanation(),
                ratio.source().document() + number);
    }
}
