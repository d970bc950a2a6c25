package org.hengji.prereview;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say to findings: the unit gives its reasons, reviewers let pass what the machine cannot judge. */
@Service
@Transactional
public class FindingAnswers {

    private static final int LONGEST_DETAIL = 4000;

    private final Goals goals;
    private final FindingRows rows;
    private final FindingViews views;
    private final AuditTrail audit;
    private final Clock clock;

    FindingAnswers(Goals goals, FindingRows rows, FindingViews views, AuditTrail audit, Clock clock) {
        this.goals = goals;
        this.rows = rows;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    GoalFindings of(Actor actor, long goalId) {
        Goal goal = goals.visible(goalId, actor);
        return views.of(rows.of(goalId), rows.answers(goalId), GoalHead.of(goal), actor);
    }

    /** Gives the unit's reason for warnings, all of them or none. */
    GoalFindings answer(Actor actor, long goalId, List<Replies.Reply> replies) {
        return reply(actor, goalId, Answer.Kind.ANSWER, AuditAction.ANSWER_FINDING, replies);
    }

    /** Lets errors and warnings pass, all of them or none. */
    GoalFindings override(Actor actor, long goalId, List<Replies.Reply> replies) {
        return reply(actor, goalId, Answer.Kind.OVERRIDE, AuditAction.OVERRIDE_FINDING, replies);
    }

    /** Takes back what was said to a finding. */
    GoalFindings withdraw(Actor actor, long goalId, String key) {
        Goal goal = goals.locked(goalId, actor);
        Map<String, Answer> answers = rows.answers(goalId);
        StoredFinding finding = named(key, byKey(goalId));
        FindingPermissions.require(GoalHead.of(goal), actor, finding, answers.get(key), FindingAction.WITHDRAW);
        rows.withdraw(goalId, key);
        record(actor, goal, AuditAction.WITHDRAW_ANSWER, finding.kind().label());
        return of(actor, goalId);
    }

    /**
     * Says something to every finding that still stands in the goal's way and that the person may speak to.
     *
     * @param reason what to say, by the group of the finding
     */
    public void settle(Actor actor, long goalId, Function<FindingKind.Group, String> reason) {
        settle(actor, goalId, reason, FindingAction.ANSWER, this::answer);
        settle(actor, goalId, reason, FindingAction.OVERRIDE, this::override);
    }

    private interface Saying {
        GoalFindings say(Actor actor, long goalId, List<Replies.Reply> replies);
    }

    private void settle(Actor actor, long goalId, Function<FindingKind.Group, String> reason, FindingAction action, Saying saying) {
        List<Replies.Reply> replies = of(actor, goalId).items().stream()
                .filter(f -> f.state() == FindingState.OPEN && f.permitted().contains(action))
                .map(f -> new Replies.Reply(f.key(), reason.apply(f.kind().group()))).toList();
        if (!replies.isEmpty()) {
            saying.say(actor, goalId, replies);
        }
    }

    private GoalFindings reply(Actor actor, long goalId, Answer.Kind kind, AuditAction trail, List<Replies.Reply> replies) {
        Goal goal = goals.locked(goalId, actor);
        Map<String, Answer> answers = rows.answers(goalId);
        Map<String, StoredFinding> findings = byKey(goalId);
        GoalHead head = GoalHead.of(goal);
        for (Replies.Reply reply : replies) {
            FindingPermissions.require(head, actor, named(reply.key(), findings), answers.get(reply.key()), FindingAction.valueOf(kind.name()));
        }
        Map<String, Replies.Reply> last = replies.stream().collect(Collectors.toMap(Replies.Reply::key, Function.identity(), (one, other) -> other));
        rows.reply(goalId, kind, List.copyOf(last.values()), actor, clock.instant());
        record(actor, goal, trail, replies.stream().map(r -> findings.get(r.key()).kind().label() + "：" + r.reason()).distinct()
                .collect(Collectors.joining("\n")));
        return of(actor, goalId);
    }

    private Map<String, StoredFinding> byKey(long goalId) {
        return rows.of(goalId).stream().collect(Collectors.toMap(StoredFinding::findingKey, Function.identity()));
    }

    private static StoredFinding named(String key, Map<String, StoredFinding> findings) {
        StoredFinding finding = findings.get(key);
        if (finding == null) {
            throw Refusal.notFound("该预审问题");
        }
        return finding;
    }

    private void record(Actor actor, Goal goal, AuditAction action, String detail) {
        Post post = actor.desks().stream().filter(desk -> desk.equals(goal.desks().of(desk.post()))).findFirst().orElseThrow().post();
        audit.record(new AuditRecord(actor, post, action, goal.regionId(), goal.id(), goal.subject(), goal.step(), goal.roundNo(),
                detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail));
    }
}
