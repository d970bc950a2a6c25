package org.hengji.approvaldocument;

import java.math.BigDecimal;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalKind;

/** A goal in the version that a document grants. Amount in 元, null when the goal states none. */
record IssuedGoal(long goalId, long goalVersionId, int versionNo, GoalKind kind, String name, String projectCode, BigDecimal amountYuan) {

    static IssuedGoal of(Goal goal) {
        return new IssuedGoal(goal.id(), goal.inForceVersionId(), goal.inForceVersionNo(), goal.kind(), goal.name(), goal.projectCode(), goal.amountYuan());
    }
}
