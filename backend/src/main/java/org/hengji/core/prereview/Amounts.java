package org.hengji.core.prereview;

import java.math.BigDecimal;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.rulepack.RulePack;

/** Amounts as the rules compare and say them. */
public final class Amounts {

    private Amounts() {
    }

    /** How far, in 元, a sum may miss its total by rounding alone: the pack's share of the printed unit for each addend. */
    public static BigDecimal rounding(RulePack pack, MoneyUnit unit, int addends) {
        return unit.toYuan(pack.preReview().limit("roundingPerAddend")).multiply(BigDecimal.valueOf(addends));
    }

    /** Whether two amounts in 元 are apart by more than a tolerance. */
    public static boolean differ(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        return one.subtract(other).abs().compareTo(tolerance) > 0;
    }

    /** An amount in 元, said in a unit, for example {@code 136.00万元}. */
    public static String say(BigDecimal yuan, MoneyUnit unit) {
        return unit.fromYuan(yuan).toPlainString() + unit.label();
    }
}
