package org.hengji.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;

/** What a spending plan may not say: sums finer than a 分 or beyond what is stored. */
final class PlanLimits {

    private static final int FEN = 2;
    private static final int YUAN_DIGITS = 18;

    private PlanLimits() {}

    /** @throws Refusal with the place of each cell */
    static void check(List<PlanStep> plan) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            String wrong = wrong(plan.get(i).cumulativeYuan());
            if (wrong != null) {
                places.add(new Place("/spendingPlan/" + i + "/printed", "“" + plan.get(i).printed() + "”" + wrong));
            }
        }
        if (!places.isEmpty()) {
            throw Refusal.invalid(places.get(0).detail(), places);
        }
    }

    private static String wrong(BigDecimal yuan) {
        if (yuan == null) {
            return null;
        }
        if (yuan.scale() > FEN) {
            return "合 " + yuan.toPlainString() + " 元，比分还细，请核对数字和金额单位";
        }
        return yuan.precision() - yuan.scale() > YUAN_DIGITS ? "金额过大，请核对数字和金额单位" : null;
    }
}
