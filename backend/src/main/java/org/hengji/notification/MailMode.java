package org.hengji.notification;

/** How a person wants to hear of things by e-mail. */
enum MailMode {
    NONE("不发邮件"), AT_ONCE("逐条发送"), DIGEST("每日汇总");

    private final String label;

    MailMode(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
