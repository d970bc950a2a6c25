package org.hengji.sample;

import java.util.List;
import org.hengji.core.rulepack.Grade;
import org.hengji.results.EvaluationResult;
import org.hengji.results.EvaluationResults;
import org.hengji.results.ItemEdit;
import org.hengji.results.Rectifications;
import org.hengji.results.ResultApplication;
import org.hengji.results.ResultStatus;
import org.hengji.review.Decision;
import org.hengji.review.Decision.Verdict;

/** Tells sample goals their results and carries them to the end. */
class ResultClerk {

    private final EvaluationResults results;
    private final ResultApplication application;
    private final Rectifications ledger;

    ResultClerk(EvaluationResults results, ResultApplication application, Rectifications ledger) {
        this.results = results;
        this.application = application;
        this.ledger = ledger;
    }

    void bringTo(Stage stage, long goalId, Team team) {
        if (stage == Stage.FEEDBACK) {
            return;
        }
        EvaluationResult result = results.of(goalId);
        application.feedBack(team.performance(), result.id(), result.version(),
                "请结合评价结果改进项目管理，按期完成整改。", null, problems(result), null);
        if (stage != Stage.RECTIFICATION && results.of(goalId).status() == ResultStatus.RECTIFICATION) {
            rectify(result, goalId, team);
            if (stage != Stage.ACCEPTANCE) {
                application.decide(team.performance(), result.id(), results.of(goalId).version(), new Decision(Verdict.APPROVE, "整改到位"));
            }
        }
        if (stage == Stage.COMPLETED) {
            application.decide(team.chief(), result.id(), results.of(goalId).version(), new Decision(Verdict.APPROVE, "同意"));
        }
    }

    /** What was accepted turns out not to hold, after the year has ended. */
    void reopen(long goalId, Team team) {
        EvaluationResult result = results.of(goalId);
        ledger.of(result.id()).stream().findFirst().ifPresent(item -> application.reopen(team.performance(), result.id(), result.version(),
                List.of(item.id()), "复查发现分月用款计划没有执行，应重新整改"));
    }

    /** The ledger completed and reported. */
    private void rectify(EvaluationResult result, long goalId, Team team) {
        List<ItemEdit> items = ledger.of(result.id()).stream().map(i -> new ItemEdit(i.id(), i.problem(), "修订项目管理办法，按月调度支出", "单位经办",
                results.of(goalId).rectificationDueOn(), "已印发管理办法，明确分月支出计划和责任人", "项目管理办法；分月用款计划")).toList();
        application.writeLedger(team.operator(), result.id(), results.of(goalId).version(), items);
        application.rectify(team.operator(), result.id(), results.of(goalId).version(), "整改事项已全部完成");
    }

    private static List<String> problems(EvaluationResult result) {
        return result.grade().compareTo(Grade.GOOD) <= 0 ? List.of() : List.of("资金支出集中在四季度，执行进度慢", "绩效指标完成情况缺少佐证材料");
    }
}
