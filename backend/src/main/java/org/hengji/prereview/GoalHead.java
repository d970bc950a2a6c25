package org.hengji.prereview;

import org.hengji.goal.Goal;
import org.hengji.goal.GoalStatus;
import org.hengji.organisation.Desks;

/** What must be known of a goal to show its findings: its name, whether it is still a draft, who has a say in it. */
record GoalHead(long id, String name, GoalStatus status, long unitId, long departmentId, long regionId) {

    static GoalHead of(Goal goal) {
        return new GoalHead(goal.id(), goal.name(), goal.status(), goal.unitId(), goal.desks().departmentId(), goal.regionId());
    }

    Desks desks() {
        return new Desks(unitId, departmentId, regionId);
    }
}
