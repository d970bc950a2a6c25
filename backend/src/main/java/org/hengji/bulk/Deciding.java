package org.hengji.bulk;

import java.util.List;
import org.hengji.goal.Goal;
import org.hengji.organisation.Actor;
import org.hengji.review.GoalReview;
import org.springframework.stereotype.Component;

/** A reviewer's decision. */
@Component
class Deciding implements Deed {

    private final GoalReview review;

    Deciding(GoalReview review) {
        this.review = review;
    }

    @Override
    public void prepare(BulkJob job, List<BulkItem> items) {
        // Each goal is looked at by itself.
    }

    @Override
    public Goal check(Actor actor, BulkJob job, BulkItem item) {
        return review.check(actor, item.goalId(), item.goalVersion(), job.decision(item));
    }

    @Override
    public void carryOut(Actor actor, BulkJob job, BulkItem item, Goal checked) {
        review.carryOut(actor, checked, job.decision(item));
    }
}
