package org.hengji.core.rulepack;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where a value of a pack comes from.
 *
 * @param document   the document's title
 * @param number     its 文号, or null
 * @param article    the article or the subject, or null
 * @param confidence how far the value may be trusted
 */
public record Source(String document, String number, String article, Confidence confidence) {

    /** How a value was come by. */
    public enum Confidence {

        /** Checked against the official text. */
        @JsonProperty("verified") VERIFIED,

        /** Seen in real forms or known as common practice; the official text was not at hand. */
        @JsonProperty("practice") PRACTICE,

        /** A suggestion of ours, for the finance bureau to set. */
        @JsonProperty("default") DEFAULT
    }
}
