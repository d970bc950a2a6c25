package org.hengji.treatment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.rulepack.Treatment;

/**
 * What the last result leaves of a declared budget.
 *
 * @param declaredYuan what is declared, in 元; null for nothing
 * @param cut          the bureau's percentage for such a project and grade; null while it has set none: then no more than last time
 */
record Gate(LastResult last, BigDecimal declaredYuan, TreatmentParameter cut) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** The most that may be declared, in 元; null when the treatment sets no bound. */
    BigDecimal limitYuan() {
        if (!last.decided()) {
            return null;
        }
        return switch (last.treatment()) {
            case PRIORITY, SUPPORT -> null;
            case REDUCE -> last.yuan() == null ? null
                    : last.yuan().multiply(ALL.subtract(cutPercent())).divide(ALL, 2, RoundingMode.HALF_UP);
            case CANCEL -> BigDecimal.ZERO;
        };
    }

    BigDecimal cutPercent() {
        return cut == null ? BigDecimal.ZERO : cut.cutPercent();
    }

    /** Whether the declaration is not what the result leaves it: of a cancelled project any declaration. */
    boolean against() {
        BigDecimal limit = limitYuan();
        return limit != null && (last.treatment() == Treatment.CANCEL || declaredYuan != null && declaredYuan.compareTo(limit) > 0);
    }

    /** The rule that holds, with its numbers. */
    String words() {
        String result = last.yearNo() + " 年度“" + last.goalName() + "”评价等级为“" + last.grade().label() + "”，处理意见为“" + last.treatment().label() + "”";
        return switch (last.treatment()) {
            case PRIORITY, SUPPORT -> result + "，申报金额不受限制";
            case CANCEL -> result + "，原则上不再申报";
            case REDUCE -> result + "，申报金额应" + (cut == null ? "不高于上年（尚未设定压减比例）" : "比上年压减 " + plain(cutPercent()) + "% 以上")
                    + (limitYuan() == null ? "，上年金额不明" : "，即不超过 " + tenThousand(limitYuan()));
        };
    }

    static String tenThousand(BigDecimal yuan) {
        return MoneyUnit.TEN_THOUSAND_YUAN.fromYuan(yuan).toPlainString() + "万元";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
