package org.hengji.evaluation.panel;

import java.time.Instant;

/**
 * What one expert was asked to give, and has given. Asked again he fills a new one; the earlier stays as it was given.
 *
 * @param number     the expert's
 * @param sheetNo    how many times he has been asked, from 1
 * @param askedAgain why the lead asked again; null the first time
 * @param overall    what he says of the whole
 */
record ScoreSheet(long id, long memberId, int number, int sheetNo, String askedAgain, String overall, State state, Instant submittedAt, int version) {

    /** OPEN is being filled in, SUBMITTED counts, REPLACED was asked for again, DROPPED was never given. */
    enum State { OPEN, SUBMITTED, REPLACED, DROPPED }
}
