package org.hengji.involvement;

import java.util.List;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was brought into a goal's approval. */
@Service
class Involvements {

    private final InvolvementMapper mapper;
    private final Goals goals;

    Involvements(InvolvementMapper mapper, Goals goals) {
        this.mapper = mapper;
        this.goals = goals;
    }

    /** All of one goal, oldest first. */
    @Transactional(readOnly = true)
    public List<Involvement> of(Actor actor, long goalId) {
        return mapper.of(goals.visible(goalId, actor).id());
    }
}
