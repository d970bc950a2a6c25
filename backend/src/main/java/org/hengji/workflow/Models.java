package org.hengji.workflow;

/** Names in the BPMN models that code refers to; a test holds them against the files. */
final class Models {

    static final String GOALS_TOGETHER = "goals-together";
    static final String GOAL_LIFECYCLE = "goal-lifecycle";
    static final String GOAL_APPROVAL = "goal-approval";
    static final String MONITORING = "monitoring";
    static final String LIGHT_RESPONSE = "light-response";
    static final String SELF_EVALUATION = "self-evaluation";
    static final String RESULT_APPLICATION = "result-application";
    static final String RECTIFICATION = "rectification";
    static final String TREATMENT_OVERRIDE = "treatment-override";
    static final String KEY_EVALUATION = "key-evaluation";
    static final String FISCAL_YEAR = "fiscal-year";

    static final String MESSAGE_CHECKPOINT_OPENED = "checkpointOpened";
    static final String MESSAGE_ADJUSTMENT_BEGUN = "adjustmentBegun";
    static final String MESSAGE_ADJUSTMENT_ABANDONED = "adjustmentAbandoned";
    static final String MESSAGE_LIGHT_RESPONSE_BEGUN = "lightResponseBegun";
    static final String MESSAGE_LIGHT_RESPONSE_LAPSED = "lightResponseLapsed";
    static final String MESSAGE_YEAR_CHECKPOINT_OPENING = "yearCheckpointOpening";

    static final String MESSAGE_OVERRIDE_WITHDRAWN = "overrideWithdrawn";

    static final String MESSAGE_KEY_EVALUATION_TERMINATED = "keyEvaluationTerminated";
    static final String MESSAGE_KEY_EVALUATION_SETTLED = "keyEvaluationSettled";

    static final String MESSAGE_REVIEWER_ADDED = "reviewerAdded";
    static final String MESSAGE_ADDED_REVIEWS_ENDED = "addedReviewsEnded";
    static final String MESSAGE_ADDED_REVIEWS_GIVEN = "addedReviewsGiven";

    static final String ADDED_REVIEWERS = "addedReviewers";
    static final String ADDED_REVIEWER = "addedReviewer";
    /** Set with a decision: the step is passed when those who were added agree. */
    static final String AWAITS_ADDED = "awaitsAdded";
    /** Set when they have not all agreed: back to whoever holds the step. */
    static final String ADDED_DISAGREE = "addedDisagree";
    static final String ROUTE = "route";
    static final String DECISION = "decision";
    static final String DECIDED_STEP = "decidedStep";
    static final String GO_TO = "goTo";
    static final String COUNTERSIGNERS = "countersigners";
    static final String COUNTERSIGNER = "countersigner";
    static final String COUNTERSIGNED = "countersigned";
    static final String PRE_REVIEW_PASSED = "preReviewPassed";
    static final String APPROVED = "approved";
    static final String CANCELS = "cancels";
    static final String CHECKPOINT_ID = "checkpointId";
    static final String CHECKPOINT_OPEN = "checkpointOpen";
    static final String CHECKPOINT_SEQUENCE = "checkpointSequence";
    /** Set when a self-evaluation was drawn for the re-check. */
    static final String DRAWN = "drawn";
    static final String NEEDS_RECTIFICATION = "needsRectification";
    static final String TREATMENT_ANSWER = "treatmentAnswer";
    static final String OPEN_BY_DATE = "openByDate";
    static final String OPEN_AT = "openAt";
    static final String MORE_GOALS = "moreGoals";
    static final String RESPONSE_STEP = "responseStep";
    static final String PROPOSAL_NEEDED = "proposalNeeded";
    /** Accounts of the experts who are asked to score. */
    static final String PANEL_EXPERTS = "panelExperts";
    static final String PANEL_EXPERT = "panelExpert";
    static final String SUBSTITUTE_FOUND = "substituteFound";
    static final String PANEL_COMPLETE = "panelComplete";

    private Models() {}
}
