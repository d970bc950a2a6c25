package org.hengji.involvement;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.GoalState;
import org.hengji.goal.Goals;
import org.hengji.involvement.Involvement.Kind;
import org.hengji.involvement.Involvement.State;
import org.hengji.notification.NotificationKind;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 征询: anybody of the region is asked for an opinion that decides nothing; until he answers he may read the goal, whatever his scope. */
@Service
class Consulting {

    private final Goals goals;
    private final Bringing bringing;
    private final Answering answering;
    private final InvolvementMapper mapper;
    private final InvolvedWork work;
    private final Clock clock;

    Consulting(Goals goals, Bringing bringing, Answering answering, InvolvementMapper mapper, InvolvedWork work, Clock clock) {
        this.goals = goals;
        this.bringing = bringing;
        this.answering = answering;
        this.mapper = mapper;
        this.work = work;
        this.clock = clock;
    }

    /** @throws Refusal forbidden, wrong step, or invalid when somebody is being asked already */
    @Transactional
    public GoalState ask(Actor person, long goalId, List<Long> to, String question) {
        Goal goal = goals.locked(goalId, person);
        GoalPermissions.require(goal, person, GoalAction.CONSULT);
        Seat seat = GoalPermissions.actingSeat(goal, person).orElseThrow();
        Actor actor = person.at(seat);
        List<Person> people = bringing.chosen(person, goal, to);
        bringing.requireUnasked(goal, people);
        people.forEach(p -> {
            long id = bringing.store(new NewInvolvement(goal, Kind.CONSULT, actor, seat.desk().post(), question).of(p).as(State.OPEN));
            work.ask(goal, new Asked(id, p.desk(), p.userId()));
        });
        goals.awaitAnswers(goal, goal.openAsks() + people.size(), goal.addedWait());
        bringing.record(actor, seat.desk().post(), AuditAction.CONSULT, goal,
                "征询" + people.stream().map(Person::named).collect(Collectors.joining("、")) + "：" + question);
        return GoalState.of(goals.get(goalId), person);
    }

    /** @throws Refusal when it was answered, is no longer asked, or is another's to answer */
    @Transactional
    public void answer(Actor person, long goalId, long id, String answer) {
        Goal goal = goals.locked(goalId, person);
        Involvement asked = answering.mine(person, goal, id, Kind.CONSULT);
        Actor actor = person.at(Answering.seat(asked, person).orElseThrow());
        mapper.finish(id, State.DONE, null, answer, clock.instant());
        work.asked(goal, Asked.of(asked), actor);
        goals.awaitAnswers(goal, goal.openAsks() - 1, goal.addedWait());
        bringing.record(actor, asked.personPost(), AuditAction.ANSWER_CONSULT, goal, answer);
        bringing.tell(List.of(asked.byId()), NotificationKind.TASK, goal, actor.name() + "已答复您的征询");
    }
}
