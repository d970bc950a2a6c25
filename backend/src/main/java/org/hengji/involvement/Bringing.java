package org.hengji.involvement;

import java.time.Clock;
import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.notification.Notice;
import org.hengji.notification.NotificationKind;
import org.hengji.notification.Notifications;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.springframework.stereotype.Component;

/** What every way of bringing people in has in common: it is stored, it is in the trail, and the person is told. */
@Component
class Bringing {

    private final InvolvementMapper mapper;
    private final People people;
    private final AuditTrail audit;
    private final Notifications notifications;
    private final Clock clock;

    Bringing(InvolvementMapper mapper, People people, AuditTrail audit, Notifications notifications, Clock clock) {
        this.mapper = mapper;
        this.people = people;
        this.audit = audit;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** @throws Refusal invalid when nobody is chosen, somebody twice, the person himself, or somebody of another region */
    List<Person> chosen(Actor actor, Goal goal, List<Long> to) {
        if (to == null || to.isEmpty()) {
            throw Refusal.invalid("/to", "请选择人员");
        }
        List<Person> chosen = to.stream().map(id -> people.chosen(id, goal.regionId())).toList();
        if (chosen.stream().map(Person::userId).distinct().count() < chosen.size()) {
            throw Refusal.invalid("/to", "同一人员只能选择一次");
        }
        if (chosen.stream().anyMatch(p -> p.userId() == actor.userId())) {
            throw Refusal.invalid("/to", "不能选择自己");
        }
        return chosen;
    }

    /** @throws Refusal invalid when one of them has not answered an earlier question or review of this goal */
    void requireUnasked(Goal goal, List<Person> chosen) {
        chosen.stream().filter(p -> mapper.asked(goal.id(), p.userId())).findFirst().ifPresent(p -> {
            throw Refusal.invalid("/to", "已向" + p.name() + "征询或加签，对方尚未答复");
        });
    }

    /** Tells whoever has the goal at its present step. */
    void tellHolder(Goal goal, String what) {
        Post post = goal.step().post();
        if (goal.assignee(post) == null) {
            notifications.tell(goal.desks().of(post), notice(NotificationKind.TASK, goal, what));
        } else {
            tell(List.of(goal.assignee(post)), NotificationKind.TASK, goal, what);
        }
    }

    /** Answers the id it is stored under. */
    long store(NewInvolvement involvement) {
        mapper.insert(involvement, clock.instant());
        return involvement.id;
    }

    void record(Actor actor, Post post, AuditAction action, Goal goal, String detail) {
        audit.record(new AuditRecord(actor, post, action, goal.regionId(), goal.id(), goal.subject(), goal.step(), goal.roundNo(), detail));
    }

    void tell(List<Long> userIds, NotificationKind kind, Goal goal, String what) {
        notifications.tell(userIds, notice(kind, goal, what));
    }

    static Notice notice(NotificationKind kind, Goal goal, String what) {
        return new Notice(kind, goal.id(), "“" + goal.name() + "”" + what, Notice.pageOf(goal.subject()));
    }
}
