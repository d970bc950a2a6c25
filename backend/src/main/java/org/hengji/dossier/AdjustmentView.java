package org.hengji.dossier;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hengji.goal.Adjustment;
import org.hengji.goal.AdjustmentKind;

/** An adjustment with the change of the budget that it is bound to. Amounts in 元. */
record AdjustmentView(AdjustmentKind kind, String kindName, int versionNo, String documentNumber, LocalDate documentDate,
                      @Nullable BigDecimal yuanBefore, BigDecimal yuanAfter, String reason, String begunBy, Instant begunAt,
                      Adjustment.State state, String stateName, @Nullable Instant endedAt) {

    static AdjustmentView of(Adjustment a) {
        return new AdjustmentView(a.kind(), a.kind().label(), a.versionNo(), a.documentNumber(), a.documentDate(), a.yuanBefore(), a.yuanAfter(),
                a.reason(), a.begunByName(), a.begunAt(), a.state(), a.state().label(), a.endedAt());
    }
}
