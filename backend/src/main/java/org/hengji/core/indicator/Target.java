package org.hengji.core.indicator;

import java.math.BigDecimal;

/**
 * A target as printed, with what it says beside it.
 *
 * @param printed  the text verbatim; null if the cell is blank
 * @param kind     what sort of target it is
 * @param operator how to compare, or null if the text does not say
 * @param value    the number, or the lower end of a range; null for other kinds
 * @param upper    the upper end of a range; null for other kinds
 * @param unit     the unit as printed, % for every spelling of percent; null if there is none
 */
public record Target(
        String printed, TargetKind kind, Operator operator, BigDecimal value, BigDecimal upper, String unit) {

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

    /** What was read, for example {@code ≥ 95 %}; null where there is nothing to compare. */
    public String reading() {
        return switch (kind) {
            case NUMBER -> (operator == null ? "" : operator.symbol() + " ") + value.toPlainString() + unitAfter();
            case RANGE -> value.toPlainString() + " ～ " + upper.toPlainString() + unitAfter();
            case DATE -> TargetText.plain(printed);
            case YES_NO -> TargetText.plain(printed).replace("=", "");
            case GRADED, TEXT, BLANK, UNREADABLE -> null;
        };
    }

    private String unitAfter() {
        return unit == null ? "" : " " + unit;
    }

    static Target of(String printed, TargetKind kind) {
        return new Target(printed, kind, null, null, null, null);
    }
}
