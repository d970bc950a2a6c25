package org.hengji.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.Light;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalSummary;
import org.hengji.goal.Indicator;
import org.hengji.goal.Objective;
import org.hengji.goal.TargetView;
import org.hengji.review.FilingStatus;

/** The page of one goal. Amounts in 元 with the printed text beside them. */
record Dossier(@JsonUnwrapped GoalSummary summary, Set<GoalAction> permittedActions, Turn turn, RulePackRef rulePack, int versionNo, int round,
               ReturnReason returnReason, List<TrackPoint> track, ProjectView project, List<FundingView> funding,
               List<ObjectiveView> objectives, List<IndicatorView> indicators, List<ReportRef> monitoringReports,
               EvaluationRef selfEvaluation, ResultRef result) {

    /** Whose turn it is; people are those who hold the desk. */
    record Turn(String stepName, String postName, String organisation, List<String> people, LocalDate dueOn) {}

    record RulePackRef(String id, String name) {}

    record ReturnReason(String by, String stepName, String opinion, Instant at) {}

    record Money(BigDecimal yuan, String printed, MoneyUnit unit) {

        static Money of(PrintedAmount amount) {
            return amount == null ? null : new Money(amount.yuan(), amount.printed(), amount.unit());
        }
    }

    record ProjectView(String code, String name, String category, String unitName, String purpose, Money amount, List<FundView> funds,
                       List<PlanView> spendingPlan, List<ExecutedView> executed) {}

    record FundView(String source, String sourceName, Money amount) {}

    record PlanView(String by, String printed, BigDecimal cumulativeYuan, BigDecimal cumulativePercent) {}

    record ExecutedView(String by, BigDecimal yuan) {}

    record FundingView(String item, String itemName, Money amount) {}

    record ObjectiveView(Long id, Objective.Kind kind, String name, String duty, String text, String standard, Money amount,
                         Money fiscalAmount, Money otherAmount, String schedule) {

        static ObjectiveView of(Objective o) {
            return new ObjectiveView(o.id(), o.kind(), o.name(), o.duty(), o.content(), o.standard(), Money.of(o.amount()),
                    Money.of(o.fiscalAmount()), Money.of(o.otherAmount()), o.schedule());
        }
    }

    record IndicatorView(Long id, Integer objective, String level1, String level2, String level3, TargetView target, String description,
                         String basis, String note, String operator, String value, String unit, String direction, BigDecimal weight,
                         String lastYear, String formula, String dataSource, Boolean core) {

        static IndicatorView of(Indicator i) {
            return new IndicatorView(i.id(), i.objective(), i.level1(), i.level2(), i.level3(), TargetView.of(i.target()), i.description(),
                    i.basis(), i.note(), i.operator(), i.value(), i.unit(), i.direction(), i.weight(), i.lastYear(), i.formula(),
                    i.dataSource(), i.core());
        }
    }

    record CheckpointRef(long id, String label) {}

    record ReportRef(long id, CheckpointRef checkpoint, FilingStatus status, String statusName, Light light, String lightName, Instant updatedAt) {}

    record EvaluationRef(long id, FilingStatus status, String statusName, BigDecimal total, Grade grade, String gradeName) {}

    record ResultRef(long id, String status, String statusName, String treatmentName) {}
}
