package org.hengji.goal;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.money.PrintedAmount;

/**
 * What a goal said at one submission, as printed; kept for comparing. Amount in 元.
 *
 * @param purpose 预算规模及资金用途 of its project, null for none
 * @param plan    the spending plan of its project
 */
public record GoalSnapshot(String name, String category, BigDecimal amountYuan, String purpose, List<PlanLine> plan,
                           List<ObjectiveLine> objectives, List<IndicatorLine> indicators) {

    public record PlanLine(String by, String printed) {}

    public record ObjectiveLine(Long id, Objective.Kind kind, String name, String duty, String text, String standard, String schedule,
                                String amount, String fiscalAmount, String otherAmount) {

        static ObjectiveLine of(Objective o) {
            return new ObjectiveLine(o.id(), o.kind(), o.name(), o.duty(), o.content(), o.standard(), o.schedule(), printed(o.amount()),
                    printed(o.fiscalAmount()), printed(o.otherAmount()));
        }

        private static String printed(PrintedAmount amount) {
            return amount == null ? null : amount.printed();
        }
    }

    public record IndicatorLine(Long id, String level1, String level2, String level3, String target, String operator, String value, String unit,
                                String direction, BigDecimal weight, String description, String basis, String note, String lastYear,
                                String formula, String dataSource, Boolean core) {

        static IndicatorLine of(Indicator i) {
            return new IndicatorLine(i.id(), i.level1(), i.level2(), i.level3(), i.target().printed(), i.operator(), i.value(), i.unit(),
                    i.direction(), i.weight(), i.description(), i.basis(), i.note(), i.lastYear(), i.formula(), i.dataSource(), i.core());
        }
    }

    public GoalSnapshot {
        plan = List.copyOf(plan);
        objectives = List.copyOf(objectives);
        indicators = List.copyOf(indicators);
    }
}
