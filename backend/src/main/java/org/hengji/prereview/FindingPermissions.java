package org.hengji.prereview;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.Severity;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;

/** The one place that decides what a person may do with a finding. */
final class FindingPermissions {

    private static final Post[] REVIEWERS =
            {Post.SUPERVISOR, Post.FINANCE_BUSINESS, Post.FINANCE_PERFORMANCE, Post.FINANCE_CHIEF};

    private FindingPermissions() {}

    /** @param answer what has been said to it so far, or null */
    static Set<FindingAction> permitted(GoalHead goal, Actor actor, Severity severity, Answer answer) {
        Set<FindingAction> actions = EnumSet.noneOf(FindingAction.class);
        if (!goal.status().drafting() || severity == Severity.HINT) {
            return actions;
        }
        boolean unit = isUnit(goal, actor);
        boolean reviewer = isReviewer(goal, actor);
        boolean overridden = answer != null && answer.kind() == Answer.Kind.OVERRIDE;
        if (unit && severity == Severity.WARNING && !overridden) {
            actions.add(FindingAction.ANSWER);
        }
        if (reviewer) {
            actions.add(FindingAction.OVERRIDE);
        }
        if (answer != null && (overridden ? reviewer : unit)) {
            actions.add(FindingAction.WITHDRAW);
        }
        return actions;
    }

    /** @throws Refusal forbidden when another post may, wrong step when nobody may */
    static void require(GoalHead goal, Actor actor, StoredFinding finding, Answer answer, FindingAction action) {
        if (permitted(goal, actor, finding.severity(), answer).contains(action)) {
            return;
        }
        if (!goal.status().drafting()) {
            throw Refusal.wrongStep("目标“" + goal.name() + "”已送审，预审问题不能再处理");
        }
        if (finding.severity() == Severity.HINT) {
            throw Refusal.wrongStep("“" + finding.kind().label() + "”只是提示，不需要处理");
        }
        if (action == FindingAction.ANSWER && isUnit(goal, actor)) {
            throw Refusal.wrongStep(finding.severity() == Severity.ERROR
                    ? "“" + finding.kind().label() + "”是错误，须改正，或由主管部门、财政部门说明理由后放行"
                    : "“" + finding.kind().label() + "”已由审核人员放行，不需要再说明");
        }
        if (action == FindingAction.WITHDRAW && answer == null) {
            throw Refusal.notFound("该预审问题的说明");
        }
        throw Refusal.forbidden(action == FindingAction.ANSWER ? "预审问题由单位经办说明，您的岗位不能进行此项操作"
                : action == FindingAction.OVERRIDE ? "放行预审问题由主管部门、财政部门办理，您的岗位不能进行此项操作"
                : "只有写下说明的一方可以撤销");
    }

    private static boolean isUnit(GoalHead goal, Actor actor) {
        return actor.worksAt(goal.desks().of(Post.OPERATOR));
    }

    /** Nobody lets pass what he drafts himself, whatever other posts he holds. */
    private static boolean isReviewer(GoalHead goal, Actor actor) {
        return !isUnit(goal, actor) && Stream.of(REVIEWERS).anyMatch(post -> actor.worksAt(goal.desks().of(post)));
    }
}
