package org.hengji.evaluation.panel;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/** How the panel came about, for whoever evaluates: draws and members. */
record PanelView(List<DrawView> draws, List<MemberView> members) {

    /** @param repeats whether seed, quotas and candidates draw today what was drawn then */
    record DrawView(long id, int drawNo, String seed, String algorithm, int count, List<QuotaView> quotas, PanelDraw.State state, String stateName,
                    @Nullable String reason, @Nullable String discardedFor, String drawnByName, Instant drawnAt, boolean repeats,
                    List<CandidateView> candidates) {

        static DrawView of(PanelDraw d, List<PanelCandidate> candidates) {
            return new DrawView(d.id(), d.drawNo(), d.seed(), d.algorithm(), d.wanted(),
                    d.places().stream().map(q -> new QuotaView(q.of(), q.places())).toList(), d.state(), d.state().label(), d.reason(), d.discardedFor(),
                    d.drawnByName(), d.drawnAt(), PanelDraws.repeats(d, candidates), candidates.stream().map(CandidateView::of).toList());
        }
    }

    record QuotaView(String specialty, int count) {}

    /**
     * @param orderNo  place in the order of the draw; null for one who was excluded
     * @param quota    the specialty he was drawn for; null for none
     * @param excluded why he could not be drawn
     */
    record CandidateView(long expertId, String name, String kindName, String workplace, List<String> specialties, boolean drawn, @Nullable Integer orderNo,
                         @Nullable String quota, @Nullable String excluded) {

        private static CandidateView of(PanelCandidate c) {
            return new CandidateView(c.expertId(), c.expertName(), c.kind().label(), c.workplace(), c.fields(), c.drawn(), c.orderNo(), c.quota(), c.excluded());
        }
    }

    /**
     * @param name        null for whoever is evaluated: experts are known by number only
     * @param substitutes the number of whom he stands in for; null for none
     */
    record MemberView(int number, @Nullable String name, String kindName, List<String> specialties, PanelMember.State state, String stateName,
                      @Nullable Instant submittedAt, @Nullable String recusalReason, @Nullable Integer substitutes) {

        static MemberView of(PanelMember m, boolean named) {
            return new MemberView(m.number(), named ? m.name() : null, m.kind().label(), Expert.split(m.specialties()), m.state(), m.state().label(),
                    m.submittedAt(), named ? m.recusedFor() : null, m.substitutes());
        }
    }
}
