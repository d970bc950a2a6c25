package org.hengji.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.core.rulepack.MonitoringForm;
import org.hengji.goal.Indicator;

/** What a report must say before it may be submitted, as the pack's form asks. */
final class ReportCheck {

    private final MonitoringForm form;
    private final List<Place> places = new ArrayList<>();

    private ReportCheck(MonitoringForm form) {
        this.form = form;
    }

    /**
     * @param indicators of the goal, one for each line in the same order
     * @throws Refusal naming every row and field that is missing
     */
    static void requireComplete(MonitoringReport report, ReportContent content, List<Indicator> indicators, MonitoringForm form) {
        ReportCheck check = new ReportCheck(form);
        check.require(report.executedYuan() != null, "/executedYuan", "未填写截至" + report.checkpointLabel() + "的累计执行数");
        if (form.expected()) {
            check.require(report.expectedYuan() != null, "/expectedYuan", "未填写全年预计执行数");
        }
        List<MonitoringLine> lines = content.lines();
        for (int i = 0; i < lines.size(); i++) {
            check.line("/lines/" + i, lines.get(i), "第 " + (i + 1) + " 行“" + indicators.get(i).level3() + "”");
        }
        if (form.needsMeasures(report.light())) {
            check.require(!content.measures().isEmpty(), "/measures", "预警灯为“" + report.light().label() + "”，须列出限期措施");
        }
        for (int i = 0; i < content.followUps().size(); i++) {
            check.followUp("/followUps/" + i, content.followUps().get(i));
        }
        if (!check.places.isEmpty()) {
            throw Refusal.invalid("报告还有 " + check.places.size() + " 处没有填写，请补充后再提交", check.places);
        }
    }

    private void line(String row, MonitoringLine line, String name) {
        require(line.actual() != null, row + "/actual", name + "未填写完成情况");
        if (form.expected()) {
            require(line.expected() != null, row + "/expected", name + "未填写全年预计完成情况");
        }
        require(line.probability() != null, row + "/probability", name + "未选择完成目标可能性");
        if (line.probability() != null && form.explain().contains(line.probability().name())) {
            String because = name + "选择了“" + line.probability().label() + "”，";
            require(line.causeGroup() != null, row + "/causeGroup", because + "须选择偏差原因");
            require(line.reason() != null, row + "/reason", because + "须说明原因");
            require(line.measure() != null, row + "/measure", because + "须填写改进措施");
        }
    }

    private void followUp(String row, FollowUp followUp) {
        String name = followUp.promisedAt() + "的措施“" + followUp.content() + "”";
        require(followUp.done() != null, row + "/done", name + "未说明是否已落实");
        require(!Boolean.FALSE.equals(followUp.done()) || followUp.note() != null, row + "/note", name + "没有落实，须说明原因");
    }

    private void require(boolean given, String pointer, String detail) {
        if (!given) {
            places.add(new Place(pointer, detail));
        }
    }
}
