package org.hengji.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.goal.Indicator;

/** What a report must say before it may be submitted. */
final class ReportCheck {

    private final List<Place> places = new ArrayList<>();

    private ReportCheck() {}

    /**
     * @param indicators of the goal, one for each line in the same order
     * @throws Refusal naming every row and field that is missing
     */
    static void requireComplete(MonitoringReport report, List<MonitoringLine> lines, List<Indicator> indicators) {
        ReportCheck check = new ReportCheck();
        if (report.executedYuan() == null) {
            check.places.add(new Place("/executedYuan", "未填写截至" + report.checkpointLabel() + "的累计执行数"));
        }
        for (int i = 0; i < lines.size(); i++) {
            check.line(i, lines.get(i), "第 " + (i + 1) + " 行“" + indicators.get(i).level3() + "”");
        }
        if (!check.places.isEmpty()) {
            throw Refusal.invalid("报告还有 " + check.places.size() + " 处没有填写，请补充后再提交", check.places);
        }
    }

    private void line(int row, MonitoringLine line, String name) {
        require(line.actual() != null, row, "actual", name + "未填写完成情况");
        require(line.probability() != null, row, "probability", name + "未选择完成目标可能性");
        if (line.probability() != null && line.probability() != Probability.CERTAIN) {
            String because = name + "选择了“" + line.probability().label() + "”，";
            require(line.reason() != null, row, "reason", because + "须说明原因");
            require(line.measure() != null, row, "measure", because + "须填写改进措施");
        }
    }

    private void require(boolean given, int row, String field, String detail) {
        if (!given) {
            places.add(new Place("/lines/" + row + "/" + field, detail));
        }
    }
}
