package org.hengji.core.prereview.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.prereview.Amounts;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.rulepack.PreReviewRules;
import org.hengji.core.rulepack.Severity;

/** Cost indicators of the department goal against the project that they are about, told by the words they share. */
final class DepartmentCosts {

    /** A cost indicator of the department and the project that it is about. */
    record Compared(Line line, BigDecimal yuan, ReviewedProject project, MoneyUnit unit, int difference) {

        void say(Findings found, String than) {
            String amount = project.amount().printed() + unit.label();
            found.at(line.targetPlace()).with("部门成本指标", line.part().target()).with("项目", project.part().name()).with("项目预算数", amount)
                    .atMost(difference < 0 ? Severity.HINT : Severity.ERROR)
                    .say("部门成本指标“%s”的指标值为%s，%s项目“%s”的预算数%s。请核对后改正指标值或预算数。",
                            line.name(), line.part().target(), than, project.part().name(), amount);
        }
    }

    private DepartmentCosts() {
    }

    static List<Compared> compare(Reviewed reviewed) {
        PreReviewRules rules = reviewed.pack().preReview();
        List<CostLine> costs = reviewed.departmentLines().stream().filter(line -> CostSheet.isCost(line, rules))
                .map(line -> CostLine.of(line, rules)).filter(cost -> cost != null && !cost.byPiece()).toList();
        if (costs.isEmpty()) {
            return List.of();
        }
        Map<String, Set<Integer>> byPair = pairs(reviewed);
        List<Compared> compared = new ArrayList<>();
        for (CostLine cost : costs) {
            Integer index = about(cost, byPair, rules);
            ReviewedProject project = index == null ? null : reviewed.projects().get(index);
            MoneyUnit unit = project == null ? null
                    : cost.unit() != null ? cost.unit() : UnitGuess.of(cost.figure(), project.amount().yuan(), rules);
            if (unit != null) {
                BigDecimal yuan = unit.toYuan(cost.figure());
                BigDecimal tolerance = Amounts.rounding(reviewed.pack(), reviewed.document().amountUnit(), 1);
                if (Amounts.differ(yuan, project.amount().yuan(), tolerance)) {
                    compared.add(new Compared(cost.line(), yuan, project, reviewed.document().amountUnit(),
                            yuan.compareTo(project.amount().yuan())));
                }
            }
        }
        return compared;
    }

    /** The projects by each pair of neighbouring characters of their texts. */
    private static Map<String, Set<Integer>> pairs(Reviewed reviewed) {
        Map<String, Set<Integer>> pairs = new HashMap<>();
        for (ReviewedProject project : reviewed.projects()) {
            if (project.amount() != null && project.amount().yuan().signum() > 0) {
                String text = PlainText.words(project.part().name()) + " " + PlainText.words(project.part().purpose())
                        + " " + PlainText.words(String.join("", project.part().goals().stream().map(String::valueOf).toList()));
                pairsOf(text).forEach(pair -> pairs.computeIfAbsent(pair, none -> new HashSet<>()).add(project.index()));
            }
        }
        return pairs;
    }

    private static Set<String> pairsOf(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** The index of the project that shares the most with the name, a pair of characters counting the more the fewer projects have it; null if in doubt. */
    private static Integer about(CostLine cost, Map<String, Set<Integer>> byPair, PreReviewRules rules) {
        Map<Integer, Double> shared = new HashMap<>();
        Set<String> pairs = pairsOf(PlainText.words(cost.line().name()));
        for (String pair : pairs) {
            Set<Integer> projects = byPair.getOrDefault(pair, Set.of());
            projects.forEach(project -> shared.merge(project, 1.0 / projects.size(), Double::sum));
        }
        List<Map.Entry<Integer, Double>> ranked = shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed()).limit(2).toList();
        double least = rules.limit("sharedPairs").doubleValue();
        boolean clear = !ranked.isEmpty() && ranked.get(0).getValue() >= least
                && (ranked.size() == 1 || ranked.get(0).getValue() >= 2 * ranked.get(1).getValue());
        return clear ? ranked.get(0).getKey() : null;
    }
}
