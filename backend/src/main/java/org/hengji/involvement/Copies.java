package org.hengji.involvement;

import java.time.Clock;
import java.time.LocalDate;
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
import org.hengji.notification.NotificationKind;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 抄送: people are told of a goal and may read this version of it until the year is over; nothing is asked of them. */
@Service
class Copies {

    private final Goals goals;
    private final Bringing bringing;
    private final InvolvementMapper mapper;
    private final Clock clock;

    Copies(Goals goals, Bringing bringing, InvolvementMapper mapper, Clock clock) {
        this.goals = goals;
        this.bringing = bringing;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @throws Refusal forbidden, wrong step, or invalid when somebody has a copy already */
    @Transactional
    public GoalState send(Actor person, long goalId, List<Long> to, String note) {
        Goal goal = goals.locked(goalId, person);
        GoalPermissions.require(goal, person, GoalAction.COPY);
        Seat seat = GoalPermissions.actingSeat(goal, person).orElseThrow();
        Actor actor = person.at(seat);
        List<Person> people = bringing.chosen(person, goal, to);
        people.stream().filter(p -> mapper.copied(goal, p.userId())).findFirst().ifPresent(p -> {
            throw Refusal.invalid("/to", "已经抄送过" + p.name() + "，不需要再次抄送");
        });
        people.forEach(p -> bringing.store(new NewInvolvement(goal, Kind.COPY, actor, seat.desk().post(), note).of(p).readableUntil(yearEnd(goal))));
        bringing.record(actor, seat.desk().post(), AuditAction.COPY, goal, "抄送" + people.stream().map(Person::named).collect(Collectors.joining("、"))
                + (note == null ? "" : "：" + note));
        bringing.tell(people.stream().map(Person::userId).toList(), NotificationKind.COPY, goal, "由" + actor.name() + "抄送给您，请阅");
        return GoalState.of(goals.get(goalId), person);
    }

    /** 已阅: the person has seen the copy. Once is enough. */
    @Transactional
    public void read(Actor actor, long goalId, long id) {
        goals.visible(goalId, actor);
        Involvement copy = mapper.find(id, goalId).filter(i -> i.kind() == Kind.COPY && i.personId() == actor.userId())
                .orElseThrow(() -> Refusal.notFound("该抄送"));
        mapper.read(copy.id(), actor.userId(), Kind.COPY, clock.instant());
    }

    /** Of the goal's year, or of this one where that is past. */
    private LocalDate yearEnd(Goal goal) {
        return LocalDate.of(Math.max(goal.yearNo(), LocalDate.now(clock).getYear()), 12, 31);
    }
}
