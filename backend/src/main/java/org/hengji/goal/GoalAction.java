package org.hengji.goal;

/** What a person may do with a goal now; the pages show buttons for these and no others. */
public enum GoalAction {
    EDIT, SUBMIT, WITHDRAW, APPROVE, RETURN, REJECT, COMPLETE, ADJUST, ABANDON_ADJUSTMENT,
    /** 转办: hand the open step to a colleague at the same desk. */
    TRANSFER,
    /** 退回转办: leave a step that was transferred to whoever holds the desk. */
    GIVE_BACK,
    /** 收回转办: a colleague at the desk opens to all of it a step that was transferred to one. */
    TAKE_BACK,
    /** 加签: have others review beside the holder of the step. */
    ADD_REVIEWER,
    /** 征询: ask somebody for an opinion that decides nothing. */
    CONSULT,
    /** 抄送: let somebody read it. */
    COPY,
    /** 催办: urge whoever has it. */
    URGE
}
