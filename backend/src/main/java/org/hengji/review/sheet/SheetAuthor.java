package org.hengji.review.sheet;

import org.hengji.goal.Goal;
import org.hengji.goal.GoalPermissions;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;

/** Who fills a form in, and in which post. */
record SheetAuthor(Actor actor, Post post) {

    /** The person at the desk where the goal lies. */
    static SheetAuthor at(Goal goal, Actor actor) {
        return new SheetAuthor(actor, GoalPermissions.actingPost(goal, actor).orElseThrow());
    }

    long userId() {
        return actor.userId();
    }
}
