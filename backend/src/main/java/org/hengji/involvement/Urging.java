package org.hengji.involvement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.fiscalyear.WorkingDays;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.GoalState;
import org.hengji.goal.Goals;
import org.hengji.involvement.InvolvementMapper.Turn;
import org.hengji.involvement.Involvement.Kind;
import org.hengji.notification.Notice;
import org.hengji.notification.NotificationKind;
import org.hengji.notification.Notifications;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: the unit, or whoever has decided before, urges those whose turn it is; not more often than the rule pack allows. */
@Service
class Urging {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private final Goals goals;
    private final Bringing bringing;
    private final InvolvementMapper mapper;
    private final Notifications notifications;
    private final RulePacks packs;
    private final WorkingDays workingDays;
    private final Clock clock;

    Urging(Goals goals, Bringing bringing, InvolvementMapper mapper, Notifications notifications, RulePacks packs, WorkingDays workingDays, Clock clock) {
        this.goals = goals;
        this.bringing = bringing;
        this.mapper = mapper;
        this.notifications = notifications;
        this.packs = packs;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @throws Refusal forbidden, or wrong step when it was urged already; it says when it may be again */
    @Transactional
    public GoalState urge(Actor actor, long goalId, String note) {
        Goal goal = goals.locked(goalId, actor);
        GoalPermissions.require(goal, actor, GoalAction.URGE);
        requireDue(goal);
        List<Turn> turns = mapper.turns(goalId);
        String whom = turns.stream().map(t -> t.assigneeName() == null ? t.desk().post().label() : t.assigneeName()).distinct()
                .collect(Collectors.joining("、"));
        Post post = actor.worksAt(goal.desks().of(Post.OPERATOR)) ? Post.OPERATOR : actor.posts().get(0).post();
        bringing.store(new NewInvolvement(goal, Kind.URGE, actor, post, note).of(whom));
        bringing.record(actor, post, AuditAction.URGE, goal, "催办" + whom + (note == null ? "" : "：" + note));
        Notice notice = Bringing.notice(NotificationKind.URGE, goal, "待" + goal.step().label() + "，" + actor.name() + "（" + post.label() + "）请您尽快办理");
        for (Turn turn : turns) {
            if (turn.assigneeId() == null) {
                notifications.tell(turn.desk(), notice);
            } else {
                notifications.tell(List.of(turn.assigneeId()), notice);
            }
        }
        return GoalState.of(goals.get(goalId), actor);
    }

    private void requireDue(Goal goal) {
        mapper.lastUrge(goal).ifPresent(last -> {
            LocalDate on = LocalDate.ofInstant(last.createdAt(), clock.getZone());
            LocalDate again = workingDays.of(goal.regionId()).after(on, packs.get(goal.rulePackId()).overdueRules().urgeEvery());
            if (LocalDate.now(clock).isBefore(again)) {
                throw Refusal.wrongStep("目标“" + goal.name() + "”已于 " + DAY.format(on) + " 由" + last.byName() + "催办，" + DAY.format(again) + " 起可以再次催办");
            }
        });
    }
}
