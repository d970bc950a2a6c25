package org.hengji.involvement;

import java.time.Instant;
import java.time.LocalDate;
import org.hengji.organisation.Post;

/**
 * One person brought in by another.
 *
 * @param step          the step at which the goal stood
 * @param timing        of an added review, otherwise null
 * @param personId      null when it went back to the desk, or when whoever has the goal is urged
 * @param deskId        the organisation unit at whose desk the person holds the post
 * @param agrees        of an added review that was given, otherwise null
 * @param readableUntil of a copy: the last day on which the person may read the version
 */
record Involvement(long id, long goalId, long goalVersionId, int roundNo, String step, Kind kind, Timing timing, long byId, String byName, Post byPost,
                   Long personId, String personName, Post personPost, Long deskId, String reason, State state, Boolean agrees, String answer,
                   Instant createdAt, Instant doneAt, LocalDate readableUntil) {

    enum Kind {
        TRANSFER("转办"), ADDED_REVIEW("加签"), CONSULT("征询"), COPY("抄送"), URGE("催办");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** When an added reviewer gives his opinion, seen from the holder's own decision. */
    enum Timing {
        BEFORE("先于办理人"), PARALLEL("与办理人同时"), AFTER("在办理人通过之后");

        private final String label;

        Timing(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    enum State {
        PLANNED("待办理人通过后开始"), OPEN("待答复"), DONE("已答复"), CANCELLED("已取消");

        private final String label;

        State(String label) {
            this.label = label;
        }

        boolean unanswered() {
            return this == PLANNED || this == OPEN;
        }

        String label() {
            return label;
        }
    }
}
