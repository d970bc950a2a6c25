package org.hengji.notification;

/** What a notification is about. */
public enum NotificationKind {
    TASK("待办"), RETURNED("退回"), APPROVED("批复"), REJECTED("不予批复"), REMINDER("临期提醒"), OVERDUE("逾期"), ESCALATION("督办"),
    EXPIRED("逾期自动办理"), URGE("催办"), SUSPENSION("暂缓拨款"), COPY("抄送");

    private final String label;

    NotificationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
