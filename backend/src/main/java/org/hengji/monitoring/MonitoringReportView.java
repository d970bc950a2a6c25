package org.hengji.monitoring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hengji.core.rulepack.Light;
import org.hengji.core.rulepack.MonitoringForm;
import org.hengji.goal.Indicator;
import org.hengji.goal.TargetView;
import org.hengji.review.FilingAction;
import org.hengji.review.FilingStatus;
import org.hengji.review.FormHead;
import org.hengji.review.OpinionView;

/**
 * A report as its page shows it. Amounts in 元, rates in percent of the budget, deviations and the gap in percentage points.
 *
 * @param recordedYuan  spent by the entries of payments: the unit's first value, shown beside what it typed
 * @param timeRate      share of the year that has passed by the checkpoint
 * @param timeDeviation executed rate less that share
 * @param lightBands    rule pack, bands and edition of the table that the light was found by
 * @param measures      what this report promises
 * @param followUps     measures that earlier reports promised and that were not done by then
 */
record MonitoringReportView(@JsonUnwrapped Summary summary, Set<FilingAction> permittedActions, @Nullable BigDecimal planYuan,
                            @Nullable BigDecimal recordedYuan, @Nullable BigDecimal expectedYuan, BigDecimal timeRate,
                            @Nullable BigDecimal timeDeviation, @Nullable Light moneyLight, @Nullable String moneyLightName,
                            @Nullable Light gapLight, @Nullable String gapLightName, @Nullable String lightBands, String lightExplanation,
                            @Nullable String remark, Form form, List<Line> lines, List<Promised> measures, List<Promised.Told> followUps,
                            List<OpinionView> opinions) {

    record CheckpointRef(long id, String label, LocalDate dueOn) {}

    /** A row of the list of reports. */
    record Summary(@JsonUnwrapped FormHead head, FilingStatus status, String statusName, CheckpointRef checkpoint,
                   @Nullable BigDecimal budgetYuan, @Nullable BigDecimal executedYuan, @Nullable BigDecimal executionRate,
                   @Nullable BigDecimal planRate, @Nullable BigDecimal deviation, @Nullable BigDecimal progress, @Nullable BigDecimal gap,
                   @Nullable Light light, @Nullable String lightName, @Nullable LocalDate dueOn, boolean missing, boolean late,
                   @Nullable Instant lastUrgedAt) {

        static Summary of(MonitoringReport r, LocalDate today) {
            return new Summary(FormHead.of(r), r.status(), r.statusName(),
                    new CheckpointRef(r.checkpointId(), r.checkpointLabel(), r.checkpointDueOn()), r.budgetYuan(), r.executedYuan(),
                    r.executionRate(), r.planRate(), r.deviation(), r.progress(), r.gap(), r.light(), name(r.light()), r.dueOn(),
                    r.missing(), r.late(today), r.lastUrgedAt());
        }
    }

    /**
     * What the form asks of the unit.
     *
     * @param explain      forecasts that need a cause, a reason and a measure
     * @param measuresFrom the mildest light that needs measures with dates
     */
    record Form(boolean expected, List<String> explain, @Nullable Light measuresFrom, List<MonitoringForm.CauseGroup> causes) {

        static Form of(MonitoringForm form) {
            return new Form(form.expected(), form.explain(), form.measuresFrom(), form.causes());
        }
    }

    /** @param attainment share of the target that is reached, in percent; null where it does not tell how far things have come */
    record Line(long indicatorId, @Nullable String level1, @Nullable String level2, String level3, TargetView target,
                @Nullable String actual, @Nullable BigDecimal attainment, @Nullable String previousActual, @Nullable String expected,
                @Nullable Probability probability, @Nullable String causeGroup, @Nullable String cause, @Nullable String reason,
                @Nullable String measure) {

        static Line of(MonitoringLine line, Indicator indicator, String previousActual, MonitoringForm form) {
            return new Line(line.indicatorId(), indicator.level1(), indicator.level2(), indicator.level3(), TargetView.of(indicator.target()),
                    line.actual(), Attainment.share(indicator, line.actual(), form), previousActual, line.expected(), line.probability(),
                    line.causeGroup(), line.cause(), line.reason(), line.measure());
        }
    }

    /** A measure with its date. */
    record Promised(long id, String content, LocalDate dueOn) {

        /** What this report says of it; {@code done} is null while it says nothing. */
        record Told(long measureId, String promisedAt, String content, LocalDate dueOn, @Nullable Boolean done, @Nullable String note) {

            static Told of(FollowUp f) {
                return new Told(f.measureId(), f.promisedAt(), f.content(), f.dueOn(), f.done(), f.note());
            }
        }
    }

    /** @param indicators of the goal, one for each line in the same order */
    static MonitoringReportView of(MonitoringReport r, Set<FilingAction> permitted, LocalDate today, MonitoringForm form, ReportContent content,
                                   List<Indicator> indicators, Map<Long, String> previousActuals, List<OpinionView> opinions) {
        List<MonitoringLine> lines = content.lines();
        List<Line> rows = IntStream.range(0, lines.size())
                .mapToObj(i -> Line.of(lines.get(i), indicators.get(i), previousActuals.get(lines.get(i).indicatorId()), form)).toList();
        return new MonitoringReportView(Summary.of(r, today), permitted, r.planYuan(), r.recordedYuan(),
                r.expectedYuan(), r.money().timeRate(), r.money().timeDeviation(), r.moneyLight(), name(r.moneyLight()), r.gapLight(),
                name(r.gapLight()), r.lightBands(), r.lightExplanation(), r.remark(), Form.of(form), rows,
                content.measures().stream().map(m -> new Promised(m.id(), m.content(), m.dueOn())).toList(),
                content.followUps().stream().map(Promised.Told::of).toList(), opinions);
    }

    private static String name(Light light) {
        return light == null ? null : light.label();
    }
}
