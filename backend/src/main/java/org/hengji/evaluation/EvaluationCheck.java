package org.hengji.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.core.rulepack.SelfEvaluationForm;
import org.hengji.core.scoring.ScoreFlag;
import org.hengji.goal.Indicator;

/** What a self-evaluation must say before it may be submitted: enough to score every line, and why a line is below full. */
final class EvaluationCheck {

    private final List<Place> places = new ArrayList<>();

    private EvaluationCheck() {}

    /**
     * @param lines      as last scored, 预算执行率 first
     * @param indicators of the goal, in the order of the lines after the first
     * @param form       what the pack asks of the texts
     * @throws Refusal naming every row and field that is missing
     */
    static void requireComplete(SelfEvaluation evaluation, List<EvaluationLine> lines, List<Indicator> indicators, SelfEvaluationForm form) {
        EvaluationCheck check = new EvaluationCheck();
        if (evaluation.executedYuan() == null) {
            check.places.add(new Place("/executedYuan", "未填写全年执行数"));
        }
        check.texts(evaluation, lines.get(0), form);
        for (int row = 1; row < lines.size(); row++) {
            check.line(row, lines.get(row), indicators.get(row - 1));
        }
        if (!check.places.isEmpty()) {
            throw Refusal.invalid("自评表还有 " + check.places.size() + " 处需要补充或改正，请完成后再提交", check.places);
        }
    }

    private void texts(SelfEvaluation evaluation, EvaluationLine execution, SelfEvaluationForm form) {
        length("/conclusion", "自评结论", evaluation.conclusion(), form.conclusion());
        length("/problems", "存在问题", evaluation.problems(), form.problems());
        length("/measures", "改进措施", evaluation.measures(), form.measures());
        length("/lines/0/deviationReason", "预算执行率的原因说明", execution.deviationReason(), form.executionReason());
        BigDecimal rate = evaluation.executionRate();
        boolean low = form.executionReasonBelow() != null && rate != null && rate.compareTo(form.executionReasonBelow()) < 0;
        if (low && execution.deviationReason() == null) {
            add(0, "deviationReason", "预算执行率 " + rate.toPlainString() + "%，低于 " + form.executionReasonBelow().toPlainString() + "%，须说明原因");
        }
    }

    private void length(String pointer, String name, String text, int most) {
        int length = text == null ? 0 : text.codePointCount(0, text.length());
        if (length > most) {
            places.add(new Place(pointer, name + "有 " + length + " 字，最多 " + most + " 字"));
        }
    }

    private void line(int row, EvaluationLine line, Indicator indicator) {
        List<ScoreFlag> flags = line.scoreFlags();
        String name = "第 " + (row + 1) + " 行“" + indicator.level3() + "”";
        if (line.actual() == null) {
            add(row, "actual", name + "未填写实际完成值");
        } else if (flags.contains(ScoreFlag.ACTUAL_UNREADABLE) && line.completion() == null) {
            add(row, "actual", name + "的实际完成值“" + line.actual() + "”无法与指标值“" + indicator.target().printed()
                    + "”比较，请填写同样单位的数值，或评定完成程度");
        }
        if (flags.contains(ScoreFlag.COMPLETION_MISSING)) {
            add(row, "completion", name + "的指标值不能自动计分，请评定完成程度（0 至 100%）");
        }
        if (flags.contains(ScoreFlag.REASON_MISSING)) {
            add(row, "deviationReason", name + "得 " + line.score().toPlainString() + " 分，未得满分 " + line.weight().stripTrailingZeros().toPlainString()
                    + " 分，须说明偏差原因");
        }
        if (flags.contains(ScoreFlag.GIVEN_OUTSIDE_ROOM)) {
            add(row, "givenScore", name + "自定的 " + line.givenScore().stripTrailingZeros().toPlainString() + " 分超出规则允许的幅度，请改正或按规则计分");
        }
        if (flags.contains(ScoreFlag.GIVEN_WITHOUT_REASON)) {
            add(row, "givenReason", name + "自定了得分，须说明理由");
        }
        if (flags.contains(ScoreFlag.OVER_ACHIEVED)) {
            add(row, "deviationReason", name + "的实际完成值“" + line.actual() + "”远高于指标值“" + indicator.target().printed() + "”，须说明原因");
        }
    }

    private void add(int row, String field, String detail) {
        places.add(new Place("/lines/" + row + "/" + field, detail));
    }
}
