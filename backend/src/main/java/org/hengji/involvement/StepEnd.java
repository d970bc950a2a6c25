package org.hengji.involvement;

import java.time.Clock;
import java.util.List;
import org.hengji.goal.AddedWait;
import org.hengji.goal.Goal;
import org.hengji.goal.Goals;
import org.hengji.goal.Outcome;
import org.hengji.involvement.Involvement.Kind;
import org.hengji.involvement.Involvement.State;
import org.hengji.organisation.DeskHolders;
import org.springframework.stereotype.Service;

/** What becomes of those who were asked when the holder of the step has decided. */
@Service
public class StepEnd {

    private final Goals goals;
    private final InvolvementMapper mapper;
    private final InvolvedWork work;
    private final DeskHolders holders;
    private final Bringing bringing;
    private final Clock clock;

    StepEnd(Goals goals, InvolvementMapper mapper, InvolvedWork work, DeskHolders holders, Bringing bringing, Clock clock) {
        this.goals = goals;
        this.mapper = mapper;
        this.work = work;
        this.holders = holders;
        this.bringing = bringing;
        this.clock = clock;
    }

    /**
     * Called just before the process goes on. Questions are closed. Where the holder passes the goal, reviewers added after him
     * begin; with any other decision nobody is waited for, and what has been said stays.
     *
     * @return whether the step still waits for added reviewers
     */
    public boolean ended(Goal goal, Outcome outcome) {
        if (goal.openAsks() == 0) {
            return false;
        }
        List<Involvement> unfinished = mapper.unfinished(goal.id());
        unfinished.stream().filter(i -> i.kind() == Kind.CONSULT).forEach(i -> {
            cancel(i);
            work.asked(goal, Asked.of(i), null);
        });
        List<Involvement> reviews = unfinished.stream().filter(i -> i.kind() == Kind.ADDED_REVIEW).toList();
        if (outcome == Outcome.APPROVE && !reviews.isEmpty()) {
            reviews.forEach(i -> mapper.await(i.id()));
            goals.awaitAnswers(goal, reviews.size(), AddedWait.AFTER);
            List<Long> planned = reviews.stream().filter(i -> i.state() == State.PLANNED).map(Involvement::id).toList();
            if (!planned.isEmpty()) {
                work.review(goal, planned);
            }
            reviews.stream().filter(i -> Involvements.gone(holders, i)).forEach(i ->
                    bringing.tellHolder(goal, "等待" + i.personName() + "加签审核，但其已不在该岗位或账号已停用，请更换加签人员或撤销加签"));
            return true;
        }
        reviews.forEach(this::cancel);
        goals.awaitAnswers(goal, 0, null);
        if (reviews.stream().anyMatch(i -> i.state() == State.OPEN)) {
            work.dropReviews(goal);
        }
        return false;
    }

    private void cancel(Involvement asked) {
        mapper.finish(asked.id(), State.CANCELLED, null, null, clock.instant());
    }
}
