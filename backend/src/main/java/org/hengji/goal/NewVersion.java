package org.hengji.goal;

/** Insert row of a version of a goal with what it says; the database gives the id. */
final class NewVersion {

    long id;
    final long goalId;
    final int versionNo;
    final GoalContent content;

    NewVersion(Goal goal, GoalContent content) {
        this(goal.id(), goal.versionNo(), content);
    }

    NewVersion(long goalId, int versionNo, GoalContent content) {
        this.goalId = goalId;
        this.versionNo = versionNo;
        this.content = content;
    }
}
