package org.hengji.bulk;

import java.util.List;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalSubmission;
import org.hengji.goal.Obstacles;
import org.hengji.organisation.Actor;
import org.hengji.prereview.PreReviewing;
import org.springframework.stereotype.Component;

/** 送审 of the drafts of one department: its year goes through the pre-review once for all of them. */
@Component
class Submitting implements Deed {

    private final GoalSubmission submission;
    private final PreReviewing preReviewing;
    private final Obstacles obstacles;

    Submitting(GoalSubmission submission, PreReviewing preReviewing, Obstacles obstacles) {
        this.submission = submission;
        this.preReviewing = preReviewing;
        this.obstacles = obstacles;
    }

    @Override
    public void prepare(BulkJob job, List<BulkItem> items) {
        preReviewing.begin(job.departmentId());
        preReviewing.refreshForSubmission(job.fiscalYearId(), job.departmentId());
    }

    @Override
    public Goal check(Actor actor, BulkJob job, BulkItem item) {
        Goal goal = submission.check(actor, item.goalId(), item.goalVersion());
        if (obstacles.any(goal.id())) {
            throw obstacles.refusal(goal.id());
        }
        return goal;
    }

    @Override
    public void carryOut(Actor actor, BulkJob job, BulkItem item, Goal checked) {
        submission.carryOut(actor, checked);
    }
}
