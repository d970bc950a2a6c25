package org.hengji.evaluation.panel;

import java.time.Instant;

/**
 * An expert of the panel.
 *
 * @param number       by which readers know him; never given to another
 * @param quota        the specialty he was drawn for; null for none
 * @param recusedFor   the tie he has declared, or why another took his place; null while he sits
 * @param substitutes  the number of whom he stands in for; null for one of the first
 * @param submittedAt  of the sheet that counts; null while it is not in
 */
record PanelMember(long id, long evaluationId, int number, long expertId, String name, ExpertKind kind, String specialties, long userId, long drawId,
                   String quota, State state, String recusedFor, Integer substitutes, Instant submittedAt) {

    /** Where an expert stands. */
    enum State {
        ASKED("待评分"), SUBMITTED("已提交"), RECUSED("已回避"), REPLACED("已更换");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    boolean sits() {
        return state == State.ASKED || state == State.SUBMITTED;
    }
}
