package org.hengji.goal;

import jakarta.annotation.Nullable;
import java.time.Instant;

/**
 * What a reviewer has completed directly in a goal found good (良), and whether its unit agrees.
 *
 * @param step           the reviewer's step, to which the goal comes back if the unit does not agree
 * @param beforeContent  what it said before, to be put back
 * @param beforeSnapshot the same for comparing
 * @param afterSnapshot  what it said when the unit was asked; null while the reviewer is writing
 * @param answeredName   null when nobody has answered, or nobody in time
 */
public record Completion(long id, long goalId, long goalVersionId, int roundNo, GoalStep step, State state, String completedName,
                         Instant completedAt, String beforeContent, String beforeSnapshot, @Nullable String afterSnapshot,
                         @Nullable String answeredName, @Nullable Instant answeredAt, @Nullable String answer) {

    public enum State {
        OPEN("审核人完善中"), ASKED("等待单位确认"), AGREED("单位同意"), DISAGREED("单位不同意");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
