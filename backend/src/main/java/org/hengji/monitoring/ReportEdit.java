package org.hengji.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengji.core.refusal.Refusal;
import org.hengji.platform.web.Choice;

/**
 * What the unit writes into a report; it may be incomplete until it is submitted. Lines that are not named stay as they are.
 *
 * @param executedYuan cumulative from the start of the year
 */
public record ReportEdit(@PositiveOrZero(message = "累计执行数不能小于 0") @Digits(integer = 13, fraction = 2, message = "累计执行数最多两位小数") BigDecimal executedYuan,
                  @Size(max = 2000, message = TOO_LONG) String remark,
                  @NotNull(message = "缺少各指标的填报内容") @Size(max = 500, message = "指标最多 500 条") List<@Valid @NotNull Line> lines) {

    private static final String TOO_LONG = "内容过长，最多 2000 字";

    public record Line(@NotNull(message = "缺少指标编号") Long indicatorId, @Size(max = 500, message = "完成情况不超过 500 字") String actual,
                Probability probability, Cause cause,
                @Size(max = 2000, message = TOO_LONG) String reason, @Size(max = 2000, message = TOO_LONG) String measure) {

        MonitoringLine toLine() {
            return new MonitoringLine(indicatorId, Choice.text(actual), probability, cause, Choice.text(reason), Choice.text(measure));
        }
    }

    /**
     * The lines with this edit put in.
     *
     * @throws Refusal for a line that is not the report's, or one that is named twice
     */
    List<MonitoringLine> over(List<MonitoringLine> stored) {
        List<MonitoringLine> merged = new ArrayList<>(stored);
        List<Long> order = stored.stream().map(MonitoringLine::indicatorId).toList();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int at = order.indexOf(line.indicatorId());
            if (at < 0 || !seen.add(line.indicatorId())) {
                throw Refusal.invalid("/lines/" + i + "/indicatorId", "第 " + (i + 1) + " 行的指标不属于本报告，或重复填报，请刷新后再试");
            }
            merged.set(at, line.toLine());
        }
        return merged;
    }
}
