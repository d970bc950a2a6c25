package org.hengji.goal;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.goal.Countersigning.Result;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the process which way a goal's approval takes, and after each step where it goes on. */
@Service
@Transactional
public class ApprovalCourse {

    private final Goals goals;
    private final Approvals approvals;
    private final ApprovalMapper mapper;
    private final Submissions submissions;
    private final Completions completions;
    private final RulePacks packs;
    private final Adjustments adjustments;
    private final Accounts accounts;
    private final AuditTrail audit;

    ApprovalCourse(Goals goals, Approvals approvals, ApprovalMapper mapper, Submissions submissions, Completions completions, RulePacks packs,
                   Adjustments adjustments, Accounts accounts,
                   AuditTrail audit) {
        this.goals = goals;
        this.approvals = approvals;
        this.mapper = mapper;
        this.submissions = submissions;
        this.completions = completions;
        this.packs = packs;
        this.adjustments = adjustments;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Where the approval goes next.
     *
     * @param step         null when the goal is granted or refused
     * @param end          how the approval ends; null while it goes on
     * @param signingPosts who is to countersign, if that is the step
     */
    public record Next(GoalStep step, GoalStatus end, List<Post> signingPosts) {

        private static Next at(Optional<GoalStep> step) {
            return new Next(step.orElse(null), step.isPresent() ? null : GoalStatus.APPROVED, List.of());
        }
    }

    /** What the decision table is asked with. */
    public RouteFacts facts(long goalId, int preReviewWarnings) {
        Goal goal = goals.get(goalId);
        RouteFacts.Row row = mapper.facts(goalId);
        BigDecimal stated = adjustments.amount(goal);
        BigDecimal amount = stated == null ? BigDecimal.ZERO : stated;
        boolean key = goal.kind() == GoalKind.PROJECT && amount.compareTo(packs.get(goal.rulePackId()).route().value().keyProjectFrom()) >= 0;
        return new RouteFacts(row.regionCode(), goal.kind(), goal.category() == null ? "" : goal.category(), amount, row.continuing(), key,
                row.ownDepartment(), preReviewWarnings);
    }

    /** The goal takes this route; a countersigning post with nobody at its desk is left out of it, and the trail says so. */
    public void take(long goalId, Route answered, boolean keyProject) {
        Goal goal = goals.get(goalId);
        Set<Post> absent = EnumSet.noneOf(Post.class);
        answered.countersigners().stream().filter(post -> accounts.namesAt(goal.desks().of(post)).isEmpty()).forEach(absent::add);
        if (!absent.isEmpty()) {
            String who = absent.stream().map(Post::label).collect(Collectors.joining("、"));
            audit.record(AuditRecord.bySystem(AuditAction.ROUTE, goal.regionId(), goal.id(), goal.subject(), who + "没有在岗人员，未列入会签"));
        }
        approvals.chart(goal, answered.without(absent), keyProject);
        submissions.keep(goal);
    }

    /** Where the goal goes after a step that ended so. */
    public Next next(long goalId, GoalStep from, Outcome outcome) {
        if (outcome == Outcome.REJECT) {
            return new Next(null, GoalStatus.REJECTED, List.of());
        }
        if (from == GoalStep.UNIT_CONSENT) {
            GoalStep asking = completions.latest(goalId).orElseThrow().step();
            return outcome == Outcome.RETURN ? Next.at(Optional.of(asking)) : next(goalId, asking, Outcome.APPROVE);
        }
        if (outcome == Outcome.APPROVE && GoalPermissions.mayComplete(from) && completions.latest(goalId).filter(c -> c.state() == Completion.State.ASKED).isPresent()) {
            return Next.at(Optional.of(GoalStep.UNIT_CONSENT));
        }
        Approval approval = approvals.of(goalId).orElseThrow();
        Outcome ended = from == GoalStep.COUNTERSIGN ? settled(approval, outcome) : outcome;
        if (ended == null) {
            return countersign(goalId, approval);
        }
        Optional<GoalStep> next = approval.following(from, ended);
        if (ended == Outcome.APPROVE && approval.resumeAt() != null) {
            approvals.clearResumption(approval);
        }
        if (ended == Outcome.RETURN && !approval.countersigners().isEmpty()) {
            approvals.askAgain(approval);
        }
        return next.equals(Optional.of(GoalStep.COUNTERSIGN)) ? countersign(goalId, approvals.of(goalId).orElseThrow()) : Next.at(next);
    }

    /** How the countersigning ended; null while somebody is still to be asked. */
    private static Outcome settled(Approval approval, Outcome last) {
        if (last == Outcome.WITHDRAW) {
            return last;
        }
        Result result = approval.countersigning().result();
        return result == Result.OPEN ? null : Outcome.valueOf(result == Result.APPROVED ? "APPROVE" : "RETURN");
    }

    private Next countersign(long goalId, Approval approval) {
        if (approval.countersigning().result() == Result.APPROVED) {
            return Next.at(approval.route().after(GoalStep.COUNTERSIGN));
        }
        List<Post> asked = approval.asked().stream().map(Countersigner::post).toList();
        Goal goal = goals.get(goalId);
        goal.awaitSignatures(asked);
        goals.saveSigning(goal);
        return new Next(GoalStep.COUNTERSIGN, null, asked);
    }
}
