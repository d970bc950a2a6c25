package org.hengji.organisation;

/**
 * A human step of a process. Each domain lists its own as an enum; the name of the constant in lower camel case
 * is the id of the user task in the model ({@code UNIT_LEADER_REVIEW} is {@code unitLeaderReview}).
 */
public interface Step {

    /** Stable code: the name of the enum constant. */
    String name();

    /** What the step is called on forms and in the process picture. */
    String label();

    /** The post whose desk the work goes to; null where several posts share the step. */
    Post post();
}
