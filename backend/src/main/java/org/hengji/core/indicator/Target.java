package org.hengji.core.indicator;

import java.math.BigDecimal;
import java.util.List;

/**
 * A target as printed, with what it says beside it.
 *
 * @param printed     the text verbatim; null if the cell is blank
 * @param kind        what sort of target it is
 * @param operator    how to compare, or null if the text does not say
 * @param value       the number, the lower end of a range or how often; null for other kinds
 * @param upper       the upper end of a range; null for other kinds
 * @param unit        the unit as printed, % for every spelling of percent; null if there is none
 * @param period      the days that a date names if it names them with its year; else null
 * @param clarity     how well the text says what it wants
 * @param suggestions what the writer may have meant, the likeliest first; never taken over by the system
 */
public record Target(String printed, TargetKind kind, Operator operator, BigDecimal value, BigDecimal upper, String unit,
        Period period, Clarity clarity, List<String> suggestions) {

    public Target {
        suggestions = List.copyOf(suggestions);
    }

    /** Reads a target that stands in one cell. */
    public static Target read(String printed) {
        return TargetReader.read(printed, printed);
    }

    /**
     * Reads a target whose operator and unit stand in columns of their own.
     * The target's own text goes before the columns: they only add what it lacks.
     *
     * @param operator the operator's column, or null
     * @param unit     the unit's column, or null
     */
    public static Target read(String printed, String operator, String unit) {
        Target target = read(printed);
        if (target.kind != TargetKind.NUMBER) {
            return target;
        }
        boolean addOperator = operator != null && target.operator == null;
        boolean addUnit = unit != null && target.unit == null;
        Target whole = TargetReader.read(printed, (addOperator ? operator : "") + printed + (addUnit ? unit : ""));
        // 定性 before a number makes a phrase of it; the number then stands as the form prints it.
        return whole.kind == TargetKind.TEXT ? target : whole;
    }

    /** Whether a word is a unit that targets are printed with: 元/人, 公里. */
    public static boolean isUnit(String word) {
        return Units.isUnitAfterDigits(word);
    }

    /** What was read, for example {@code ≥ 95 %}; null where there is nothing to compare. */
    public String reading() {
        return switch (kind) {
            case NUMBER -> (operator == null ? "" : operator.symbol() + " ") + value.toPlainString() + unitAfter();
            case RANGE -> value.toPlainString() + " ～ " + upper.toPlainString() + unitAfter();
            case DATE, FREQUENCY -> TargetText.plain(printed);
            case YES_NO -> TargetText.plain(printed).replace("=", "");
            case GRADED, TEXT, BLANK, UNREADABLE -> null;
        };
    }

    /** Which actual values are better; null if the text does not say. */
    public Direction direction() {
        if (kind == TargetKind.RANGE || operator == Operator.EQUAL) {
            return Direction.EXACT;
        }
        if (operator == null) {
            return null;
        }
        return operator.lessIsBetter() ? Direction.LESS : Direction.MORE;
    }

    /** Whether it is a number or a range in percent or per mille. */
    public boolean isRate() {
        return Units.PERCENT.equals(unit) || Units.PER_MILLE.equals(unit);
    }

    private String unitAfter() {
        return unit == null ? "" : " " + unit;
    }

    static Target number(String printed, Operator operator, Quantity quantity) {
        Clarity clarity = operator == null ? Clarity.WITHOUT_OPERATOR : Clarity.CLEAR;
        return new Target(printed, TargetKind.NUMBER, operator, quantity.value(), null, quantity.unit(), null,
                quantity.unit() == null ? Clarity.WITHOUT_UNIT : clarity,
                operator == null && quantity.unit() == null ? SerialDate.of(quantity.value()) : List.of());
    }

    Target but(Clarity other) {
        return new Target(printed, kind, operator, value, upper, unit, period, other, suggestions);
    }

    static Target range(String printed, Quantity lower, Quantity upper) {
        return new Target(printed, TargetKind.RANGE, null, lower.value(), upper.value(), upper.unit(), null,
                upper.unit() == null ? Clarity.WITHOUT_UNIT : Clarity.CLEAR, List.of());
    }

    static Target date(String printed, Period period, Clarity clarity) {
        return new Target(printed, TargetKind.DATE, null, null, null, null, period, clarity, List.of());
    }

    static Target frequency(String printed, Operator operator, BigDecimal times, String unit) {
        return new Target(printed, TargetKind.FREQUENCY, operator, times, null, unit, null, Clarity.CLEAR, List.of());
    }

    static Target words(String printed, TargetKind kind, Clarity clarity) {
        return words(printed, kind, clarity, List.of());
    }

    static Target words(String printed, TargetKind kind, Clarity clarity, List<String> suggestions) {
        return new Target(printed, kind, null, null, null, null, null, clarity, suggestions);
    }
}
