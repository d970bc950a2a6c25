package org.hengji.evaluation.panel;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hengji.core.sampling.QuotaDraw.Quota;

/**
 * A draw of experts from the pool. It is previewed, then confirmed or discarded with a reason; every one is kept, so that
 * nobody draws again unseen.
 *
 * @param seed      what the draw follows from, with the algorithm, the quotas and the candidates
 * @param wanted    how many were to be drawn
 * @param quotas    places by specialty, as {@link #write} puts them
 * @param reason    why it was drawn again; null for the first
 */
record PanelDraw(long id, long evaluationId, int drawNo, String seed, String algorithm, int wanted, String quotas, String reason, State state,
                 String discardedFor, String drawnByName, Instant drawnAt, Instant decidedAt) {

    private static final String SEPARATOR = "、";

    /** Where a draw stands. */
    enum State {
        PREVIEWED("待确认"), CONFIRMED("已确认"), DISCARDED("已作废"),
        /** Another was confirmed before this one had become the panel. */
        REPLACED("已由后一次抽取替代");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static String write(List<Quota> quotas) {
        return quotas.stream().map(q -> q.of() + "=" + q.places()).collect(Collectors.joining(SEPARATOR));
    }

    List<Quota> places() {
        return quotas.isEmpty() ? List.of() : Arrays.stream(quotas.split(SEPARATOR)).map(q -> q.split("="))
                .map(q -> new Quota(q[0], Integer.parseInt(q[1]))).toList();
    }
}
