package org.hengji.dossier;

import java.util.List;
import org.hengji.budget.Budgets;
import org.hengji.core.rulepack.RulePacks;
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
import org.hengji.fiscalyear.Countdown;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.fiscalyear.WorkingDays;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContents;
import org.hengji.goal.GoalKind;
import org.hengji.goal.GoalLists;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.Outcome;
import org.hengji.goal.Steps;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Subject;
import org.hengji.review.FilingStatus;
import org.hengji.review.Reviewing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a goal together. */
@Service
@Transactional(readOnly = true)
class Dossiers {

    private final GoalLists lists;
    private final GoalContents contents;
    private final Budgets budgets;
    private final FiscalYears years;
    private final Reviewing reviewing;
    private final Organisations organisations;
    private final Accounts accounts;
    private final RulePacks packs;
    private final Steps steps;
    private final WorkingDays workingDays;
    private final DossierMapper mapper;

    Dossiers(GoalLists lists, GoalContents contents, Budgets budgets, FiscalYears years, Reviewing reviewing,
             Organisations organisations, Accounts accounts, RulePacks packs, Steps steps, WorkingDays workingDays,
             DossierMapper mapper) {
        this.lists = lists;
        this.contents = contents;
        this.budgets = budgets;
        this.years = years;
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
        return new GoalView(lists.summary(goal), GoalPermissions.permitted(goal, reader), turn(goal), new RulePackRef(pack.id(), pack.name()),
                goal.versionNo(), goal.roundNo(), returnReason(goal), Track.of(goal, years.checkpoints(goal.fiscalYearId()), confirmed),
                goal.projectId() == null ? null : project(goal.projectId()), funding(goal),
                content.objectives().stream().map(ObjectiveView::of).toList(), content.indicators().stream().map(IndicatorView::of).toList(),
                reports.stream().map(Dossiers::report).toList(), mapper.evaluation(goal.id()).map(Dossiers::evaluation).orElse(null),
                mapper.result(goal.id()).map(Dossiers::result).orElse(null));
    }

    private Turn turn(Goal goal) {
        return mapper.openWork(goal.id()).map(w -> {
            Countdown due = workingDays.until(goal.regionId(), w.dueOn());
            return new Turn(steps.label(w.step()), w.post().label(), organisations.get(w.deskId()).name(),
                    accounts.namesAt(new Desk(w.post(), w.deskId())), due.dueOn(), due.overdue(), due.workingDaysLeft());
        }).orElse(null);
    }

    private ReturnReason returnReason(Goal goal) {
        if (goal.status() != GoalStatus.RETURNED) {
            return null;
        }
        return reviewing.opinionsOn(Subject.Kind.GOAL, goal.id()).stream().filter(o -> o.decision() == Outcome.RETURN)
                .reduce((earlier, later) -> later)
                .map(o -> new ReturnReason(o.userName(), steps.label(o.step()), o.opinion(), o.givenAt())).orElse(null);
    }

    private ProjectView project(long projectId) {
        var project = budgets.project(projectId).orElseThrow();
        return new ProjectView(project.code(), project.name(), project.category(), project.unitName(), project.purpose(),
                Money.of(project.amount()),
                project.funds().stream().map(f -> new FundView(f.source().name(), f.source().label(), Money.of(f.amount()))).toList(),
                budgets.spendingPlan(projectId).stream()
                        .map(p -> new PlanView(p.dueLabel(), p.printed(), p.cumulativeYuan(), p.cumulativePercent())).toList(),
                mapper.executed(projectId).stream().map(e -> new ExecutedView(e.label(), e.yuan())).toList());
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
