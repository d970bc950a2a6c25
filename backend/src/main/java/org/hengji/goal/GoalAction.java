package org.hengji.goal;

/** What a person may do with a goal now; the pages show buttons for these and no others. */
public enum GoalAction { EDIT, SUBMIT, WITHDRAW, APPROVE, RETURN, REJECT, COMPLETE, ADJUST, ABANDON_ADJUSTMENT }
