package org.hengji.monitoring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hengji.core.rulepack.Light;
import org.hengji.goal.Indicator;
import org.hengji.goal.TargetView;
import org.hengji.organisation.Actor;
import org.hengji.review.FilingAction;
import org.hengji.review.FilingPermissions;
import org.hengji.review.FilingStatus;
import org.hengji.review.FormHead;
import org.hengji.review.OpinionView;

/** A report as its page shows it. Amounts in 元, rates in percent of the budget, the deviation in percentage points. */
record MonitoringReportView(@JsonUnwrapped Summary summary, Set<FilingAction> permittedActions, @Nullable BigDecimal planYuan,
                            String lightExplanation, @Nullable String remark, List<Line> lines, List<OpinionView> opinions) {

    record CheckpointRef(long id, String label, LocalDate dueOn) {}

    /** A row of the list of reports. */
    record Summary(@JsonUnwrapped FormHead head, FilingStatus status, String statusName, CheckpointRef checkpoint,
                   @Nullable BigDecimal budgetYuan, @Nullable BigDecimal executedYuan, @Nullable BigDecimal executionRate,
                   @Nullable BigDecimal planRate, @Nullable BigDecimal deviation, @Nullable Light light, @Nullable String lightName) {

        static Summary of(MonitoringReport r) {
            return new Summary(FormHead.of(r), r.status(), r.statusName(),
                    new CheckpointRef(r.checkpointId(), r.checkpointLabel(), r.checkpointDueOn()), r.budgetYuan(), r.executedYuan(),
                    r.executionRate(), r.planRate(), r.deviation(), r.light(), r.light() == null ? null : r.light().label());
        }
    }

    record Line(long indicatorId, @Nullable String level1, @Nullable String level2, String level3, TargetView target,
                @Nullable String actual, @Nullable String previousActual, @Nullable Probability probability, @Nullable Cause cause,
                @Nullable String reason, @Nullable String measure) {

        static Line of(MonitoringLine line, Indicator indicator, String previousActual) {
            return new Line(line.indicatorId(), indicator.level1(), indicator.level2(), indicator.level3(), TargetView.of(indicator.target()),
                    line.actual(), previousActual, line.probability(), line.cause(), line.reason(), line.measure());
        }
    }

    /** @param indicators of the goal, one for each line in the same order */
    static MonitoringReportView of(MonitoringReport r, Actor reader, List<MonitoringLine> lines, List<Indicator> indicators,
                                   Map<Long, String> previousActuals, List<OpinionView> opinions) {
        List<Line> rows = IntStream.range(0, lines.size())
                .mapToObj(i -> Line.of(lines.get(i), indicators.get(i), previousActuals.get(lines.get(i).indicatorId()))).toList();
        return new MonitoringReportView(Summary.of(r), FilingPermissions.permitted(r, reader), r.planYuan(), r.lightExplanation(),
                r.remark(), rows, opinions);
    }
}
