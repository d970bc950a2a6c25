package org.hengji.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.SelfEvaluationForm;
import org.hengji.core.scoring.ScoreFlag;
import org.hengji.core.scoring.ScoreRoom;
import org.hengji.evaluation.SelfEvaluating.Preview;
import org.hengji.goal.Indicator;
import org.hengji.goal.TargetView;
import org.hengji.review.FilingAction;
import org.hengji.review.FilingStatus;
import org.hengji.review.FormHead;
import org.hengji.review.OpinionView;

/** A self-evaluation as its page shows it. Amounts in 元, the rate in percent of the budget, flags in Chinese. */
public record SelfEvaluationView(@JsonUnwrapped Summary summary, Set<FilingAction> permittedActions, PackRef rulePack, TextLimits limits,
                          List<Line> lines, @Nullable BigDecimal computedTotal, List<String> flags, @Nullable String conclusion, @Nullable String problems, @Nullable String measures,
                          List<OpinionView> opinions) {

    private static final String EXECUTION = "预算执行率";

    public record PackRef(String id, String name) {}

    /** A row of the list of self-evaluations; self total and grade are the unit's own where a re-check has set others. */
    record Summary(@JsonUnwrapped FormHead head, FilingStatus status, String statusName, @Nullable BigDecimal budgetYuan,
                   @Nullable BigDecimal executedYuan, @Nullable BigDecimal executionRate, BigDecimal total, @Nullable Grade grade,
                   @Nullable String gradeName, @Nullable BigDecimal selfTotal, @Nullable String selfGradeName) {

        static Summary of(SelfEvaluation e) {
            return new Summary(FormHead.of(e), e.status(), e.statusName(), e.budgetYuan(), e.executedYuan(), e.executionRate(),
                    e.total(), e.grade(), e.grade() == null ? null : e.grade().label(), e.selfTotal(),
                    e.selfGrade() == null ? null : e.selfGrade().label());
        }
    }

    public record Line(long id, String item, @Nullable String level1, @Nullable String level2, @Nullable String level3,
                @Nullable TargetView target, @Nullable String actual, @Nullable BigDecimal completion, BigDecimal weight,
                BigDecimal score, BigDecimal unroundedScore, String rule, String explanation, List<String> flags,
                @Nullable String deviationReason, @Nullable BigDecimal givenScore, @Nullable String givenReason, @Nullable Room room) {

        static Line execution(EvaluationLine l, BigDecimal rate, Room room) {
            return new Line(l.id(), EXECUTION, null, null, null, null, rate == null ? null : rate.toPlainString() + "%", null,
                    l.weight(), l.score(), l.unroundedScore(), l.ruleId(), l.explanation(), labels(l.scoreFlags()), l.deviationReason(),
                    l.givenScore(), l.givenReason(), room);
        }

        static Line of(EvaluationLine l, Indicator i, Room room) {
            return new Line(l.id(), i.level3(), i.level1(), i.level2(), i.level3(), TargetView.of(i.target()), l.actual(), l.completion(),
                    l.weight(), l.score(), l.unroundedScore(), l.ruleId(), l.explanation(), labels(l.scoreFlags()), l.deviationReason(),
                    l.givenScore(), l.givenReason(), room);
        }

        /** 预算执行率 first, then one for each indicator. */
        public static List<Line> of(List<EvaluationLine> lines, List<Indicator> indicators, BigDecimal rate, List<Optional<ScoreRoom>> rooms) {
            List<Line> rows = new ArrayList<>();
            rows.add(execution(lines.get(0), rate, Room.of(rooms.get(0))));
            for (int i = 1; i < lines.size(); i++) {
                rows.add(of(lines.get(i), indicators.get(i - 1), Room.of(rooms.get(i))));
            }
            return rows;
        }
    }

    /** The points that a person may give, from and to, and what allows it. */
    record Room(BigDecimal from, BigDecimal to, String basis) {

        static Room of(Optional<ScoreRoom> room) {
            return room.map(r -> new Room(r.from().setScale(2, RoundingMode.CEILING), r.to().setScale(2, RoundingMode.FLOOR), r.basis())).orElse(null);
        }
    }

    /** What the pack asks of the text parts; lengths in characters. */
    record TextLimits(int conclusion, int problems, int measures, int executionReason, @Nullable BigDecimal executionReasonBelow) {

        static TextLimits of(SelfEvaluationForm form) {
            return new TextLimits(form.conclusion(), form.problems(), form.measures(), form.executionReason(), form.executionReasonBelow());
        }
    }

    /** @param indicators of the goal, in the order of the lines after the first */
    static SelfEvaluationView of(Preview read, RulePack pack, List<Indicator> indicators, List<OpinionView> opinions) {
        SelfEvaluation e = read.evaluation();
        return new SelfEvaluationView(Summary.of(e), read.permitted(), new PackRef(pack.id(), pack.name()),
                TextLimits.of(pack.selfEvaluation().value()), Line.of(read.lines(), indicators, e.executionRate(), read.rooms()), e.computedTotal(),
                labels(e.scoreFlags()), e.conclusion(), e.problems(), e.measures(), opinions);
    }

    private static List<String> labels(List<ScoreFlag> flags) {
        return flags.stream().map(ScoreFlag::label).toList();
    }
}
