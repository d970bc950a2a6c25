package org.hengji.evaluation;

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
import org.hengji.core.refusal.Refusal;
import org.hengji.platform.web.Choice;

/**
 * What the unit writes into a self-evaluation; it may be incomplete until it is submitted. Lines that are not named stay
 * as they are. Of the line 预算执行率 only the reason is written; its actual value follows from the amounts.
 */
public record EvaluationEdit(@PositiveOrZero(message = "全年执行数不能小于 0") @Digits(integer = 13, fraction = 2, message = "全年执行数最多两位小数") BigDecimal executedYuan,
                      @Size(max = 2000, message = TOO_LONG) String conclusion, @Size(max = 2000, message = TOO_LONG) String problems,
                      @Size(max = 2000, message = TOO_LONG) String measures,
                      @NotNull(message = "缺少各指标的自评内容") @Size(max = 501, message = "指标最多 500 条") List<@Valid @NotNull Line> lines) {

    private static final String TOO_LONG = "内容过长，最多 2000 字";
    private static final String PERCENT = "完成程度应为 0 至 100 的百分数，最多四位小数";

    private static final String POINTS = "自定得分应为 0 至 100，最多两位小数";

    /**
     * @param givenScore  points in place of the computed ones, within the room that the rule leaves; null for the computed score
     * @param givenReason why
     */
    public record Line(@NotNull(message = "缺少行编号") Long id, @Size(max = 500, message = "实际完成值不超过 500 字") String actual,
                @DecimalMin(value = "0", message = PERCENT) @DecimalMax(value = "100", message = PERCENT)
                @Digits(integer = 3, fraction = 4, message = PERCENT) BigDecimal completion,
                @Size(max = 2000, message = TOO_LONG) String deviationReason,
                @DecimalMin(value = "0", message = POINTS) @DecimalMax(value = "100", message = POINTS)
                @Digits(integer = 3, fraction = 2, message = POINTS) @Nullable BigDecimal givenScore,
                @Size(max = 2000, message = TOO_LONG) @Nullable String givenReason) {}

    /**
     * The lines with this edit put in.
     *
     * @throws Refusal for a line that is not the self-evaluation's, or one that is named twice
     */
    List<EvaluationLine> over(List<EvaluationLine> stored) {
        return LineMerge.over(stored, lines, Line::id, (old, line) -> old.indicatorId() == null
                ? old.filled(null, null, Choice.text(line.deviationReason()))
                : old.filled(Choice.text(line.actual()), line.completion(), Choice.text(line.deviationReason()))
                        .given(line.givenScore(), Choice.text(line.givenReason())));
    }
}
