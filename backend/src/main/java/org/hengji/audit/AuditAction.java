package org.hengji.audit;

/** Everything that leaves an entry in the trail. */
public enum AuditAction {
    IMPORT("导入"), SAVE("保存"), SUBMIT("送审"), WITHDRAW("撤回"), PRE_REVIEW("预审"),
    ANSWER_FINDING("说明预审问题"), OVERRIDE_FINDING("放行预审问题"), WITHDRAW_ANSWER("撤销预审说明"),
    APPROVE("通过"), RETURN("退回修改"), REJECT("不予批复"), GRANT("批复"),
    OPEN_CHECKPOINT("开启监控点"), OPEN("开始"), CONFIRM("确认"), GRADE("定级"),
    FEED_BACK("反馈"), RECTIFY("提交整改"), CLOSE("办结"),
    COPY_RULES("复制规则包"),
    ROUTE("确定审批路线"),
    ISSUE("印发批复"),
    ADJUST("提出调整"), ABANDON_ADJUSTMENT("撤销调整"), CANCEL("取消目标");

    private final String label;

    AuditAction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
