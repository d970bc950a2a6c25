package org.hengji.review;

import org.hengji.organisation.Step;

/** A step in the life of a filing. Each domain lists its own, one for each stage that it has. */
public interface FilingStep extends Step {

    /** {@link FilingStatus#DRAFT}, SUPERVISOR_REVIEW, FINANCE_REVIEW or RECHECK: what a filing is that has come to this step. */
    FilingStatus stage();
}
