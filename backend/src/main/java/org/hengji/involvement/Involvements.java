package org.hengji.involvement;

import java.util.List;
import org.hengji.goal.Goal;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.DeskHolders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was brought into a goal's approval. */
@Service
class Involvements {

    private final InvolvementMapper mapper;
    private final Goals goals;
    private final DeskHolders holders;

    Involvements(InvolvementMapper mapper, Goals goals, DeskHolders holders) {
        this.mapper = mapper;
        this.goals = goals;
        this.holders = holders;
    }

    /** All of one goal, oldest first. */
    @Transactional(readOnly = true)
    public List<Read> of(Actor actor, long goalId) {
        Goal goal = goals.visible(goalId, actor);
        return mapper.of(goalId).stream().map(i -> new Read(i, AddedReviews.withdrawable(goal, i, actor), gone(holders, i))).toList();
    }

    /**
     * One as a person reads it.
     *
     * @param withdrawable he may take it back
     * @param gone         see {@link #gone(DeskHolders, Involvement)}
     */
    record Read(Involvement involvement, boolean withdrawable, boolean gone) {}

    /** Whether it waits for somebody who has lost his post or whose account is disabled. */
    static boolean gone(DeskHolders holders, Involvement i) {
        return i.kind() == Involvement.Kind.ADDED_REVIEW && i.state().unanswered() && !holders.holders(Asked.of(i).desk()).contains(i.personId());
    }
}
