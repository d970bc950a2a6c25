package org.hengji.notification;

/** What is to leave the house. */
record NewDelivery(Channel channel, String address, String title, String body) {

    /** The ways out. */
    enum Channel {
        MAIL("邮件"), WEBHOOK("消息接口");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
