package org.hengji.goal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a goal: its first entry from a document, and the unit's own edits. */
@Service
@Transactional
public class GoalDrafting {

    private final Goals goals;
    private final GoalMapper mapper;
    private final GoalContents contents;
    private final GoalProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    GoalDrafting(Goals goals, GoalMapper mapper, GoalContents contents, GoalProcess process, AuditTrail audit, Clock clock) {
        this.goals = goals;
        this.mapper = mapper;
        this.contents = contents;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores a new goal and begins its year: it lies with the unit's operator for drafting. */
    public Goal create(Actor actor, NewGoal from) {
        Goal goal = Goal.draft(from);
        goals.add(goal);
        goals.setCurrentVersion(goal.id(), contents.createVersion(goal.id(), goal.versionNo(), from.content(), clock.instant()));
        record(actor, null, goal, AuditAction.IMPORT);
        process.start(goal);
        return goals.get(goal.id());
    }

    /** The unit's edit of what the goal says. */
    public void revise(Actor actor, long goalId, int expectedVersion, GoalEdit edit) {
        Goal goal = goals.visible(goalId, actor, expectedVersion);
        GoalPermissions.require(goal, actor, GoalAction.EDIT);
        GoalContent content = edit.over(contents.of(goal.currentVersionId()));
        store(goal, goal.name(), goal.category(), goal.formTitle(), goal.amountYuan(), content);
        record(actor, Post.OPERATOR, goal, AuditAction.SAVE);
    }

    /** A changed document takes the place of a draft. Amount in 元. */
    public void replace(Actor actor, Goal goal, String name, String category, String formTitle, BigDecimal amountYuan, GoalContent content) {
        store(goal, name, category, formTitle, amountYuan, content);
        record(actor, null, goal, AuditAction.IMPORT);
    }

    /** All goals of a department in one year, in the order they were stored. */
    @Transactional(readOnly = true)
    public List<Goal> ofDepartment(long departmentId, long fiscalYearId) {
        return mapper.ofDepartment(departmentId, fiscalYearId);
    }

    private void store(Goal goal, String name, String category, String formTitle, BigDecimal amountYuan, GoalContent content) {
        goal.revise(name, category, formTitle, amountYuan, content.indicators().size());
        goals.save(goal);
        contents.replace(goal.currentVersionId(), content);
    }

    private void record(Actor actor, Post post, Goal goal, AuditAction action) {
        audit.record(new AuditRecord(actor, post, action, goal.regionId(), goal.id(), goal.subject(), goal.step(), goal.roundNo(), null));
    }
}
