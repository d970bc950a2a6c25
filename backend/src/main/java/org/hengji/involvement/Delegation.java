package org.hengji.involvement;

import java.time.Instant;
import java.time.LocalDate;
import org.hengji.organisation.Post;

/** A person's post done by another for some days, both included; see {@link Delegations}. */
record Delegation(long id, long fromId, String fromName, long toId, String toName, Post post, long scopeId, String scopeName, LocalDate fromOn,
                  LocalDate toOn, String reason, Instant createdAt, Instant revokedAt) {

    enum State {
        PLANNED("未开始"), RUNNING("生效中"), OVER("已结束"), REVOKED("已撤销");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    State state(LocalDate today) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return today.isBefore(fromOn) ? State.PLANNED : today.isAfter(toOn) ? State.OVER : State.RUNNING;
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !from.isAfter(toOn) && !to.isBefore(fromOn);
    }
}
