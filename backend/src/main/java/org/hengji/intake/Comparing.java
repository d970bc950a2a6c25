package org.hengji.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.budget.Funding;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.goal.Goal;
import org.hengji.intake.Comparison.Matched;
import org.hengji.intake.Declaration.ProjectDeclaration;
import org.hengji.intake.Stored.StoredGoal;
import org.hengji.intake.Stored.StoredProject;
import org.hengji.organisation.OrgUnit;
import org.springframework.stereotype.Component;

/** Holds a document against what is stored and says what would change. */
@Component
class Comparing {

    private static final String NO_LONGER_DECLARED = "文档中已无此项，系统中的保留不动";

    private final RulePacks packs;
    private final Clock clock;

    Comparing(RulePacks packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    /** @param whole whether the document says everything; else a part that it lacks altogether is not its subject */
    Comparison compare(Declaration declared, Stored stored, OrgUnit department, boolean whole) {
        Map<ProjectKey, StoredProject> left = new HashMap<>(stored.projects());
        List<Matched<ProjectDeclaration, StoredProject>> projects = new ArrayList<>();
        ProjectKey.index(declared.projects(), ProjectDeclaration::project)
                .forEach((key, project) -> projects.add(project(project, left.remove(key))));
        var goal = declared.departmentGoal() == null ? null : departmentGoal(declared, stored);
        var comparison = new Comparison(year(declared.document(), stored), department(declared.document(), department),
                budget(declared, stored), goal, projects, retained(declared, stored, left, whole));
        boolean differsUnseen = whole && stored.budget() != null && comparison.changes().isEmpty()
                && !stored.budget().documentSha256().equals(declared.budget().documentSha256());
        return differsUnseen ? withFingerprint(comparison, declared, stored) : comparison;
    }

    /** A year that lies in the past is walked by hand: its dates would all open at once. */
    FiscalYear.OpeningMode openingMode(int yearNo) {
        return yearNo < LocalDate.now(clock).getYear() ? FiscalYear.OpeningMode.BY_HAND : FiscalYear.OpeningMode.BY_DATE;
    }

    private Change year(GoalDocument document, Stored stored) {
        if (stored.year() != null) {
            return null;
        }
        RulePack pack = packs.forDocument(document.region(), document.form(), document.fiscalYear());
        boolean byHand = openingMode(document.fiscalYear()) == FiscalYear.OpeningMode.BY_HAND;
        Fields fields = new Fields().put("规则包", pack.name()).put("监控点开启方式", byHand ? "由财政部门开启" : "到期自动开启")
                .put("监控点", pack.checkpoints().value().stream()
                        .map(point -> point.label() + "（" + point.in(document.fiscalYear()) + "）").collect(Collectors.joining("、")));
        return Fields.change(Change.What.YEAR, document.fiscalYear() + "年度", "/fiscalYear", null, fields).orElseThrow();
    }

    private static Change department(GoalDocument document, OrgUnit department) {
        String name = document.department().name();
        Fields before = department == null ? null : FieldsOf.department(department.code(), department.name());
        return Fields.change(Change.What.DEPARTMENT, name, "/department", before,
                FieldsOf.department(document.department().code(), name)).orElse(null);
    }

    private static Change budget(Declaration declared, Stored stored) {
        Fields before = stored.budget() == null ? null : FieldsOf.budget(stored.budget(), stored.document());
        return Fields.change(Change.What.BUDGET, budgetName(declared), "/budget", before,
                FieldsOf.budget(declared.budget(), declared.document())).orElse(null);
    }

    /** Not every key of a richer form has a field of its own; when one of those alone differs, this says so. */
    private static Comparison withFingerprint(Comparison c, Declaration declared, Stored stored) {
        Change change = Fields.change(Change.What.BUDGET, budgetName(declared), "",
                new Fields().put("文档校验值（SHA-256）", stored.budget().documentSha256()),
                new Fields().put("文档校验值（SHA-256）", declared.budget().documentSha256())).orElseThrow();
        return new Comparison(c.year(), c.department(), change, c.departmentGoal(), c.projects(), c.retained());
    }

    private static String budgetName(Declaration declared) {
        return declared.document().fiscalYear() + "年部门预算";
    }

    private static Matched<GoalStatement, StoredGoal> departmentGoal(Declaration declared, Stored stored) {
        StoredGoal there = stored.departmentGoal();
        GoalStatement goal = declared.departmentGoal();
        List<Funding> funding = stored.budget() == null ? List.of() : stored.budget().goalFunding();
        Fields before = there == null ? null : FieldsOf.departmentGoal(GoalStatement.of(there.goal(), there.content()), funding);
        Change change = Fields.change(Change.What.DEPARTMENT_GOAL, goal.name(), "/departmentGoal", before,
                FieldsOf.departmentGoal(goal, declared.budget().goalFunding())).orElse(null);
        return new Matched<>(goal, there, blockedUnlessDrafting(change, there == null ? null : there.goal()));
    }

    private static Matched<ProjectDeclaration, StoredProject> project(ProjectDeclaration declared, StoredProject there) {
        Fields before = there == null ? null : FieldsOf.project(there.project(), there.content());
        Change change = Fields.change(Change.What.PROJECT, declared.project().name(), "/projects/" + (declared.project().sequenceNo() - 1),
                before, FieldsOf.project(declared.project(), declared.content())).orElse(null);
        return new Matched<>(declared, there, blockedUnlessDrafting(change, there == null ? null : there.goal()));
    }

    private static Change blockedUnlessDrafting(Change change, Goal goal) {
        if (change == null || goal == null || (goal.status().drafting() && goal.adjustment() == null)) {
            return change;
        }
        String where = goal.step() == null ? goal.status().label() : goal.step().label();
        return change.blocked("该目标目前处于“" + where + "”，只有编制中或已退回的目标可由文档改写");
    }

    private static List<Change> retained(Declaration declared, Stored stored, Map<ProjectKey, StoredProject> left, boolean whole) {
        List<Change> retained = new ArrayList<>();
        if (whole && declared.departmentGoal() == null && stored.departmentGoal() != null) {
            retained.add(retained(Change.What.DEPARTMENT_GOAL, stored.departmentGoal().goal().name(), "/departmentGoal"));
        }
        stored.projects().forEach((key, project) -> {
            if (left.containsKey(key) && (whole || !declared.projects().isEmpty())) {
                retained.add(retained(Change.What.PROJECT, project.project().name(), "/projects"));
            }
        });
        return retained;
    }

    private static Change retained(Change.What what, String name, String path) {
        return new Change(Change.Kind.BLOCKED, what, name, path, List.of(), NO_LONGER_DECLARED);
    }
}
