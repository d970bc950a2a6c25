package org.hengji.goal;

/** Insert row of a version of a goal with what it says; the database gives the id. */
final class NewVersion {

    long id;
    final long goalId;
    final int versionNo;
    final GoalContent content;

    NewVersion(Goal goal, GoalContent content) {
        this.goalId = goal.id();
        this.versionNo = goal.versionNo();
        this.content = content;
    }
}
