package org.hengji.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.MonitoringForm;
import org.hengji.platform.web.Choice;

/**
 * What the unit writes into a report; it may be incomplete until it is submitted. Lines that are not named stay as they are.
 *
 * @param executedYuan cumulative from the start of the year
 * @param expectedYuan what will have been spent by its end
 * @param measures     every measure with its date; null to leave them as they are
 * @param followUps    of measures promised before; ones that are not named stay as they are
 */
public record ReportEdit(@PositiveOrZero(message = "累计执行数不能小于 0") @Digits(integer = 13, fraction = 2, message = "累计执行数最多两位小数") BigDecimal executedYuan,
                  @PositiveOrZero(message = "全年预计执行数不能小于 0") @Digits(integer = 13, fraction = 2, message = "全年预计执行数最多两位小数") BigDecimal expectedYuan,
                  @Size(max = 2000, message = TOO_LONG) String remark,
                  @NotNull(message = "缺少各指标的填报内容") @Size(max = 500, message = "指标最多 500 条") List<@Valid @NotNull Line> lines,
                  @Size(max = 50, message = "限期措施最多 50 条") List<@Valid @NotNull Promise> measures,
                  @Size(max = 500, message = "以前的措施最多 500 条") List<@Valid @NotNull Kept> followUps) {

    private static final String TOO_LONG = "内容过长，最多 2000 字";

    public record Line(@NotNull(message = "缺少指标编号") Long indicatorId, @Size(max = 500, message = "完成情况不超过 500 字") String actual,
                @Size(max = 500, message = "全年预计完成情况不超过 500 字") String expected, Probability probability,
                @Size(max = 60, message = "偏差原因类别不超过 60 字") String causeGroup, @Size(max = 60, message = "偏差原因不超过 60 字") String cause,
                @Size(max = 2000, message = TOO_LONG) String reason, @Size(max = 2000, message = TOO_LONG) String measure) {

        MonitoringLine toLine() {
            return new MonitoringLine(indicatorId, Choice.text(actual), Choice.text(expected), probability, Choice.text(causeGroup),
                    Choice.text(cause), Choice.text(reason), Choice.text(measure));
        }
    }

    /** The same with these measures. */
    public ReportEdit promising(List<Promise> promised) {
        return new ReportEdit(executedYuan, expectedYuan, remark, lines, promised, followUps);
    }

    /** A measure and until when it is to be taken. */
    public record Promise(@NotBlank(message = "请填写措施") @Size(max = 2000, message = TOO_LONG) String content,
                          @NotNull(message = "请填写完成期限") LocalDate dueOn) {}

    /** @param done null while the unit has not made up its mind */
    public record Kept(@NotNull(message = "缺少措施编号") Long measureId, Boolean done, @Size(max = 2000, message = TOO_LONG) String note) {}

    /**
     * The lines with this edit put in.
     *
     * @throws Refusal for a line that is not the report's, or one that is named twice
     */
    List<MonitoringLine> over(List<MonitoringLine> stored, MonitoringForm form) {
        List<MonitoringLine> merged = new ArrayList<>(stored);
        List<Long> order = stored.stream().map(MonitoringLine::indicatorId).toList();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int at = order.indexOf(line.indicatorId());
            if (at < 0 || !seen.add(line.indicatorId())) {
                throw Refusal.invalid("/lines/" + i + "/indicatorId", "第 " + (i + 1) + " 行的指标不属于本报告，或重复填报，请刷新后再试");
            }
            MonitoringLine merging = line.toLine();
            requireKnown(i, merging, form);
            merged.set(at, merging);
        }
        return merged;
    }

    private static void requireKnown(int row, MonitoringLine line, MonitoringForm form) {
        if (line.causeGroup() == null && line.cause() != null) {
            throw Refusal.invalid("/lines/" + row + "/causeGroup", "第 " + (row + 1) + " 行请先选择偏差原因类别");
        }
        if (line.causeGroup() != null && !form.knows(line.causeGroup(), line.cause())) {
            String named = line.causeGroup() + (line.cause() == null ? "" : " / " + line.cause());
            throw Refusal.invalid("/lines/" + row + "/causeGroup", "第 " + (row + 1) + " 行的偏差原因“" + named + "”不在规则包的原因分类中");
        }
    }

    /**
     * What is told about the measures that may be told about.
     *
     * @throws Refusal for a measure that is not one of them, or one that is named twice
     */
    List<FollowUp> followUpsOver(List<FollowUp> stored) {
        List<FollowUp> merged = new ArrayList<>(stored);
        List<Long> order = stored.stream().map(FollowUp::measureId).toList();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; followUps != null && i < followUps.size(); i++) {
            Kept kept = followUps.get(i);
            int at = order.indexOf(kept.measureId());
            if (at < 0 || !seen.add(kept.measureId())) {
                throw Refusal.invalid("/followUps/" + i + "/measureId", "第 " + (i + 1) + " 项措施不是本目标待跟踪的措施，或重复填报，请刷新后再试");
            }
            merged.set(at, stored.get(at).told(kept.done(), Choice.text(kept.note())));
        }
        return merged;
    }
}
