package org.hengji.evaluation.panel;

import java.util.List;
import java.util.Set;
import org.hengji.core.sampling.QuotaDraw;

/**
 * Somebody of the pool as he stood when a draw was made.
 *
 * @param orderNo  his place in the order of the draw, from 1; null for one who was excluded
 * @param quota    the specialty he was drawn for; null for none
 * @param excluded why he could not be drawn (回避); null for one who could
 */
record PanelCandidate(long expertId, String expertName, ExpertKind kind, String workplace, String specialties, Long userId, Integer orderNo,
                      boolean drawn, String quota, String excluded) {

    static PanelCandidate of(Expert e, String excluded) {
        return new PanelCandidate(e.id(), e.name(), e.kind(), e.workplace(), e.specialties(), e.userId(), null, false, null, excluded);
    }

    PanelCandidate placed(int order, boolean isDrawn, String itsQuota) {
        return new PanelCandidate(expertId, expertName, kind, workplace, specialties, userId, order, isDrawn, itsQuota, null);
    }

    List<String> fields() {
        return Expert.split(specialties);
    }

    /** As the draw knows him. */
    QuotaDraw.Candidate ballot() {
        return new QuotaDraw.Candidate(key(), Set.copyOf(fields()));
    }

    String key() {
        return Long.toString(expertId);
    }
}
