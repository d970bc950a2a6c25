package org.hengji.involvement;

import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.GoalState;
import org.hengji.goal.Goals;
import org.hengji.goal.Separation;
import org.hengji.involvement.Involvement.Kind;
import org.hengji.notification.NotificationKind;
import org.hengji.notification.Notifications;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 转办: the holder of an open step gives it to one colleague at the same desk, or back to the desk; a colleague there may take it back. */
@Service
class Transfers {

    private final Goals goals;
    private final Bringing bringing;
    private final InvolvedWork work;
    private final Notifications notifications;

    Transfers(Goals goals, Bringing bringing, InvolvedWork work, Notifications notifications) {
        this.goals = goals;
        this.bringing = bringing;
        this.work = work;
        this.notifications = notifications;
    }

    /**
     * @param to the colleague's holding of the post; null gives the step back to the desk, or takes it back there from the colleague who has it
     * @throws Refusal stale, forbidden, wrong step, or invalid when the person does not sit at the desk or must not decide
     */
    @Transactional
    public GoalState transfer(Actor actor, long goalId, int expectedVersion, Long to, String reason) {
        Goal goal = goals.visible(goalId, actor, expectedVersion);
        if (to == null && GoalPermissions.permitted(goal, actor).contains(GoalAction.TAKE_BACK)) {
            backToDesk(actor, goal, GoalPermissions.seatOfTransfer(goal, actor).orElseThrow(), AuditAction.TAKE_BACK, reason);
            return GoalState.of(goals.get(goalId), actor);
        }
        GoalPermissions.require(goal, actor, to == null ? GoalAction.GIVE_BACK : GoalAction.TRANSFER);
        Seat seat = GoalPermissions.actingSeat(goal, actor).orElseThrow();
        if (to == null) {
            backToDesk(actor, goal, seat, AuditAction.GIVE_BACK, reason);
        } else {
            hand(actor, goal, seat, bringing.chosen(actor, goal, List.of(to)).get(0), reason);
        }
        return GoalState.of(goals.get(goalId), actor);
    }

    private void hand(Actor actor, Goal goal, Seat seat, Person person, String reason) {
        if (!person.desk().equals(seat.desk())) {
            throw Refusal.invalid("/to", "转办只能转给同一岗位（" + seat.desk().post().label() + "）的其他人员");
        }
        if (!Separation.allows(goal, person.userId(), person.post())) {
            throw Refusal.invalid("/to", person.name() + "已编制或以其他岗位审核通过该目标，按不相容岗位分离的要求不能转办给他");
        }
        move(goal, seat, person.userId());
        bringing.store(new NewInvolvement(goal, Kind.TRANSFER, actor, seat.desk().post(), reason).of(person));
        bringing.record(actor, seat.desk().post(), AuditAction.TRANSFER, goal, "转给" + person.named() + "：" + reason);
        bringing.tell(List.of(person.userId()), NotificationKind.TASK, goal, "由" + actor.name() + "转办给您，待" + goal.step().label());
    }

    private void backToDesk(Actor actor, Goal goal, Seat seat, AuditAction how, String reason) {
        move(goal, seat, null);
        bringing.store(new NewInvolvement(goal, Kind.TRANSFER, actor, seat.desk().post(), reason).of(seat.desk().post().label()));
        bringing.record(actor, seat.desk().post(), how, goal, reason);
        notifications.tell(seat.desk(), Bringing.notice(NotificationKind.TASK, goal, "由" + actor.name() + how.label() + "，待" + goal.step().label()));
    }

    private void move(Goal goal, Seat seat, Long userId) {
        goals.assign(goal, seat.desk().post(), userId);
        work.assign(goal, seat.desk(), userId);
    }
}
