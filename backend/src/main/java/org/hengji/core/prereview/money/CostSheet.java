package org.hengji.core.prereview.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.prereview.Amounts;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.rulepack.PreReviewRules;

/**
 * What the cost indicators of a project add up to. Totals and their parts stand side by side in forms; only parts are summed.
 *
 * @param project    the project; its amount is known and above 0
 * @param wholes    indicators that say what everything costs
 * @param parts     indicators that say what a part costs
 * @param products  unit costs with the numbers that they are multiplied by
 * @param complete  whether every cost indicator could be read and multiplied
 * @param indicators how many cost indicators there are
 * @param tolerance what rounding may bring, in 元
 */
record CostSheet(ReviewedProject project, List<Cost> wholes, List<Cost> parts, List<Product> products, boolean complete,
        int indicators, BigDecimal tolerance) {

    /** An amount for everything or for a part. */
    record Cost(CostLine line, BigDecimal yuan) {
    }

    /** A unit cost times how many there are. */
    record Product(CostLine line, BigDecimal yuan, String text, boolean openAbove) {
    }

    /** The costs of a project; null if its amount is not above 0 or it has no cost indicator. */
    static CostSheet of(Reviewed reviewed, ReviewedProject project) {
        PreReviewRules rules = reviewed.pack().preReview();
        List<Line> lines = project.lines().stream().filter(line -> isCost(line, rules)).toList();
        if (project.amount() == null || project.amount().yuan().signum() <= 0 || lines.isEmpty()) {
            return null;
        }
        BigDecimal tolerance = Amounts.rounding(reviewed.pack(), reviewed.document().amountUnit(), 1);
        List<Cost> fixed = new ArrayList<>();
        List<Product> products = new ArrayList<>();
        boolean complete = true;
        for (Line line : lines) {
            CostLine cost = CostLine.of(line, rules);
            MoneyUnit unit = cost == null ? null : cost.unit() != null || cost.byPiece() ? cost.unit() : UnitGuess.of(cost.figure(), project.amount().yuan(), rules);
            if (unit == null) {
                complete = false;
            } else if (!cost.byPiece()) {
                fixed.add(new Cost(cost, unit.toYuan(cost.figure())));
            } else {
                Product product = product(project, cost, unit);
                complete &= product != null;
                if (product != null) {
                    products.add(product);
                }
            }
        }
        List<Cost> wholes = fixed.stream().filter(cost -> isWhole(cost, fixed, project.amount().yuan(), tolerance)).toList();
        List<Cost> parts = fixed.stream().filter(cost -> !wholes.contains(cost)).toList();
        return new CostSheet(project, wholes, parts, products, complete, lines.size(), tolerance);
    }

    /** Whether an indicator stands under 成本 and is about money spent, not saved. */
    static boolean isCost(Line line, PreReviewRules rules) {
        String levels = line.part().level1() + "/" + line.part().level2();
        return (line.isUnder("成本") || levels.contains("成本")) && !levels.contains("社会成本") && !levels.contains("环境成本")
                && !PlainText.containsAny(line.plainName(), rules.words("savings"))
                && !PlainText.containsAny(line.plainName(), rules.words("costCuts"));
    }

    private static Product product(ReviewedProject project, CostLine cost, MoneyUnit unit) {
        BigDecimal yuan = unit.toYuan(cost.figure());
        StringBuilder text = new StringBuilder(cost.figure().toPlainString()).append(unit.label());
        boolean openAbove = cost.isOpenAbove();
        for (String thing : cost.each()) {
            Counted counted = Counted.of(project, thing);
            if (counted == null) {
                return null;
            }
            yuan = yuan.multiply(counted.number());
            text.append('×').append(counted.text());
            openAbove |= counted.openAbove();
        }
        return cost.each().isEmpty() ? null : new Product(cost, yuan, text.toString(), openAbove);
    }

    private static boolean isWhole(Cost cost, List<Cost> fixed, BigDecimal amount, BigDecimal tolerance) {
        if (cost.line().wholeName() || fixed.size() == 1 && !Amounts.differ(cost.yuan(), amount, tolerance)) {
            return true;
        }
        BigDecimal others = fixed.stream().filter(other -> other != cost).map(Cost::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        return fixed.size() > 2 && !Amounts.differ(cost.yuan(), others, tolerance);
    }

    /** The amount of the project in 元. */
    BigDecimal amount() {
        return project.amount().yuan();
    }

    /** Parts and products together. */
    BigDecimal sumOfParts() {
        return parts.stream().map(Cost::yuan).reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(products.stream().map(Product::yuan).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** How the sum of parts comes about, for example {@code 2845元×2人×1个月}. */
    String sumText() {
        List<String> texts = new ArrayList<>(products.stream().map(Product::text).toList());
        parts.forEach(part -> texts.add(part.line().line().target().reading().replaceFirst("^\\D+", "").replace(" ", "")));
        return String.join("+", texts);
    }
}
