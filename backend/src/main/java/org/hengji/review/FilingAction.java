package org.hengji.review;

/** What a person may do with a filing now; the pages show buttons for these and no others. */
public enum FilingAction { EDIT, SUBMIT, APPROVE, RETURN,
    /** 抽查复核: score it anew, line by line. */
    RECHECK }
