package org.hengji.review.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hengji.budget.PlanStep;
import org.hengji.budget.Project;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.review.Basis;
import org.hengji.core.rulepack.ReviewForm;
import org.hengji.core.rulepack.ReviewForm.Part;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContent;
import org.hengji.goal.Indicator;
import org.hengji.goal.Objective;

/**
 * A goal as a reviewer judges it: the parts it consists of, and the lines that opinions can be about.
 *
 * @param project null for the goal of a department
 */
record GoalLines(Goal goal, GoalContent content, Project project, List<PlanStep> plan) {

    Basis basis() {
        Map<Part, List<String>> cells = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            cells.put(part, new ArrayList<>());
        }
        text(cells.get(Part.TEXT));
        content.indicators().forEach(i -> {
            indicator(i, cells.get(Part.INDICATORS));
            Collections.addAll(cells.get(Part.TARGETS), i.level3(), i.target().printed(), i.operator(), i.value(), i.unit());
        });
        amounts(cells.get(Part.AMOUNT));
        plan.forEach(step -> Collections.addAll(cells.get(Part.PLAN), step.dueLabel(), step.printed()));
        return Basis.of(cells);
    }

    /** The line as it is printed; empty if the goal has none of that key. */
    Optional<String> printed(LineKind kind, String key, ReviewForm form) {
        return switch (kind) {
            case CRITERION -> form.criteria().stream().map(ReviewForm.Criterion::name).filter(key::equals).findFirst();
            case OBJECTIVE -> content.objectives().stream().filter(o -> key.equals(String.valueOf(o.id()))).findFirst()
                    .map(o -> o.name() == null ? Objects.toString(o.content(), "") : o.name());
            case INDICATOR -> content.indicators().stream().filter(i -> key.equals(String.valueOf(i.id()))).findFirst()
                    .map(i -> i.level3() + " " + Objects.toString(i.target().printed(), ""));
            case AMOUNT -> key.isEmpty() ? Optional.of(goal.amountYuan() == null ? "" : goal.amountYuan().toPlainString() + " 元") : Optional.empty();
            case PLAN -> plan.stream().filter(step -> key.equals(step.dueLabel())).findFirst()
                    .map(step -> step.dueLabel() + " " + Objects.toString(step.printed(), ""));
        };
    }

    private void text(List<String> into) {
        into.add(goal.name());
        into.add(project == null ? null : project.purpose());
        for (Objective o : content.objectives()) {
            Collections.addAll(into, o.kind().name(), o.name(), o.duty(), o.content(), o.standard(), o.schedule());
        }
    }

    private static void indicator(Indicator i, List<String> into) {
        Collections.addAll(into, Objects.toString(i.objective(), null), i.level1(), i.level2(), i.level3(), i.direction(),
                i.weight() == null ? null : i.weight().stripTrailingZeros().toPlainString(), i.description(), i.basis(), i.note(),
                i.formula(), i.dataSource(), Objects.toString(i.core(), null));
    }

    private void amounts(List<String> into) {
        into.add(goal.amountYuan() == null ? null : goal.amountYuan().stripTrailingZeros().toPlainString());
        if (project != null) {
            project.funds().forEach(fund -> Collections.addAll(into, fund.source().name(), yuan(fund.amount())));
        }
        content.objectives().forEach(o -> Collections.addAll(into, yuan(o.amount()), yuan(o.fiscalAmount()), yuan(o.otherAmount())));
    }

    private static String yuan(PrintedAmount amount) {
        return amount == null || amount.yuan() == null ? null : amount.yuan().stripTrailingZeros().toPlainString();
    }
}
