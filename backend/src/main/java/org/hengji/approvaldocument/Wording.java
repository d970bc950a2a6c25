package org.hengji.approvaldocument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.hengji.core.money.MoneyUnit;
import org.hengji.goal.GoalKind;

/** How a 批复 reads until the bureau words it otherwise. */
final class Wording {

    private Wording() {}

    static String title(Standing standing) {
        return "关于" + (standing.documentId() == null ? "" : "重新") + "批复" + standing.departmentName() + standing.yearNo() + "年度预算绩效目标的通知";
    }

    static String body(Standing standing, List<IssuedGoal> goals) {
        List<IssuedGoal> projects = goals.stream().filter(goal -> goal.kind() == GoalKind.PROJECT).toList();
        BigDecimal yuan = projects.stream().map(IssuedGoal::amountYuan).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = projects.size() < goals.size();
        String what = (whole ? "部门整体绩效目标" : "") + (whole && !projects.isEmpty() ? "和" : "")
                + (projects.isEmpty() ? "" : projects.size() + "个项目的绩效目标（项目预算合计" + MoneyUnit.TEN_THOUSAND_YUAN.fromYuan(yuan).toPlainString() + "万元）");
        return "你单位报送的" + standing.yearNo() + "年度预算绩效目标收悉。经审核，现将" + what + "批复你单位，具体内容见附件。\n"
                + "请严格按照批复的绩效目标组织预算执行，做好绩效运行监控和绩效自评，如实反映目标完成情况，并对结果负责。\n"
                + "绩效目标一经批复，原则上不予调整。因政策变化、突发事件等确需调整的，按照绩效目标管理要求和预算调整程序报批。";
    }

    static String replacing(ApprovalDocument replaced) {
        return "本通知印发后，《" + replaced.title() + "》（" + replaced.number() + "）同时废止。";
    }
}
