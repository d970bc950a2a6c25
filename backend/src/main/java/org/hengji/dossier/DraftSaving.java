package org.hengji.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.audit.AuditTrail;
import org.hengji.audit.TrailChange;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.core.rulepack.Grade;
import org.hengji.goal.Adjustments;
import org.hengji.goal.Completions;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalComparison;
import org.hengji.goal.GoalDrafting;
import org.hengji.goal.GoalEdit;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.GoalSnapshot;
import org.hengji.goal.Goals;
import org.hengji.goal.Submissions;
import org.hengji.organisation.Actor;
import org.hengji.prereview.PreReviewing;
import org.hengji.review.GoalReview;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores what pages edit of a goal: the unit's draft, after which the department's drafts are reviewed anew; a reviewer's completion. */
@Service
class DraftSaving {

    private final Goals goals;
    private final GoalDrafting drafting;
    private final Completions completions;
    private final GoalReview review;
    private final Adjustments adjustments;
    private final PreReviewing reviewing;
    private final Submissions submissions;
    private final AuditTrail audit;

    DraftSaving(Goals goals, GoalDrafting drafting, Completions completions, GoalReview review, Adjustments adjustments, PreReviewing reviewing, Submissions submissions, AuditTrail audit) {
        this.goals = goals;
        this.drafting = drafting;
        this.completions = completions;
        this.review = review;
        this.adjustments = adjustments;
        this.reviewing = reviewing;
        this.submissions = submissions;
        this.audit = audit;
    }

    /** @throws Refusal stale, forbidden, wrong step, or invalid with every wrong place; then nothing is stored */
    @Transactional
    void save(Actor actor, long goalId, int expectedVersion, GoalEdit edit) {
        Goal goal = goals.visible(goalId, actor);
        long departmentId = goal.desks().departmentId();
        reviewing.begin(departmentId);
        GoalSnapshot before = submissions.snapshot(goal);
        drafting.revise(actor, goalId, expectedVersion, edit);
        changeProject(goal, edit);
        reviewing.refresh(goal.fiscalYearId(), departmentId);
        note(before, goalId);
    }

    /**
     * Stores what a reviewer completes in a goal that he finds good. Its findings stay those of the submission.
     *
     * @throws Refusal like {@link #save}; wrong step too when his review form does not come to 良, pre-review when it brings new errors
     */
    @Transactional
    void complete(Actor actor, long goalId, int expectedVersion, GoalEdit edit) {
        Goal goal = goals.visible(goalId, actor);
        GoalPermissions.require(goal, actor, GoalAction.COMPLETE);
        if (!review.byForm(goal)) {
            throw Refusal.wrongStep("“" + goal.step().label() + "”不填写审核表，不能直接完善目标；需要修改的，请退回并写明意见");
        }
        if (!review.result(actor, goalId).equals(Optional.of(Grade.GOOD))) {
            throw Refusal.wrongStep("审核表的结果为“良”时，审核人才能直接完善目标；请先完成审核表的评定");
        }
        GoalSnapshot before = submissions.snapshot(goal);
        completions.complete(actor, goalId, expectedVersion, edit);
        changeProject(goal, edit);
        reviewing.requireNoMoreErrors(goalId);
        note(before, goalId);
    }

    private void changeProject(Goal goal, GoalEdit edit) {
        requireProject(goal, edit);
        List<SpendingStep> plan = edit.spendingPlan() == null ? null
                : edit.spendingPlan().stream().map(step -> new SpendingStep(step.by(), step.printed())).toList();
        if (edit.purpose() != null) {
            adjustments.changePurpose(goal, edit.purpose());
        }
        if (plan != null) {
            adjustments.changePlan(goal, plan);
        }
    }

    /** What the trail keeps of an edit: each field that differs. */
    private void note(GoalSnapshot before, long goalId) {
        audit.note(goalId, GoalComparison.of(before, submissions.snapshot(goals.get(goalId))).stream().flatMap(DraftSaving::changes).toList());
    }

    private static Stream<TrailChange> changes(GoalComparison.Change line) {
        String where = line.part().label() + (line.line() == null ? "" : "“" + line.line() + "”");
        return line.fields().stream().map(field -> new TrailChange(where + field.field(), field.before(), field.after()));
    }

    private static void requireProject(Goal goal, GoalEdit edit) {
        if (goal.projectId() != null) {
            return;
        }
        List<Place> places = new ArrayList<>();
        if (edit.purpose() != null) {
            places.add(new Place("/purpose", "该目标没有预算项目，不能填写资金用途"));
        }
        if (edit.spendingPlan() != null) {
            places.add(new Place("/spendingPlan", "该目标没有预算项目，不能填写资金支出计划"));
        }
        if (!places.isEmpty()) {
            throw Refusal.invalid(places.get(0).detail(), places);
        }
    }
}
