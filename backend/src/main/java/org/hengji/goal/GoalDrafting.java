package org.hengji.goal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a goal: its first entry from a document, and the unit's own edits. */
@Service
@Transactional
public class GoalDrafting {

    private final Goals goals;
    private final GoalMapper mapper;
    private final GoalContents contents;
    private final LaterReviewers laterReviewers;
    private final GoalProcess process;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GoalDrafting(Goals goals, GoalMapper mapper, GoalContents contents, LaterReviewers laterReviewers, GoalProcess process,
                 AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.goals = goals;
        this.mapper = mapper;
        this.contents = contents;
        this.laterReviewers = laterReviewers;
        this.process = process;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Stores one new goal like {@link #create(Actor, List)}. */
    public Goal create(Actor actor, NewGoal from) {
        return goals.get(create(actor, List.of(from)).get(0));
    }

    /** Stores new goals and begins their year: they lie with the unit's operator for drafting. Answers their ids in the same order. */
    public List<Long> create(Actor actor, List<NewGoal> from) {
        List<Goal> drafts = from.stream().map(Goal::draft).toList();
        store(actor, drafts, from);
        audit.record(drafts.stream().map(goal -> trace(actor, null, goal, AuditAction.IMPORT)).toList());
        process.start(drafts);
        return drafts.stream().map(Goal::id).toList();
    }

    /** Stores the goal of a project that is added within the year, and begins its year. */
    Goal add(Actor actor, NewGoal from, String detail) {
        Goal draft = Goal.addition(from);
        store(actor, List.of(draft), List.of(from));
        audit.record(new AuditRecord(actor, Post.OPERATOR, AuditAction.ADJUST, draft.regionId(), draft.id(), draft.subject(), null, draft.roundNo(), detail));
        process.start(List.of(draft));
        return goals.get(draft.id());
    }

    private void store(Actor actor, List<Goal> drafts, List<NewGoal> from) {
        drafts.forEach(goal -> draftedBy(actor, goal));
        goals.add(drafts);
        List<NewVersion> versions = IntStream.range(0, drafts.size()).mapToObj(i -> new NewVersion(drafts.get(i), from.get(i).content())).toList();
        contents.createVersions(versions, clock.instant());
        goals.setCurrentVersions(versions);
    }

    /** The unit's edit of what the goal says. */
    public void revise(Actor actor, long goalId, int expectedVersion, GoalEdit edit) {
        Goal goal = goals.visible(goalId, actor, expectedVersion);
        GoalPermissions.require(goal, actor, GoalAction.EDIT);
        requireReviewers(actor, goal);
        GoalContent content = edit.over(contents.of(goal.currentVersionId()));
        goal.revise(goal.name(), goal.category(), goal.formTitle(), goal.amountYuan(), content.indicators().size());
        draftedBy(actor, goal);
        goals.save(goal);
        contents.replace(Map.of(goal.currentVersionId(), content));
        audit.record(trace(actor, Post.OPERATOR, goal, AuditAction.SAVE));
    }

    /** What a changed document puts in the place of a draft. Amount in 元. */
    public record Replacement(Goal goal, String name, String category, String formTitle, BigDecimal amountYuan, GoalContent content) {}

    /** A changed document takes the place of drafts. */
    public void replace(Actor actor, List<Replacement> replacements) {
        replacements.forEach(r -> r.goal().revise(r.name(), r.category(), r.formTitle(), r.amountYuan(), r.content().indicators().size()));
        replacements.forEach(r -> requireReviewers(actor, r.goal()));
        replacements.forEach(r -> draftedBy(actor, r.goal()));
        goals.save(replacements.stream().map(Replacement::goal).toList());
        contents.replace(replacements.stream().collect(Collectors.toMap(r -> r.goal().currentVersionId(), Replacement::content)));
        audit.record(replacements.stream().map(r -> trace(actor, null, r.goal(), AuditAction.IMPORT)).toList());
        events.publishEvent(new GoalFactsChanged(replacements.stream().map(r -> r.goal().id()).toList()));
    }

    /** All goals of a department in one year, in the order they were stored. */
    @Transactional(readOnly = true)
    public List<Goal> ofDepartment(long departmentId, long fiscalYearId) {
        return mapper.ofDepartment(departmentId, fiscalYearId);
    }

    private void requireReviewers(Actor actor, Goal goal) {
        actor.seatsAt(goal.desks().of(Post.OPERATOR)).stream().findFirst().ifPresent(seat -> laterReviewers.require(goal, actor, seat));
    }

    /** Whoever takes documents in for the units drafts nothing himself. */
    private static void draftedBy(Actor actor, Goal goal) {
        if (actor.worksAt(goal.desks().of(Post.OPERATOR))) {
            goal.touchedBy(Post.OPERATOR, actor.userId());
        }
    }

    private static AuditRecord trace(Actor actor, Post post, Goal goal, AuditAction action) {
        return new AuditRecord(actor, post, action, goal.regionId(), goal.id(), goal.subject(), goal.step(), goal.roundNo(), null);
    }
}
