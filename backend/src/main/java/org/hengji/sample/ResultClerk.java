package org.hengji.sample;

import java.util.List;
import org.hengji.results.EvaluationResult;
import org.hengji.results.EvaluationResults;
import org.hengji.results.ResultApplication;
import org.hengji.results.ResultStatus;
import org.hengji.review.Decision;
import org.hengji.review.Decision.Verdict;

/** Tells sample goals their results and carries them to the end. */
class ResultClerk {

    private final EvaluationResults results;
    private final ResultApplication application;

    ResultClerk(EvaluationResults results, ResultApplication application) {
        this.results = results;
        this.application = application;
    }

    void bringTo(Stage stage, long goalId, Team team) {
        if (stage == Stage.FEEDBACK) {
            return;
        }
        EvaluationResult result = results.of(goalId);
        application.feedBack(team.performance(), result.id(), result.version(),
                "评价得分 " + result.total() + " 分，等级为“" + result.grade().label() + "”，请结合结果改进管理", null, List.of());
        if (stage != Stage.RECTIFICATION && results.of(goalId).status() == ResultStatus.RECTIFICATION) {
            application.rectify(team.operator(), result.id(), results.of(goalId).version(), "已修订项目管理办法，明确分月支出计划和责任人");
            application.decide(team.performance(), result.id(), results.of(goalId).version(), new Decision(Verdict.APPROVE, "整改到位"));
        }
        if (stage == Stage.COMPLETED) {
            application.decide(team.chief(), result.id(), results.of(goalId).version(), new Decision(Verdict.APPROVE, "同意"));
        }
    }
}
