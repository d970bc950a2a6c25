package org.hengji.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengji.budget.Budgets;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.dossier.GoalView.Admission;
import org.hengji.dossier.GoalView.BudgetAdmission;
import org.hengji.dossier.GoalView.CheckpointRef;
import org.hengji.dossier.GoalView.EvaluationRef;
import org.hengji.dossier.GoalView.ExecutedView;
import org.hengji.dossier.GoalView.FundView;
import org.hengji.dossier.GoalView.FundingView;
import org.hengji.dossier.GoalView.IndicatorView;
import org.hengji.dossier.GoalView.Money;
import org.hengji.dossier.GoalView.ObjectiveView;
import org.hengji.dossier.GoalView.PlanView;
import org.hengji.dossier.GoalView.ProjectView;
import org.hengji.dossier.GoalView.ReportRef;
import org.hengji.dossier.GoalView.ResultRef;
import org.hengji.dossier.GoalView.ReturnReason;
import org.hengji.dossier.GoalView.RulePackRef;
import org.hengji.dossier.GoalView.Turn;
import org.hengji.dossier.RouteView.ResubmissionChoice;
import org.hengji.dossier.RouteView.ReturnTarget;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.fiscalyear.Countdown;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.fiscalyear.WorkingDays;
import org.hengji.goal.AdjustmentWindow;
import org.hengji.goal.Adjustments;
import org.hengji.goal.Approval;
import org.hengji.goal.Approvals;
import org.hengji.goal.Completions;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalContents;
import org.hengji.goal.GoalKind;
import org.hengji.goal.GoalLists;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.GoalStep;
import org.hengji.goal.Outcome;
import org.hengji.goal.Steps;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Subject;
import org.hengji.review.FilingStatus;
import org.hengji.review.GoalReview;
import org.hengji.review.Opinion;
import org.hengji.review.Reviewing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a goal together. */
@Service
@Transactional(readOnly = true)
class Dossiers {

    private final GoalLists lists;
    private final GoalContents contents;
    private final Approvals approvals;
    private final Adjustments adjustments;
    private final AdjustmentWindow window;
    private final Completions completions;
    private final Budgets budgets;
    private final FiscalYears years;
    private final GoalReview review;
    private final Reviewing reviewing;
    private final Organisations organisations;
    private final Accounts accounts;
    private final RulePacks packs;
    private final Steps steps;
    private final WorkingDays workingDays;
    private final DossierMapper mapper;

    Dossiers(GoalLists lists, GoalContents contents, Approvals approvals, Completions completions, Adjustments adjustments,
             AdjustmentWindow window, Budgets budgets, FiscalYears years, GoalReview review, Reviewing reviewing,
             Organisations organisations, Accounts accounts, RulePacks packs, Steps steps, WorkingDays workingDays, DossierMapper mapper) {
        this.lists = lists;
        this.contents = contents;
        this.approvals = approvals;
        this.completions = completions;
        this.adjustments = adjustments;
        this.window = window;
        this.budgets = budgets;
        this.years = years;
        this.review = review;
        this.reviewing = reviewing;
        this.organisations = organisations;
        this.accounts = accounts;
        this.packs = packs;
        this.steps = steps;
        this.workingDays = workingDays;
        this.mapper = mapper;
    }

    GoalView of(Goal goal, Actor reader) {
        var content = contents.of(goal.currentVersionId());
        var reports = mapper.reports(goal.id());
        int confirmed = (int) reports.stream().filter(r -> r.status() == FilingStatus.CONFIRMED).count();
        var pack = packs.get(goal.rulePackId());
        Optional<Approval> approval = approvals.of(goal.id());
        Set<GoalAction> permitted = GoalPermissions.permitted(goal, reader);
        if (permitted.contains(GoalAction.ADJUST) && !window.open(goal)) {
            permitted.remove(GoalAction.ADJUST);
        }
        if (permitted.contains(GoalAction.COMPLETE) && !review.byForm(goal)) {
            permitted.remove(GoalAction.COMPLETE);
        }
        boolean returns = permitted.contains(GoalAction.RETURN) && goal.step() != GoalStep.UNIT_CONSENT;
        GoalStep standing = goal.step() == GoalStep.UNIT_CONSENT ? completions.latest(goal.id()).orElseThrow().step() : goal.step();
        return new GoalView(lists.summary(goal), permitted, turn(goal), new RulePackRef(pack.id(), pack.name()),
                goal.versionNo(), goal.roundNo(), admission(goal), returnReason(goal), Track.of(goal, approval.orElse(null), standing, checkpoints(goal, reports), confirmed),
                approval.map(a -> RouteView.of(goal, a, stoppedAt(goal), standing)).orElse(null), returns ? returnTargets(goal, approval.orElseThrow()) : List.of(),
                returns ? pack.route().value().resubmissions().stream().map(r -> new ResubmissionChoice(r, r.label())).toList() : List.of(),
                goal.projectId() == null ? null : project(goal), funding(goal),
                content.objectives().stream().map(ObjectiveView::of).toList(), content.indicators().stream().map(IndicatorView::of).toList(),
                reports.stream().map(Dossiers::report).toList(), mapper.evaluation(goal.id()).map(Dossiers::evaluation).orElse(null),
                mapper.result(goal.id()).map(Dossiers::result).orElse(null), goal.inForceVersionNo(),
                adjustments.open(goal).map(AdjustmentView::of).orElse(null));
    }

    /** Those at which it is monitored: of a project added within the year not those that were open before it was granted. */
    private List<Checkpoint> checkpoints(Goal goal, List<DossierMapper.ReportRow> reports) {
        List<Checkpoint> all = years.checkpoints(goal.fiscalYearId());
        Set<Long> reported = reports.stream().map(DossierMapper.ReportRow::checkpointId).collect(Collectors.toSet());
        return !goal.added() ? all : all.stream().filter(c -> !c.open() || reported.contains(c.id())).toList();
    }

    private Turn turn(Goal goal) {
        List<DossierMapper.OpenWork> all = mapper.openWork(goal.id());
        // While the goal is adjusted the year has work of its own, and before added reviewers have spoken its holder can only wait:
        // the later work is what waits for a turn.
        boolean later = goal.adjustment() != null || goal.addedWait() != null;
        List<DossierMapper.OpenWork> open = all.stream().filter(w -> w.step().equals(all.get(later ? all.size() - 1 : 0).step())).toList();
        if (open.isEmpty()) {
            return null;
        }
        DossierMapper.OpenWork first = open.get(0);
        Countdown due = workingDays.until(goal.regionId(), first.dueOn());
        return new Turn(steps.label(first.step()), open.stream().map(w -> w.post().label()).collect(Collectors.joining("、")),
                organisations.get(first.deskId()).name(),
                open.stream().flatMap(w -> holders(w).stream()).distinct().toList(),
                due.dueOn(), due.overdue(), due.workingDaysLeft());
    }

    private List<String> holders(DossierMapper.OpenWork work) {
        return work.assigneeName() != null ? List.of(work.assigneeName()) : accounts.namesAt(new Desk(work.post(), work.deskId()));
    }

    private static List<ReturnTarget> returnTargets(Goal goal, Approval approval) {
        return approval.route().returnTargets(goal.step()).stream().map(step -> new ReturnTarget(step, step.label())).toList();
    }

    private GoalStep stoppedAt(Goal goal) {
        return goal.status() != GoalStatus.REJECTED ? null
                : lastOpinion(goal, Outcome.REJECT).map(o -> GoalStep.valueOf(o.step())).orElseThrow();
    }

    private BudgetAdmission admission(Goal goal) {
        return switch (goal.stage()) {
            case DRAFT, UNDER_REVIEW, RETURNED -> new BudgetAdmission(Admission.PENDING, Admission.PENDING.label(), null, null, null);
            case REJECTED -> lastOpinion(goal, Outcome.REJECT).map(o -> new BudgetAdmission(Admission.BARRED, Admission.BARRED.label(), o.opinion(),
                    o.userName(), o.givenAt())).orElseThrow();
            case CANCELLED -> new BudgetAdmission(Admission.BARRED, Admission.BARRED.label(), goal.dropped() ? "单位已撤销追加" : "目标已随预算调整取消",
                    null, null);
            default -> new BudgetAdmission(Admission.ADMITTED, Admission.ADMITTED.label(), null, null, null);
        };
    }

    private ReturnReason returnReason(Goal goal) {
        if (goal.status() != GoalStatus.RETURNED) {
            return null;
        }
        return lastOpinion(goal, Outcome.RETURN)
                .map(o -> new ReturnReason(o.userName(), steps.label(o.step()), o.opinion(), o.givenAt())).orElse(null);
    }

    private Optional<Opinion> lastOpinion(Goal goal, Outcome decision) {
        return reviewing.opinionsOn(Subject.Kind.GOAL, goal.id()).stream().filter(o -> o.decision() == decision).reduce((earlier, later) -> later);
    }

    private ProjectView project(Goal goal) {
        var project = adjustments.statement(goal);
        return new ProjectView(project.code(), project.name(), project.category(), project.unitName(), project.purpose(),
                Money.of(project.amount()),
                project.funds().stream().map(f -> new FundView(f.source().name(), f.source().label(), Money.of(f.amount()))).toList(),
                project.spendingPlan().stream()
                        .map(p -> new PlanView(p.dueLabel(), p.printed(), p.cumulativeYuan(), p.cumulativePercent())).toList(),
                mapper.executed(goal.projectId()).stream().map(e -> new ExecutedView(e.label(), e.yuan())).toList());
    }

    private List<FundingView> funding(Goal goal) {
        return goal.kind() == GoalKind.PROJECT ? List.of() : budgets.goalFunding(goal.fiscalYearId(), goal.desks().departmentId()).stream()
                .map(f -> new FundingView(f.item().name(), f.item().label(), Money.of(f.amount()))).toList();
    }

    private static ReportRef report(DossierMapper.ReportRow r) {
        return new ReportRef(r.id(), new CheckpointRef(r.checkpointId(), r.checkpointLabel()), r.status(), r.status().label(),
                r.light(), r.light() == null ? null : r.light().label(), r.updatedAt());
    }

    private static EvaluationRef evaluation(DossierMapper.EvaluationRow e) {
        return new EvaluationRef(e.id(), e.status(), e.status().label(), e.total(), e.grade(), e.grade() == null ? null : e.grade().label());
    }

    private static ResultRef result(DossierMapper.ResultRow r) {
        return new ResultRef(r.id(), r.status(), r.status().label(), r.treatment().label());
    }
}
