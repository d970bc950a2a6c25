package org.hengji.goal;

import org.hengji.core.refusal.Refusal;

/** What keeps a goal from being submitted; the pre-review knows. */
public interface Obstacles {

    /** Whether a finding that was kept with the goal is still open. */
    boolean any(long goalId);

    /** The refusal that names every finding which is still open. */
    Refusal refusal(long goalId);
}
