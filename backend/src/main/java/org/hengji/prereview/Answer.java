package org.hengji.prereview;

import java.time.Instant;

/**
 * What a person has said to a finding.
 *
 * @param answeredByName the person's name
 */
record Answer(long goalId, String findingKey, Kind kind, String reason, String answeredByName, Instant answeredAt) {

    /** ANSWER: the unit gives its reason. OVERRIDE: a reviewer lets it pass. */
    enum Kind { ANSWER, OVERRIDE }
}
