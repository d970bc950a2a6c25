package org.hengji.core.rulepack;

/** What it means when a unit has not said by the deadline whether it agrees. */
public enum Silence {

    /** It is taken to agree (视为同意). */
    AGREE,

    /** It is taken not to agree: the goal goes back to the reviewer as it was. */
    DISAGREE,

    /** Nothing: its answer is waited for. */
    WAIT
}
