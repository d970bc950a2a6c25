package org.hengji.involvement;

import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.goal.Goal;
import org.hengji.goal.Goals;
import org.hengji.goal.StepListener;
import org.hengji.organisation.Step;
import org.springframework.stereotype.Component;

/** Hears that a person is asked; the goal stays at the step of whoever asks. */
@Component
class AskedSteps implements StepListener {

    private final Goals goals;

    AskedSteps(Goals goals) {
        this.goals = goals;
    }

    @Override
    public Optional<Step> step(String name) {
        return Stream.<Step>of(AddedReviewStep.ADDED_REVIEW, Question.CONSULT).filter(step -> step.name().equals(name)).findFirst();
    }

    @Override
    public Arrival arrived(long goalId, Step step) {
        Goal goal = goals.get(goalId);
        return new Arrival(goal, goal.subject());
    }
}
