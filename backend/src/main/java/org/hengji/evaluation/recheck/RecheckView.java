package org.hengji.evaluation.recheck;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.RecheckRules.Of;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.scoring.ScoreRoom;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluationView.PackRef;
import org.hengji.evaluation.SelfEvaluationView;
import org.hengji.evaluation.recheck.Rechecking.Sides;
import org.hengji.goal.Indicator;
import org.hengji.platform.web.Named;
import org.hengji.review.FormHead.GoalRef;
import org.hengji.review.GoalForm;

/**
 * A re-check as its page shows it: the self-evaluation and what was found, line by line. Amounts in 元.
 *
 * @param id           of the self-evaluation
 * @param difference   points by which the unit scored itself above what was found so far
 * @param consequences what follows from the difference by the rule pack
 */
record RecheckView(long id, int version, GoalRef goal, @Nullable String projectCode, Named unit, int fiscalYear, PackRef rulePack, long drawId, Recheck.State state, boolean editable,
                   @Nullable BigDecimal budgetYuan, Side self, Side found, BigDecimal difference, List<Pair> lines, List<String> consequences,
                   @Nullable String conclusion, @Nullable String checkedByName, @Nullable Instant doneAt) {

    /** The rate in percent of the budget. */
    record Side(@Nullable BigDecimal executedYuan, @Nullable BigDecimal executionRate, BigDecimal total, @Nullable Grade grade,
                @Nullable String gradeName) {

        private static Side of(SelfEvaluation e, BigDecimal executedYuan, BigDecimal total, Grade grade) {
            return new Side(executedYuan, GoalForm.percent(executedYuan, e.budgetYuan()), total, grade, grade == null ? null : grade.label());
        }
    }

    /**
     * @param difference points of the self-score above what was found
     * @param changed    whether who re-checks wrote something else than the unit
     */
    record Pair(SelfEvaluationView.Line self, SelfEvaluationView.Line found, BigDecimal difference, boolean changed) {}

    /** @param indicators of the goal, in the order of the lines after the first */
    static RecheckView of(Sides sides, RulePack pack, List<Indicator> indicators) {
        SelfEvaluation e = sides.evaluation();
        Recheck recheck = sides.recheck();
        BigDecimal ownTotal = e.selfTotal() == null ? e.total() : e.selfTotal();
        Side self = Side.of(e, e.executedYuan(), ownTotal, e.selfGrade() == null ? e.grade() : e.selfGrade());
        Side found = Side.of(e, recheck.executedYuan(), recheck.total(), recheck.grade());
        var noRooms = sides.rooms().stream().map(room -> Optional.<ScoreRoom>empty()).toList();
        var own = SelfEvaluationView.Line.of(sides.self(), indicators, self.executionRate(), noRooms);
        var other = SelfEvaluationView.Line.of(sides.found(), indicators, found.executionRate(), sides.rooms());
        List<Pair> pairs = IntStream.range(0, own.size()).mapToObj(i -> new Pair(own.get(i), other.get(i),
                own.get(i).score().subtract(other.get(i).score()), RecheckScoring.isChanged(sides.self().get(i), sides.found().get(i)))).toList();
        BigDecimal difference = ownTotal.subtract(recheck.total());
        return new RecheckView(e.id(), recheck.version(), new GoalRef(e.goalId(), e.goalName(), e.goalKind()), e.projectCode(),
                new Named(e.unitId(), e.unitName()), e.yearNo(), new PackRef(pack.id(), pack.name()), recheck.drawId(), recheck.state(),
                sides.open(), e.budgetYuan(), self, found, difference, pairs,
                pack.recheck().value().following(Of.SELF_EVALUATION, difference), recheck.conclusion(), recheck.checkedByName(), recheck.doneAt());
    }
}
