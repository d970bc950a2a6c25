package org.hengji.audit;

/** Everything that leaves an entry in the trail. */
public enum AuditAction {
    IMPORT("导入", "导入了%s"), SAVE("保存", "保存了%s"), SUBMIT("送审", "将%s送审"), WITHDRAW("撤回", "撤回了%s"),
    PRE_REVIEW("预审", "预审了%s"),
    ANSWER_FINDING("说明预审问题", "说明了%s的预审问题"), OVERRIDE_FINDING("放行预审问题", "放行了%s的预审问题"),
    WITHDRAW_ANSWER("撤销预审说明", "撤销了对%s预审问题的说明"),
    REVIEW_SHEET("提交审核表", "提交了%s的审核表"), COMPLETE("完善目标", "完善了%s"), RESTORE("恢复完善前的内容", "恢复了%s完善前的内容"),
    CONSENT("同意完善", "同意了审核人对%s的完善"), DISSENT("不同意完善", "不同意审核人对%s的完善"),
    APPROVE("通过", "通过了%s"), RETURN("退回修改", "将%s退回修改"), REJECT("不予批复", "对%s不予批复"), GRANT("批复", "批复了%s"),
    OPEN_CHECKPOINT("开启监控点", "开启了监控点%s"), OPEN("开始", "发起了%s"), CONFIRM("确认", "确认了%s"), GRADE("定级", "为%s定级"),
    DRAW("抽样", "预抽了%s"), CONFIRM_DRAW("确认抽样", "确认了%s"), DISCARD_DRAW("作废抽样", "作废了%s"), RECHECK("复核", "复核了%s"),
    FEED_BACK("反馈", "反馈了%s"), RECTIFY("提交整改", "就%s提交整改"), CLOSE("办结", "将%s办结"),
    COPY_RULES("复制规则包", "复制了规则包%s"),
    ROUTE("确定审批路线", "为%s确定了审批路线"),
    DOWNLOAD("下载官方表格", "下载了%s的官方表格"), READ_BY_GRANT("凭办理任务查阅", "凭办理任务查阅了%s"),
    SIGN_IN("登录", "登录了%s"), SIGN_IN_FAILED("登录失败", "登录%s未成功"), ACCOUNT_LOCKED("账号锁定", "锁定了%s"),
    SIGN_OUT("退出登录", "退出了%s"), ISSUE_TOKEN("新建访问令牌", "为%s新建了访问令牌"), REVOKE_TOKEN("撤销访问令牌", "撤销了%s的访问令牌"),
    EXPORT_TRAIL("导出审计记录", "导出了%s"), VERIFY_TRAIL("校验审计记录", "校验了%s"),
    RETRY_JOB("重试作业", "重试了%s"), INSPECT_PROCESS("查看流程实例", "查看了%s实例"), TRY_MIGRATION("试算流程迁移", "试算了%s的迁移"),
    MIGRATE_PROCESS("迁移流程", "将%s迁移到新版"),
    SET_HOLIDAYS("设置节假日", "设置了%s"),
    REMIND("临期提醒", "提醒%s即将到期"), MARK_OVERDUE("逾期", "将%s记为逾期"), ESCALATE("逾期督办", "对%s逾期督办"), EXPIRED("逾期自动办理", "对%s逾期自动办理"),
    TRANSFER("转办", "转办了%s"), GIVE_BACK("退回转办", "退回了%s的转办"), TAKE_BACK("收回转办", "收回了%s的转办"), ADD_REVIEWER("加签", "为%s加签"), ADDED_OPINION("加签意见", "就%s提出加签意见"),
    WITHDRAW_REVIEWER("撤销加签", "撤销了%s的加签"), REPLACE_REVIEWER("更换加签人员", "更换了%s的加签人员"),
    CONSULT("征询", "就%s征询意见"), ANSWER_CONSULT("答复征询", "答复了%s的征询"), COPY("抄送", "抄送了%s"), URGE("催办", "催办了%s"),
    DELEGATE("委托办理", "委托他人办理：%s"), REVOKE_DELEGATION("撤销委托", "撤销了委托：%s"),
    ISSUE("印发批复", "印发了%s"),
    CHOOSE("选择处理方式", "就%s选择了处理方式"), PROPOSE("提出建议", "就%s提出建议"), SUSPEND("暂缓拨款", "因%s暂缓拨款"),
    ASK_LIFTING("申请恢复拨款", "提出%s"), LIFT("恢复拨款", "经%s恢复拨款"), LAPSE("不再处置", "因年度执行结束不再办理%s"),
    CORRECT("更正执行数", "更正了%s的执行数"), RECORD_EXECUTION("录入执行数", "录入了%s的执行数"),
    ADJUST("提出调整", "对%s提出调整"), ABANDON_ADJUSTMENT("撤销调整", "撤销了对%s的调整"), CANCEL("取消目标", "取消了%s"),
    ACCEPT_ITEM("验收整改事项", "验收了%s的整改事项"), RETURN_ITEM("退回整改事项", "退回了%s的整改事项"), REOPEN_ITEM("重新整改", "要求就%s重新整改"),
    ACCEPT_RECTIFICATION("整改验收", "%s的整改全部通过验收"),
    SET_TREATMENT("设定预算挂钩参数", "设定了%s"), CHOOSE_PREDECESSOR("选定上年项目", "为%s选定了上年项目"),
    CARRY("从上年结转", "结转了%s"),
    REQUEST_OVERRIDE("申请例外申报", "为%s提出申请"), GRANT_OVERRIDE("准予例外申报", "准予了%s"), REFUSE_OVERRIDE("不予例外申报", "不予%s"),
    WITHDRAW_OVERRIDE("撤回例外申请", "撤回了%s"),
    KEEP_EXPERT("维护专家库", "维护了专家%s的资料"), CONVENE("组成专家组", "为%s组成了专家组"), SCORE("提交评分", "提交了%s的评分"), RECUSE("申请回避", "就%s申请回避"),
    REPLACE_EXPERT("更换专家", "更换了%s的专家"), SUBSTITUTE("递补专家", "为%s递补了专家"), ASK_AGAIN("要求重新评分", "就%s要求专家重新评分"), ACCEPT_OUTLIER("采用偏离打分", "就%s采用了偏离的打分"),
    REQUEST_OPINION("征求意见", "就%s征求意见"), GIVE_OPINION("反馈意见", "就%s反馈意见"), KEEP_SILENT("逾期视为无意见", "就%s逾期未反馈，视为无意见"),
    ANSWER_OBJECTIONS("答复异议", "答复了%s的异议"), TERMINATE("终止", "终止了%s"),
    END_WITH_GOAL("随目标终止", "随目标取消终止了%s");

    private final String label;
    private final String words;

    AuditAction(String label) {
        this(label, label + "：%s");
    }

    AuditAction(String label, String words) {
        this.label = label;
        this.words = words;
    }

    public String label() {
        return label;
    }

    /** What was done to it, as one says it. */
    String done(String subjectName) {
        return words.formatted(subjectName);
    }
}
