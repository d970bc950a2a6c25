package org.hengji.goal;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;

/** A target as pages show it: the printed text, and beside it what was read out of it. */
public record TargetView(@Nullable String printed, TargetKind kind, String kindName, @Nullable String operator,
                         @Nullable BigDecimal value, @Nullable String unit, @Nullable String reading) {

    public static TargetView of(Target target) {
        return new TargetView(target.printed(), target.kind(), target.kind().label(),
                target.operator() == null ? null : target.operator().symbol(), target.value(), target.unit(), target.reading());
    }
}
