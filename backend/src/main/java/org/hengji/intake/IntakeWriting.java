package org.hengji.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hengji.budget.Budgets;
import org.hengji.budget.DepartmentBudget;
import org.hengji.budget.DepartmentBudgets;
import org.hengji.budget.Funding;
import org.hengji.budget.ProjectStatement;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.fiscalyear.NewCheckpoint;
import org.hengji.goal.GoalContent;
import org.hengji.goal.GoalDrafting;
import org.hengji.goal.GoalDrafting.Replacement;
import org.hengji.goal.GoalKind;
import org.hengji.goal.NewGoal;
import org.hengji.intake.Comparison.Matched;
import org.hengji.intake.Declaration.ProjectDeclaration;
import org.hengji.intake.Stored.StoredGoal;
import org.hengji.intake.Stored.StoredProject;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desks;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.prereview.PreReviewing;
import org.springframework.stereotype.Component;

/** Carries out what a comparison found, in the caller's transaction. */
@Component
class IntakeWriting {

    /** Projects that are written together: enough for few trips to the database, few enough to keep in memory. */
    private static final int TOGETHER = 500;

    private final Organisations organisations;
    private final OwnUnits ownUnits;
    private final FiscalYears years;
    private final DepartmentBudgets departmentBudgets;
    private final Budgets budgets;
    private final GoalDrafting drafting;
    private final RulePacks packs;
    private final Comparing comparing;
    private final PreReviewing reviewing;

    IntakeWriting(Organisations organisations, OwnUnits ownUnits, FiscalYears years, DepartmentBudgets departmentBudgets,
                  Budgets budgets, GoalDrafting drafting, RulePacks packs, Comparing comparing, PreReviewing reviewing) {
        this.organisations = organisations;
        this.ownUnits = ownUnits;
        this.years = years;
        this.departmentBudgets = departmentBudgets;
        this.budgets = budgets;
        this.drafting = drafting;
        this.packs = packs;
        this.comparing = comparing;
        this.reviewing = reviewing;
    }

    /** Answers where the document belongs now: a department that was new is known from here on. */
    Destination write(Actor actor, Preview preview, Progress progress) {
        Destination to = preview.destination();
        Declaration declared = preview.declared();
        Stored stored = preview.stored();
        Comparison comparison = preview.comparison();
        GoalDocument document = declared.document();
        OrgUnit department = department(to.region(), document, comparison);
        reviewing.begin(department.id());
        OrgUnit unit = ownUnits.ensure(department, document);
        RulePack pack = packs.forDocument(document.region(), document.form(), document.fiscalYear());
        FiscalYear year = stored.year() != null ? stored.year() : newYear(to.region(), document.fiscalYear(), pack);
        saveBudget(year, department, declared, stored, comparison);
        var target = new Target(actor, year, pack, new Desks(unit.id(), department.id(), to.region().id()), unit.path());
        if (comparison.departmentGoal() != null && comparison.departmentGoal().applies()) {
            writeDepartmentGoal(target, comparison.departmentGoal());
        }
        List<Matched<ProjectDeclaration, StoredProject>> projects = comparison.projects().stream().filter(Matched::applies).toList();
        for (int from = 0; from < projects.size(); from += TOGETHER) {
            progress.at(Phase.WRITING, from, projects.size());
            List<Matched<ProjectDeclaration, StoredProject>> some = projects.subList(from, Math.min(projects.size(), from + TOGETHER));
            addProjects(target, some.stream().filter(p -> p.stored() == null).map(Matched::declared).toList());
            changeProjects(target, some.stream().filter(p -> p.stored() != null).toList());
        }
        reviewing.refresh(year.id(), department.id());
        return new Destination(to.region(), department, unit);
    }

    /** Where new goals go, and who brings them. */
    private record Target(Actor actor, FiscalYear year, RulePack pack, Desks desks, String orgPath) {

        NewGoal goal(GoalKind kind, Long projectId, String code, String name, String category, String formTitle,
                     BigDecimal amountYuan, GoalContent content) {
            return new NewGoal(kind, year.id(), year.yearNo(), desks, orgPath, projectId, code, name, category, formTitle,
                    amountYuan, pack.id(), content);
        }
    }

    private OrgUnit department(OrgUnit region, GoalDocument document, Comparison comparison) {
        OrgUnit department = organisations.ensure(region, OrgUnit.Kind.DEPARTMENT, document.department().code(), document.department().name());
        if (comparison.department() != null && comparison.department().kind() == Change.Kind.CHANGE) {
            organisations.recode(department, document.department().code());
        }
        return department;
    }

    private FiscalYear newYear(OrgUnit region, int yearNo, RulePack pack) {
        List<NewCheckpoint> checkpoints = pack.checkpoints().value().stream()
                .map(point -> new NewCheckpoint(point.label(), point.in(yearNo))).toList();
        return years.create(region.id(), yearNo, pack.id(), comparing.openingMode(yearNo), checkpoints);
    }

    private void saveBudget(FiscalYear year, OrgUnit department, Declaration declared, Stored stored, Comparison comparison) {
        DepartmentBudget budget = declared.budget();
        if (stored.budget() != null && comparison.departmentGoalStays()) {
            budget = withFunding(budget, stored.budget().goalFunding());
        }
        if (!budget.equals(stored.budget())) {
            departmentBudgets.save(year.id(), department.id(), budget);
        }
    }

    private static DepartmentBudget withFunding(DepartmentBudget b, List<Funding> funding) {
        return new DepartmentBudget(b.form(), b.amountUnit(), b.budgetUnit(), b.document(), b.documentSha256(), b.figures(), funding);
    }

    private void writeDepartmentGoal(Target target, Matched<GoalStatement, StoredGoal> matched) {
        GoalStatement goal = matched.declared();
        if (matched.stored() == null) {
            drafting.create(target.actor(), List.of(target.goal(GoalKind.DEPARTMENT, null, null, goal.name(), null, goal.formTitle(),
                    goal.amountYuan(), goal.content())));
        } else {
            drafting.replace(target.actor(), List.of(new Replacement(matched.stored().goal(), goal.name(), null, goal.formTitle(),
                    goal.amountYuan(), goal.content())));
        }
    }

    private void addProjects(Target target, List<ProjectDeclaration> added) {
        List<Long> ids = budgets.add(target.year().id(), target.desks().departmentId(), target.desks().unitId(),
                added.stream().map(ProjectDeclaration::project).toList());
        drafting.create(target.actor(), IntStream.range(0, added.size()).mapToObj(i -> newGoal(target, ids.get(i), added.get(i))).toList());
    }

    private static NewGoal newGoal(Target target, long projectId, ProjectDeclaration declared) {
        ProjectStatement project = declared.project();
        return target.goal(GoalKind.PROJECT, projectId, project.code(), project.name(), project.category(), null, yuan(project), declared.content());
    }

    private void changeProjects(Target target, List<Matched<ProjectDeclaration, StoredProject>> changed) {
        Map<Long, ProjectStatement> statements = new LinkedHashMap<>();
        changed.forEach(p -> statements.put(p.stored().projectId(), p.declared().project()));
        budgets.change(statements);
        drafting.replace(target.actor(), changed.stream().map(IntakeWriting::replacement).toList());
    }

    private static Replacement replacement(Matched<ProjectDeclaration, StoredProject> p) {
        ProjectStatement project = p.declared().project();
        return new Replacement(p.stored().goal(), project.name(), project.category(), null, yuan(project), p.declared().content());
    }

    private static BigDecimal yuan(ProjectStatement project) {
        return project.amount() == null ? null : project.amount().yuan();
    }
}
