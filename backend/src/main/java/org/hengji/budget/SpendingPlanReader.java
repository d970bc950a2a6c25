package org.hengji.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;

/**
 * Reads what the cells of a spending plan say. The header of the form often promises an amount where the cells hold
 * percentages, so each cell speaks for itself: {@code 25.00%} is a percentage, {@code 0.10} an amount.
 */
public final class SpendingPlanReader {

    private static final Pattern PERCENTAGE = Pattern.compile("(\\d+(?:\\.\\d+)?)%");
    private static final BigDecimal HUNDRED = new BigDecimal("100.0000");
    private static final int PERCENT_SCALE = 4;
    private static final int YUAN_SCALE = 2;

    private final MoneyUnit unit;
    private final BigDecimal budget;

    private SpendingPlanReader(MoneyUnit unit, BigDecimal budget) {
        this.unit = unit;
        this.budget = budget;
    }

    /**
     * The plan with amounts and percentages filled in as far as the cells and the budget allow.
     *
     * @param unit   unit of the cells that hold amounts
     * @param budget the project's budget, or null
     */
    public static List<PlanStep> read(List<SpendingStep> cells, MoneyUnit unit, PrintedAmount budget) {
        var reader = new SpendingPlanReader(unit, budget == null ? null : budget.yuan());
        List<PlanStep> plan = new ArrayList<>();
        for (SpendingStep cell : cells) {
            PlanStep previous = plan.isEmpty() ? null : plan.get(plan.size() - 1);
            plan.add(reader.step(plan.size() + 1, cell, previous));
        }
        return plan;
    }

    private PlanStep step(int sequenceNo, SpendingStep cell, PlanStep previous) {
        if (blank(cell.printed())) {
            // Once everything is planned the form leaves the later cells blank.
            boolean spent = previous != null && isAll(previous.cumulativePercent());
            return new PlanStep(sequenceNo, cell.by(), cell.printed(), spent ? budget : null, spent ? HUNDRED : null);
        }
        BigDecimal percent = percentage(cell.printed()).orElse(null);
        if (percent != null) {
            return new PlanStep(sequenceNo, cell.by(), cell.printed(), shareOfBudget(percent), rounded(percent));
        }
        BigDecimal yuan = PrintedAmount.read(cell.printed(), unit).map(PrintedAmount::yuan).orElse(null);
        return new PlanStep(sequenceNo, cell.by(), cell.printed(), yuan, percentOfBudget(yuan));
    }

    private static Optional<BigDecimal> percentage(String printed) {
        Matcher matcher = PERCENTAGE.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC).strip());
        return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
    }

    private BigDecimal shareOfBudget(BigDecimal percent) {
        return budget == null ? null : budget.multiply(percent).movePointLeft(2).setScale(YUAN_SCALE, RoundingMode.HALF_UP);
    }

    private BigDecimal percentOfBudget(BigDecimal yuan) {
        return yuan == null || budget == null || budget.signum() <= 0 ? null
                : yuan.movePointRight(2).divide(budget, PERCENT_SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal percent) {
        return percent.setScale(PERCENT_SCALE, RoundingMode.HALF_UP);
    }

    private static boolean isAll(BigDecimal percent) {
        return percent != null && percent.compareTo(HUNDRED) == 0;
    }

    private static boolean blank(String printed) {
        return printed == null || printed.isBlank();
    }
}
