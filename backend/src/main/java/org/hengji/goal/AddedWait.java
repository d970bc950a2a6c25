package org.hengji.goal;

/** What a step still waits for where reviewers were added (加签). */
public enum AddedWait {
    /** The holder of the step waits for their opinions before he decides. */
    BEFORE,
    /** The holder has let the goal pass; it goes on when they agree. */
    AFTER
}
