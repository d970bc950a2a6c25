package org.hengji.notification;

import java.time.Instant;
import org.hengji.notification.NewDelivery.Channel;

/**
 * Something on its way out, without what it says.
 *
 * @param address   null for the webhook
 * @param doneAt    null until it is sent or given up
 * @param lastError why the last attempt failed; null when it has not
 */
record Delivery(long id, Channel channel, String address, String title, State state, int attempts, Instant nextAt,
                Instant doneAt, String lastError, Instant createdAt) {

    enum State {
        WAITING("等待发送"), SENDING("正在发送"), SENT("已发送"), FAILED("发送失败"),
        /** The node stopped in the middle of sending a mail: whether it went out cannot be known, so it is not sent again by itself. */
        UNCERTAIN("是否送达不明");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
