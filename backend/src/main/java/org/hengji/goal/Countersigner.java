package org.hengji.goal;

import java.time.Instant;
import org.hengji.organisation.Post;

/** One post asked to countersign, and who has signed for it. The opinion itself is among the goal's opinions. */
public record Countersigner(long id, Post post, State state, Long signedBy, String signedName, Instant signedAt) {

    public enum State {
        PENDING("待签"), APPROVED("同意"), RETURNED("退回");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
