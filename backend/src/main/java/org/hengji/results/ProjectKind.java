package org.hengji.results;

import org.hengji.goal.Goal;
import org.hengji.goal.GoalKind;

/** What a budget is, as far as the use of results treats it differently (项目性质). */
public enum ProjectKind {
    CONTINUING("延续项目"), ONE_OFF("一次性项目"), DEPARTMENT("部门整体");

    private static final String ONCE = "一次性";

    private final String label;

    ProjectKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** A project goes on from year to year unless its category says that it happens once. */
    static ProjectKind of(Goal goal) {
        if (goal.kind() == GoalKind.DEPARTMENT) {
            return DEPARTMENT;
        }
        return goal.category() != null && goal.category().contains(ONCE) ? ONE_OFF : CONTINUING;
    }
}
