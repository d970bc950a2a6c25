package org.hengji.involvement;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.AddedWait;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.GoalState;
import org.hengji.goal.Goals;
import org.hengji.goal.LaterReviewers;
import org.hengji.goal.Separation;
import org.hengji.involvement.Involvement.Kind;
import org.hengji.involvement.Involvement.State;
import org.hengji.involvement.Involvement.Timing;
import org.hengji.notification.NotificationKind;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 加签: the holder of a step sets reviewers beside it. Those before him must have spoken when he decides; those at the same time and
 * after him must have spoken when the step ends. Who does not agree sends nothing back himself: the goal comes again to the holder,
 * with the opinion. Whoever was to agree after him and did not is asked again when the holder passes it again.
 */
@Service
class AddedReviews {

    private final Goals goals;
    private final LaterReviewers laterReviewers;
    private final Bringing bringing;
    private final Answering answering;
    private final InvolvementMapper mapper;
    private final InvolvedWork work;
    private final Clock clock;

    AddedReviews(Goals goals, LaterReviewers laterReviewers, Bringing bringing, Answering answering, InvolvementMapper mapper, InvolvedWork work,
                 Clock clock) {
        this.goals = goals;
        this.laterReviewers = laterReviewers;
        this.bringing = bringing;
        this.answering = answering;
        this.mapper = mapper;
        this.work = work;
        this.clock = clock;
    }

    /** @throws Refusal stale, forbidden, wrong step, or invalid when somebody must not review this goal or is asked already */
    @Transactional
    public GoalState add(Actor person, long goalId, int expectedVersion, List<Long> to, Timing timing, String reason) {
        Goal goal = goals.visible(goalId, person, expectedVersion);
        GoalPermissions.require(goal, person, GoalAction.ADD_REVIEWER);
        Seat seat = GoalPermissions.actingSeat(goal, person).orElseThrow();
        Actor actor = person.at(seat);
        List<Person> people = reviewers(person, goal, to);
        State state = timing == Timing.AFTER ? State.PLANNED : State.OPEN;
        List<Long> ids = people.stream().map(p -> bringing.store(
                new NewInvolvement(goal, Kind.ADDED_REVIEW, actor, seat.desk().post(), reason).of(p).timed(timing).as(state))).toList();
        goals.awaitAnswers(goal, goal.openAsks() + ids.size(), timing == Timing.BEFORE ? AddedWait.BEFORE : goal.addedWait());
        bringing.record(actor, seat.desk().post(), AuditAction.ADD_REVIEWER, goal,
                people.stream().map(Person::named).collect(Collectors.joining("、")) + timing.label() + "：" + reason);
        if (state == State.OPEN) {
            work.review(goal, ids);
        }
        return GoalState.of(goals.get(goalId), person);
    }

    private List<Person> reviewers(Actor person, Goal goal, List<Long> to) {
        List<Person> people = bringing.chosen(person, goal, to);
        people.stream().filter(p -> !Separation.allows(goal, p.userId(), p.post())).findFirst().ifPresent(p -> {
            throw Refusal.invalid("/to", p.name() + "已编制或以其他岗位审核通过该目标，按不相容岗位分离的要求不能加签");
        });
        people.stream().filter(p -> Separation.drafted(goal, p.userId())).findFirst().ifPresent(p -> {
            throw Refusal.invalid("/to", p.name() + "编制了该目标，按不相容岗位分离的要求不能加签；需要其说明情况的，请用征询");
        });
        bringing.requireUnasked(goal, people);
        return people;
    }

    /** Whether the person may take this added review back, or put it to somebody else: he works where the one sat who asked for it. */
    static boolean withdrawable(Goal goal, Involvement i, Actor person) {
        return i.kind() == Kind.ADDED_REVIEW && i.state().unanswered() && person.worksAt(goal.desks().of(i.byPost()));
    }

    /**
     * Takes an added review back that was not given, so that nobody waits for a person who does not come to it, or puts it to another.
     * What was asked of others stands; where nobody is waited for any more, the step goes on as the holder decided.
     *
     * @param to the other person's holding of the post; null to ask nobody in his place
     * @throws Refusal not found, wrong step when it was given or is no longer asked, forbidden for others than the desk of who added him
     */
    @Transactional
    public GoalState withdraw(Actor person, long goalId, long id, Long to, String reason) {
        Goal goal = goals.locked(goalId, person);
        Involvement asked = mapper.find(id, goalId).filter(i -> i.kind() == Kind.ADDED_REVIEW).orElseThrow(() -> Refusal.notFound("该加签"));
        String what = "目标“" + goal.name() + "”对" + asked.personName() + "的加签";
        if (!asked.state().unanswered()) {
            throw Refusal.wrongStep(what + asked.state().label() + "，不能再撤销或换人");
        }
        if (!withdrawable(goal, asked, person)) {
            throw Refusal.forbidden(what + "由" + asked.byPost().label() + "提出，由该岗位的人员撤销或换人，您的岗位不能进行此项操作");
        }
        Actor actor = person.at(goal.desks().of(asked.byPost()));
        mapper.finish(id, State.CANCELLED, null, null, clock.instant());
        if (to == null) {
            bringing.record(actor, asked.byPost(), AuditAction.WITHDRAW_REVIEWER, goal, asked.personName() + "：" + reason);
        } else {
            replace(goal, asked, actor, reviewers(person, goal, List.of(to)).get(0), reason);
        }
        if (asked.state() == State.OPEN) {
            work.reviewed(goal, Asked.of(asked), null);
        }
        bringing.tell(List.of(asked.personId()), NotificationKind.TASK, goal, "不再请您加签审核");
        if (to == null) {
            settle(goal);
        }
        return GoalState.of(goals.get(goalId), person);
    }

    private void replace(Goal goal, Involvement asked, Actor actor, Person person, String reason) {
        long id = bringing.store(new NewInvolvement(goal, Kind.ADDED_REVIEW, actor, asked.byPost(), reason).of(person).timed(asked.timing()).as(asked.state()));
        if (goal.addedWait() == AddedWait.AFTER) {
            mapper.await(id);
        }
        bringing.record(actor, asked.byPost(), AuditAction.REPLACE_REVIEWER, goal, asked.personName() + "换为" + person.named() + "：" + reason);
        if (asked.state() == State.OPEN) {
            work.review(goal, List.of(id));
        }
    }

    /** @throws Refusal when it was given, is no longer asked, is another's to give, or the person must not review this goal */
    @Transactional
    public void answer(Actor person, long goalId, long id, boolean agrees, String opinion) {
        Goal goal = goals.locked(goalId, person);
        Involvement asked = answering.mine(person, goal, id, Kind.ADDED_REVIEW);
        Seat seat = Answering.seat(asked, person).orElseThrow();
        if (!Separation.allows(goal, person.userId(), seat) || Separation.drafted(goal, person.userId())) {
            throw Refusal.forbidden("目标“" + goal.name() + "”由您编制或以其他岗位审核通过，按不相容岗位分离的要求应由他人审核");
        }
        if (!agrees && opinion == null) {
            throw Refusal.invalid("/opinion", "不同意的须写明理由，供办理人参考");
        }
        if (agrees) {
            laterReviewers.require(goal, person, seat);
        }
        Actor actor = person.at(seat);
        mapper.finish(id, State.DONE, agrees, opinion, clock.instant());
        bringing.record(actor, asked.personPost(), AuditAction.ADDED_OPINION, goal, (agrees ? "同意" : "不同意") + (opinion == null ? "" : "：" + opinion));
        if (agrees) {
            goal.approvedBy(actor, seat);
            goals.saveHands(goal);
        }
        work.reviewed(goal, Asked.of(asked), actor);
        settle(goal);
    }

    /** Whether somebody still has to speak, and what follows when nobody has. */
    private void settle(Goal goal) {
        List<Involvement> open = mapper.unfinished(goal.id()).stream().filter(i -> i.kind() == Kind.ADDED_REVIEW && i.state() == State.OPEN).toList();
        int asks = goal.openAsks() - 1;
        if (goal.addedWait() == AddedWait.BEFORE && open.stream().noneMatch(i -> i.timing() == Timing.BEFORE)) {
            goals.awaitAnswers(goal, asks, null);
            bringing.tellHolder(goal, "加签意见已提齐，待" + goal.step().label());
        } else if (goal.addedWait() == AddedWait.AFTER && open.isEmpty()) {
            List<Involvement> against = mapper.awaited(goal.id()).stream().filter(i -> i.state() == State.DONE && !i.agrees()).toList();
            mapper.settled(goal.id());
            List<Involvement> again = against.stream().filter(i -> i.timing() == Timing.AFTER).toList();
            again.forEach(i -> mapper.again(i.id(), clock.instant()));
            goals.awaitAnswers(goal, asks + again.size(), null);
            work.goOn(goal, against.isEmpty());
        } else {
            goals.awaitAnswers(goal, asks, goal.addedWait());
        }
    }
}
