package org.hengji.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.scoring.SelfEvaluationScoring;
import org.hengji.evaluation.EvaluationEdit;
import org.hengji.evaluation.EvaluationLine;
import org.hengji.evaluation.SelfEvaluating;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.goal.GoalContents;
import org.hengji.goal.Indicator;
import org.hengji.review.Decision;
import org.hengji.review.Decision.Verdict;

/** Fills in and reviews the self-evaluations of sample goals. */
class EvaluationClerk {

    private final SelfEvaluations evaluations;
    private final SelfEvaluating evaluating;
    private final GoalContents contents;

    EvaluationClerk(SelfEvaluations evaluations, SelfEvaluating evaluating, GoalContents contents) {
        this.evaluations = evaluations;
        this.evaluating = evaluating;
        this.contents = contents;
    }

    /** @param quality how much of its targets the unit has reached, in percent */
    void bringTo(Stage stage, long goalId, Team team, int quality) {
        if (stage == Stage.EVALUATING) {
            return;
        }
        fill(goalId, team, quality);
        evaluating.submit(team.operator(), of(goalId).id(), of(goalId).version());
        switch (stage) {
            case EVALUATION_RETURNED -> decide(goalId, team, Verdict.RETURN, "偏差原因过于笼统，请逐项说明");
            case EVALUATION_SUPERVISOR -> { }
            case EVALUATION_FINANCE, RECHECKING, RECHECKED -> decide(goalId, team, Verdict.APPROVE, "自评客观");
            default -> {
                decide(goalId, team, Verdict.APPROVE, "自评客观");
                decide(goalId, team, Verdict.APPROVE, "同意自评结果");
            }
        }
    }

    private SelfEvaluation of(long goalId) {
        return evaluations.find(goalId).orElseThrow();
    }

    private void fill(long goalId, Team team, int quality) {
        SelfEvaluation evaluation = of(goalId);
        List<EvaluationLine> stored = evaluations.lines(evaluation);
        List<Indicator> indicators = contents.of(evaluation.goalVersionId()).indicators();
        List<EvaluationEdit.Line> lines = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            lines.add(line(stored.get(i + 1).id(), indicators.get(i).target(), quality));
        }
        BigDecimal budget = evaluation.budgetYuan() == null ? BigDecimal.ZERO : evaluation.budgetYuan();
        evaluating.save(team.operator(), evaluation.id(), evaluation.version(), new EvaluationEdit(share(budget, quality, 2),
                "年度目标总体完成 " + quality + "%", quality < 80 ? "前期论证不足，资金支出集中在四季度" : null,
                quality < 80 ? "提前开展项目论证，按月考核支出进度" : null, lines));
    }

    private static EvaluationEdit.Line line(long id, Target target, int quality) {
        String actual = actual(target, quality);
        boolean judged = SelfEvaluationScoring.needsCompletion(target) || target.kind() != TargetKind.YES_NO && Target.read(actual).kind() != TargetKind.NUMBER;
        return new EvaluationEdit.Line(id, actual, judged ? BigDecimal.valueOf(quality) : null, quality < 100 ? "任务启动较晚，部分工作顺延至次年" : null,
                null, null);
    }

    /** A value that a rule can compare with the target, as a clerk would write it. */
    private static String actual(Target target, int quality) {
        String unit = target.unit() == null ? "" : target.unit();
        return switch (target.kind()) {
            case NUMBER -> (target.operator() != null && target.operator().lessIsBetter() ? target.value()
                    : share(target.value(), quality, target.value().scale() + 1)).stripTrailingZeros().toPlainString() + unit;
            case RANGE -> target.value().toPlainString() + unit;
            case YES_NO -> target.printed();
            case DATE -> "已按期完成";
            case FREQUENCY, GRADED, TEXT, BLANK, UNREADABLE -> "已基本完成";
        };
    }

    private static BigDecimal share(BigDecimal value, int quality, int scale) {
        return value.multiply(BigDecimal.valueOf(quality)).movePointLeft(2).setScale(Math.max(scale, 0), RoundingMode.HALF_UP);
    }

    private void decide(long goalId, Team team, Verdict verdict, String opinion) {
        SelfEvaluation evaluation = of(goalId);
        evaluating.decide(team.at(evaluation.step().post()), evaluation.id(), evaluation.version(), new Decision(verdict, opinion));
    }
}
