package org.hengji.evaluation.recheck;

import java.math.BigDecimal;
import java.time.Instant;
import org.hengji.organisation.Subject;

/**
 * A draw of self-evaluations for the re-check (抽查复核). It is previewed, then confirmed or discarded with a reason; every
 * one is kept, so that nobody draws again unseen.
 *
 * @param drawNo     of the region and year, from 1
 * @param seed       what the draw follows from, with the algorithm, the share and the candidates
 * @param share      percent of the population
 * @param population how many could have been drawn
 * @param drawn      how many were
 * @param reason     why it was discarded; null otherwise
 */
public record RecheckDraw(long id, long regionId, int yearNo, int drawNo, String rulePackId, String seed, String algorithm, BigDecimal share,
                          int population, int drawn, State state, String reason, long drawnBy, String drawnByName, Instant drawnAt,
                          Instant decidedAt, int version) {

    /** Where a draw stands. */
    public enum State {
        PREVIEWED("待确认"), CONFIRMED("已确认"), DISCARDED("已作废");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    Subject subject() {
        return new Subject(Subject.Kind.RECHECK_DRAW, id, yearNo + " 年度自评抽查第 " + drawNo + " 次抽样");
    }
}
