package org.hengji.core.prereview.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.ReviewedProject;

/**
 * A cumulative spending plan in figures.
 *
 * @param steps   its cells in printed order
 * @param printed how its cells are printed
 * @param full    the figure at which everything is spent: 100, or the project's amount; null if it is not known
 */
record Curve(List<Step> steps, Printed printed, BigDecimal full) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int SHARE_DECIMALS = 2;
    private static final Pattern FIGURE = Pattern.compile("(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(%|元|万元|亿元)?");
    private static final Pattern MONTH = Pattern.compile("(1[0-2]|0?[1-9])月");

    /** What the cells hold. */
    enum Printed { PERCENT, AMOUNT, BOTH }

    /**
     * A cell.
     *
     * @param by      until when, as printed
     * @param month   the month that it names, or null
     * @param printed what it holds, or null if it is blank
     * @param figure  its figure, in the document's unit if it is an amount; null if there is none
     * @param sign    % or a unit of money, or null
     */
    record Step(String by, Integer month, String printed, BigDecimal figure, String sign) {

        boolean isBlank() {
            return printed == null || printed.isBlank();
        }
    }

    /** The plan of a project; null if it has none or one of its cells cannot be read. */
    static Curve of(ReviewedProject project, MoneyUnit unit) {
        List<Step> steps = project.part().spendingPlan().stream().filter(Objects::nonNull).map(step -> step(step, unit)).toList();
        if (steps.isEmpty() || steps.stream().anyMatch(step -> !step.isBlank() && step.figure() == null)) {
            return null;
        }
        BigDecimal amount = project.part().amount();
        Printed printed = printed(steps, amount);
        return new Curve(steps, printed, printed == Printed.PERCENT ? HUNDRED : printed == Printed.AMOUNT ? amount : null);
    }

    private static Step step(SpendingStep step, MoneyUnit unit) {
        Matcher month = MONTH.matcher(PlainText.of(step.by()));
        Integer by = month.find() ? Integer.valueOf(month.group(1)) : null;
        Matcher cell = FIGURE.matcher(PlainText.of(step.printed()));
        if (!cell.matches()) {
            return new Step(step.by(), by, step.printed(), null, null);
        }
        BigDecimal figure = new BigDecimal(cell.group(1).replace(",", ""));
        BigDecimal value = cell.group(2) == null ? figure : MoneyUnit.labelled(cell.group(2))
                .map(own -> unit.fromYuan(own.toYuan(figure))).orElse(figure);
        return new Step(step.by(), by, step.printed(), value, cell.group(2));
    }

    private static Printed printed(List<Step> steps, BigDecimal amount) {
        List<Step> filled = steps.stream().filter(step -> !step.isBlank()).toList();
        long percent = filled.stream().filter(step -> "%".equals(step.sign())).count();
        if (percent > 0) {
            return percent == filled.size() ? Printed.PERCENT : Printed.BOTH;
        }
        if (filled.isEmpty() || amount == null || filled.stream().anyMatch(step -> step.sign() != null)) {
            return Printed.AMOUNT;
        }
        // Bare figures: what the last one comes nearer to, the amount or 100.
        BigDecimal last = filled.get(filled.size() - 1).figure();
        return distance(last, amount) <= distance(last, HUNDRED) ? Printed.AMOUNT : Printed.PERCENT;
    }

    private static double distance(BigDecimal figure, BigDecimal full) {
        return figure.signum() <= 0 || full.signum() <= 0 ? Double.MAX_VALUE
                : Math.abs(Math.log(figure.doubleValue() / full.doubleValue()));
    }

    /** The cells that hold something. */
    List<Step> filled() {
        return steps.stream().filter(step -> !step.isBlank()).toList();
    }

    /** The last cell that holds something; null if all are blank. */
    Step last() {
        List<Step> filled = filled();
        return filled.isEmpty() ? null : filled.get(filled.size() - 1);
    }

    /** Whether the figure is everything there is to spend. */
    boolean isFull(Step step) {
        return full != null && step.figure().compareTo(full) == 0;
    }

    /** The figure in percent of everything; null if everything is nothing or is not known. */
    BigDecimal share(Step step) {
        return full == null || full.signum() <= 0 ? null
                : step.figure().multiply(HUNDRED).divide(full, SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The cells in one line, for example {@code 3月底 10.00，6月底 20.00}. */
    String text() {
        return String.join("，", steps.stream().map(step -> step.by() + " " + (step.isBlank() ? "空" : step.printed().strip())).toList());
    }
}
