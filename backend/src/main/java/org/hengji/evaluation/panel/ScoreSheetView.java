package org.hengji.evaluation.panel;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.panel.Mark;
import org.hengji.evaluation.panel.ExpertScoring.Own;
import org.hengji.platform.web.Named;
import org.hengji.review.FormHead.GoalRef;

/**
 * An expert's own sheet as his page shows it.
 *
 * @param number        by which he is known
 * @param askedAgain    why he is asked to score again; null the first time
 * @param opinionBelow  percent of a criterion's points below which he must say why
 * @param filled        how many criteria he has scored
 * @param total         of those
 */
record ScoreSheetView(long evaluationId, int version, int number, GoalRef goal, @Nullable String projectCode, Named unit, int fiscalYear, String kindName,
                      @Nullable String askedAgain, BigDecimal opinionBelow, List<CriterionView> criteria, List<EvaluationFact> facts,
                      @Nullable String overall, int filled, BigDecimal total) {

    /** @param facts what the year has shown of it */
    record CriterionView(String id, String group, String subgroup, String name, String explanation, String standard, BigDecimal weight,
                         List<EvaluationFact> facts, @Nullable BigDecimal score, @Nullable String opinion) {}

    private static final Mark NONE = new Mark(null, null);

    static ScoreSheetView of(Own own, Facts.Known known) {
        KeyEvaluation e = own.evaluation();
        return new ScoreSheetView(e.id(), own.sheet().version(), own.sheet().number(), new GoalRef(e.goalId(), e.goalName(), e.goalKind()), e.projectCode(),
                new Named(e.unitId(), e.unitName()), e.yearNo(), e.kind().label(), own.sheet().askedAgain(), own.rules().opinionBelow(),
                own.criteria().stream().map(c -> {
                    Mark mark = own.marks().getOrDefault(c.id(), NONE);
                    return new CriterionView(c.id(), c.group(), c.subgroup(), c.name(), c.explanation(), c.standard(), c.weight(),
                            known.ofCriteria().get(c.id()), mark.score(), mark.opinion());
                }).toList(), known.whole(), own.sheet().overall(), own.filled(), own.total());
    }
}
