package org.hengji.workflow;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.variable.Variables;
import org.hengji.goal.Goal;
import org.hengji.goal.Outcome;
import org.hengji.involvement.AddedReviewStep;
import org.hengji.involvement.Asked;
import org.hengji.involvement.InvolvedWork;
import org.hengji.involvement.Question;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.springframework.stereotype.Component;

/** Keeps the list of work and the process in step with the people brought in. */
@Component
class InvolvedWorkAdapter implements InvolvedWork {

    private final WorkItems items;
    private final RuntimeService runtime;
    private final TaskService tasks;

    InvolvedWorkAdapter(WorkItems items, RuntimeService runtime, TaskService tasks) {
        this.items = items;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void assign(Goal goal, Desk desk, Long userId) {
        items.assign(goal, desk, userId);
    }

    @Override
    public void ask(Goal goal, Asked asked) {
        items.ask("consult-" + asked.id(), goal, Question.CONSULT, asked);
    }

    @Override
    public void asked(Goal goal, Asked asked, Actor answeredBy) {
        items.asked(goal, Question.CONSULT, asked, answeredBy);
    }

    @Override
    public void review(Goal goal, List<Long> ids) {
        message(Models.MESSAGE_REVIEWER_ADDED, goal).setVariable(Models.ADDED_REVIEWERS, Variables.untypedValue(ids, true)).correlate();
    }

    @Override
    public void reviewed(Goal goal, Asked asked, Actor by) {
        items.asked(goal, AddedReviewStep.ADDED_REVIEW, asked, by).ifPresent(tasks::complete);
    }

    @Override
    public void dropReviews(Goal goal) {
        message(Models.MESSAGE_ADDED_REVIEWS_ENDED, goal).correlateAll();
    }

    @Override
    public void goOn(Goal goal, boolean agreed) {
        message(Models.MESSAGE_ADDED_REVIEWS_GIVEN, goal)
                .setVariables(GoalProcessAdapter.decision(goal.step(), agreed ? Outcome.APPROVE : Outcome.RETURN)
                        .putValueTyped(Models.ADDED_DISAGREE, Variables.booleanValue(!agreed, true)))
                .correlate();
    }

    private MessageCorrelationBuilder message(String name, Goal goal) {
        return runtime.createMessageCorrelation(name).processInstanceBusinessKey(Long.toString(goal.id()));
    }
}
