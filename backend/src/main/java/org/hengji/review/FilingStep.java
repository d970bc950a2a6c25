package org.hengji.review;

import org.hengji.organisation.Step;

/** A step in the life of a filing. Each domain lists its own three, one for each stage. */
public interface FilingStep extends Step {

    /** {@link FilingStatus#DRAFT}, SUPERVISOR_REVIEW or FINANCE_REVIEW: what a filing is that has come to this step. */
    FilingStatus stage();
}
