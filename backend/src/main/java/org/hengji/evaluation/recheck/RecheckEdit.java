package org.hengji.evaluation.recheck;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.hengji.evaluation.EvaluationLine;
import org.hengji.evaluation.LineMerge;
import org.hengji.platform.web.Choice;

/** What who re-checks writes beside the self-evaluation. Lines that are not named stay as they are. */
public record RecheckEdit(@Nullable @PositiveOrZero(message = "核定执行数不能小于 0") @Digits(integer = 13, fraction = 2, message = "核定执行数最多两位小数") BigDecimal executedYuan,
                   @Nullable @Size(max = 2000, message = TOO_LONG) String conclusion,
                   @NotNull(message = "缺少各指标的复核内容") @Size(max = 501, message = "指标最多 500 条") List<@Valid @NotNull Line> lines) {

    private static final String TOO_LONG = "内容过长，最多 2000 字";
    private static final String PERCENT = "完成程度应为 0 至 100 的百分数，最多四位小数";
    private static final String POINTS = "核定得分应为 0 至 100，最多两位小数";

    /**
     * @param givenScore points that are found in place of what the rule gives; null for the rule
     * @param reason     why the line differs from the self-evaluation
     */
    public record Line(@NotNull(message = "缺少行编号") Long id, @Nullable @Size(max = 500, message = "核实完成值不超过 500 字") String actual,
                @Nullable @DecimalMin(value = "0", message = PERCENT) @DecimalMax(value = "100", message = PERCENT)
                @Digits(integer = 3, fraction = 4, message = PERCENT) BigDecimal completion,
                @Nullable @DecimalMin(value = "0", message = POINTS) @DecimalMax(value = "100", message = POINTS)
                @Digits(integer = 3, fraction = 2, message = POINTS) BigDecimal givenScore,
                @Nullable @Size(max = 2000, message = TOO_LONG) String reason) {}

    /** The lines with this edit put in; of 预算执行率 only a score and a reason can be written. */
    List<EvaluationLine> over(List<EvaluationLine> stored) {
        return LineMerge.over(stored, lines, Line::id, (old, line) -> (old.indicatorId() == null ? old
                : old.filled(Choice.text(line.actual()), line.completion(), old.deviationReason())).given(line.givenScore(), Choice.text(line.reason())));
    }
}
