package org.hengji.evaluation.panel;

/** What a person may do with a key evaluation now; the pages show buttons for these and no others. */
public enum KeyEvaluationAction {
    EDIT_CRITERIA, DRAW, DECIDE_DRAW, CONVENE, REPLACE_EXPERT, EDIT_REPORT, ACCEPT_OUTLIER, RESCORE, REQUEST_OPINION, GIVE_OPINION, ANSWER, FINALISE, SETTLE, TERMINATE
}
