package org.hengji.workflow;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.goal.Goal;
import org.hengji.goal.Outcome;
import org.hengji.notification.Notice;
import org.hengji.notification.NotificationKind;
import org.hengji.notification.Notifications;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;
import org.hengji.organisation.Step;
import org.hengji.organisation.Subject;
import org.springframework.stereotype.Component;

/** Tells people what the course of things brings them, in the words of the office. */
@Component
class Announcing {

    private final Notifications notifications;

    Announcing(Notifications notifications) {
        this.notifications = notifications;
    }

    /**
     * Work that has come to a desk.
     *
     * @param assignee the one person it is for; null for whoever holds the desk
     * @param before how the step before ended; null when there was none
     */
    record Come(Goal goal, Subject subject, Desk desk, Long assignee, LocalDate dueOn, Outcome before) {}

    /** Tells each desk of its work; of several pieces it is told how many, so that an import is one notification. */
    void come(Step step, List<Come> work) {
        work.stream().filter(come -> come.assignee() != null).forEach(come -> notifications.tell(List.of(come.assignee()), one(step, come)));
        Map<Desk, List<Come>> byDesk = work.stream().filter(come -> come.assignee() == null && !ownDoing(come)).collect(Collectors.groupingBy(Come::desk, LinkedHashMap::new, Collectors.toList()));
        byDesk.forEach((desk, its) -> notifications.tell(desk, its.size() == 1 ? one(step, its.get(0)) : many(step, its)));
    }

    /** What the unit itself has taken back, or what the pre-review has given back to it at once, is no news to it. */
    private static boolean ownDoing(Come come) {
        return come.desk().post() == Post.OPERATOR && (come.before() == Outcome.WITHDRAW || come.before() == Outcome.SUBMIT);
    }

    private static Notice one(Step step, Come work) {
        String name = named(work.goal().name(), work.subject());
        String page = Notice.pageOf(work.subject());
        return work.before() == Outcome.RETURN
                ? new Notice(NotificationKind.RETURNED, work.goal().id(), name + "被退回，待" + step.label() + "，请于 " + work.dueOn() + " 前办理", page)
                : new Notice(NotificationKind.TASK, work.goal().id(), name + "待" + step.label() + "，请于 " + work.dueOn() + " 前办理", page);
    }

    private static Notice many(Step step, List<Come> work) {
        LocalDate first = work.stream().map(Come::dueOn).min(LocalDate::compareTo).orElseThrow();
        return new Notice(NotificationKind.TASK, null, work.size() + " 项绩效目标待" + step.label() + "，最早一项请于 " + first + " 前办理", Notice.WORKBENCH);
    }

    /** 批复 or 不予批复, told to those who drafted. */
    void ended(Goal goal, boolean approved) {
        notifications.tell(goal.desks().of(Post.OPERATOR), new Notice(approved ? NotificationKind.APPROVED : NotificationKind.REJECTED, goal.id(),
                named(goal.name(), goal.subject()) + (approved ? "已批复" : "不予批复，理由见审核意见"), Notice.pageOf(goal.subject())));
    }

    void reminded(DueItem item, Step step) {
        tellHolder(item, NotificationKind.REMINDER, "待" + step.label() + "，办理期限 " + item.dueOn() + "，请抓紧办理");
    }

    void overdue(DueItem item, Step step) {
        tellHolder(item, NotificationKind.OVERDUE, step.label() + "已逾期，办理期限为 " + item.dueOn());
    }

    void expired(DueItem item, Step step) {
        tellHolder(item, NotificationKind.EXPIRED, step.label() + "逾期未办，已按规则包自动办理");
    }

    void escalated(DueItem item, Step step, Desk superior) {
        notifications.tell(superior, notice(item, NotificationKind.ESCALATION, step.label() + "（" + item.post().label() + "）已逾期，办理期限为 " + item.dueOn() + "，请督促办理"));
    }

    private void tellHolder(DueItem item, NotificationKind kind, String what) {
        if (item.assigneeId() != null) {
            notifications.tell(List.of(item.assigneeId()), notice(item, kind, what));
        } else {
            notifications.tell(new Desk(item.post(), item.deskId()), notice(item, kind, what));
        }
    }

    private static Notice notice(DueItem item, NotificationKind kind, String what) {
        return new Notice(kind, item.goalId(), named(item.goalName(), item.subject()) + what, Notice.pageOf(item.subject()));
    }

    private static String named(String goal, Subject subject) {
        return "“" + goal + "”" + (subject.kind() == Subject.Kind.GOAL ? "" : subject.name());
    }
}
