package org.hengji.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.Light;
import org.hengji.dossier.RouteView.ResubmissionChoice;
import org.hengji.dossier.RouteView.ReturnTarget;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalSummary;
import org.hengji.goal.Indicator;
import org.hengji.goal.Objective;
import org.hengji.goal.TargetView;
import org.hengji.results.ResultStatus;
import org.hengji.review.FilingStatus;

/**
 * The page of one goal. Amounts in 元 with the printed text beside them.
 *
 * @param route         of its approval; null while it was never sent to a reviewer
 * @param returnTargets where the reader may send it back to; empty unless it is the reader's to decide
 * @param resubmissions how a goal that is sent back may come again; empty like the targets
 */
record GoalView(@JsonUnwrapped GoalSummary summary, Set<GoalAction> permittedActions, @Nullable Turn turn, RulePackRef rulePack,
                int versionNo, int round, BudgetAdmission budgetAdmission, @Nullable ReturnReason returnReason, List<TrackPoint> track,
                @Nullable RouteView route, List<ReturnTarget> returnTargets, List<ResubmissionChoice> resubmissions, @Nullable ProjectView project,
                List<FundingView> funding, List<ObjectiveView> objectives, List<IndicatorView> indicators,
                List<ReportRef> monitoringReports, @Nullable EvaluationRef selfEvaluation, @Nullable ResultRef result,
                @Nullable Integer versionInForce, @Nullable AdjustmentView adjustment) {

    /** Whose turn it is; people are those who hold the desk. */
    record Turn(String stepName, String postName, String organisation, List<String> people, LocalDate dueOn, boolean overdue, int workingDaysLeft) {}

    record RulePackRef(String id, String name) {}

    /**
     * Whether the project may go on into the budget: only with a goal that the finance bureau has granted.
     *
     * @param reason why it is barred, by whom and when; null unless it is
     */
    record BudgetAdmission(Admission state, String stateName, @Nullable String reason, @Nullable String by, @Nullable Instant at) {}

    enum Admission {
        PENDING("目标尚未批复，暂不能进入下一步预算安排"), ADMITTED("可以进入下一步预算安排"), BARRED("不得进入下一步预算安排");

        private final String label;

        Admission(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    record ReturnReason(String by, String stepName, String opinion, Instant at) {}

    record Money(BigDecimal yuan, String printed, MoneyUnit unit) {

        static Money of(PrintedAmount amount) {
            return amount == null ? null : new Money(amount.yuan(), amount.printed(), amount.unit());
        }
    }

    record ProjectView(@Nullable String code, String name, @Nullable String category, @Nullable String unitName,
                       @Nullable String purpose, @Nullable Money amount, List<FundView> funds, List<PlanView> spendingPlan,
                       List<ExecutedView> executed) {}

    record FundView(String source, String sourceName, Money amount) {}

    record PlanView(String by, @Nullable String printed, @Nullable BigDecimal cumulativeYuan, @Nullable BigDecimal cumulativePercent) {}

    record ExecutedView(String by, BigDecimal yuan) {}

    record FundingView(String item, String itemName, Money amount) {}

    record ObjectiveView(Long id, Objective.Kind kind, @Nullable String name, @Nullable String duty, @Nullable String text,
                         @Nullable String standard, @Nullable Money amount, @Nullable Money fiscalAmount, @Nullable Money otherAmount,
                         @Nullable String schedule) {

        static ObjectiveView of(Objective o) {
            return new ObjectiveView(o.id(), o.kind(), o.name(), o.duty(), o.content(), o.standard(), Money.of(o.amount()),
                    Money.of(o.fiscalAmount()), Money.of(o.otherAmount()), o.schedule());
        }
    }

    record IndicatorView(Long id, @Nullable Integer objective, @Nullable String level1, @Nullable String level2, String level3,
                         TargetView target, @Nullable String description, @Nullable String basis, @Nullable String note,
                         @Nullable String operator, @Nullable String value, @Nullable String unit, @Nullable String direction,
                         @Nullable BigDecimal weight, @Nullable String lastYear, @Nullable String formula, @Nullable String dataSource,
                         @Nullable Boolean core) {

        static IndicatorView of(Indicator i) {
            return new IndicatorView(i.id(), i.objective(), i.level1(), i.level2(), i.level3(), TargetView.of(i.target()), i.description(),
                    i.basis(), i.note(), i.operator(), i.value(), i.unit(), i.direction(), i.weight(), i.lastYear(), i.formula(),
                    i.dataSource(), i.core());
        }
    }

    record CheckpointRef(long id, String label) {}

    record ReportRef(long id, CheckpointRef checkpoint, FilingStatus status, String statusName, @Nullable Light light,
                     @Nullable String lightName, Instant updatedAt) {}

    record EvaluationRef(long id, FilingStatus status, String statusName, BigDecimal total, @Nullable Grade grade,
                         @Nullable String gradeName) {}

    record ResultRef(long id, ResultStatus status, String statusName, String treatmentName) {}
}
