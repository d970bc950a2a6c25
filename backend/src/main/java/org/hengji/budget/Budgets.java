package org.hengji.budget;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.core.refusal.Refusal;
import org.hengji.platform.Batches;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Projects with their funds, their spending plans and what has been spent. */
@Service
@Transactional
public class Budgets {

    private final ProjectMapper projects;
    private final DepartmentBudgets departments;
    private final Batches batches;
    private final Clock clock;

    Budgets(ProjectMapper projects, DepartmentBudgets departments, Batches batches, Clock clock) {
        this.projects = projects;
        this.departments = departments;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Project> project(long id) {
        return projects.find(id).map(row -> row.toProject(projects.funds(id)));
    }

    /** The cumulative plan in the order of the form; empty when the form has none. */
    @Transactional(readOnly = true)
    public List<PlanStep> spendingPlan(long projectId) {
        return projects.plan(projectId);
    }

    /** The plans of several projects by the id of the project; projects without one are left out. */
    @Transactional(readOnly = true)
    public Map<Long, List<PlanStep>> spendingPlans(Collection<Long> projectIds) {
        return projectIds.isEmpty() ? Map.of() : byProject(projects.plans(projectIds));
    }

    private static Map<Long, List<PlanStep>> byProject(List<ProjectRow.PlanRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(
                ProjectRow.PlanRow::projectId, Collectors.mapping(ProjectRow.PlanRow::toStep, Collectors.toList())));
    }

    /** Funding as the form of the department goal prints it, blank cells left out. */
    @Transactional(readOnly = true)
    public List<Funding> goalFunding(long fiscalYearId, long departmentId) {
        return departments.find(fiscalYearId, departmentId).map(DepartmentBudget::goalFunding).orElse(List.of());
    }

    /** What one project states. */
    @Transactional(readOnly = true)
    public ProjectStatement statement(long projectId) {
        return projects.find(projectId).orElseThrow().toStatement(projects.funds(projectId), projects.plan(projectId));
    }

    /** What a department's projects state, by project id, in the order of the document. */
    @Transactional(readOnly = true)
    public Map<Long, ProjectStatement> statements(long fiscalYearId, long departmentId) {
        var funds = projects.fundsOfDepartment(fiscalYearId, departmentId).stream()
                .collect(Collectors.groupingBy(ProjectRow.FundRow::projectId));
        var plans = byProject(projects.plansOfDepartment(fiscalYearId, departmentId));
        Function<ProjectRow, ProjectStatement> statement = row -> row.toStatement(
                funds.getOrDefault(row.id(), List.of()), plans.getOrDefault(row.id(), List.of()));
        Map<Long, ProjectStatement> statements = new LinkedHashMap<>();
        projects.ofDepartment(fiscalYearId, departmentId).forEach(row -> statements.put(row.id(), statement.apply(row)));
        return statements;
    }

    /** Stores projects with their funds and their plans; answers their ids in the same order. */
    public List<Long> add(long fiscalYearId, long departmentId, long unitId, List<ProjectStatement> statements) {
        List<NewProject> rows = statements.stream().map(s -> new NewProject(fiscalYearId, departmentId, unitId, s)).toList();
        batches.each(ProjectMapper.class, rows, ProjectMapper::insert);
        writeParts(rows.stream().map(row -> new Identified(row.id, row.statement)).toList());
        return rows.stream().map(row -> row.id).toList();
    }

    /** A changed document takes the place of what was stated before; statements by the id of the project. */
    public void change(Map<Long, ProjectStatement> statements) {
        batches.each(ProjectMapper.class, statements.entrySet(), (m, s) -> m.update(s.getKey(), s.getValue()));
        batches.each(ProjectMapper.class, statements.keySet(), ProjectMapper::deleteFunds);
        batches.each(ProjectMapper.class, statements.keySet(), ProjectMapper::deletePlan);
        writeParts(statements.entrySet().stream().map(s -> new Identified(s.getKey(), s.getValue())).toList());
    }

    public void changePurpose(long projectId, String purpose) {
        projects.updatePurpose(projectId, purpose);
    }

    /**
     * The unit's own plan in place of the one stored.
     *
     * @param cells every step as it is to be printed
     * @throws Refusal with the place of each cell that cannot be kept exactly
     */
    public void changePlan(long projectId, List<SpendingStep> cells) {
        ProjectRow project = projects.find(projectId).orElseThrow();
        List<PlanStep> plan = SpendingPlanReader.read(cells, project.amountUnit(), project.amount());
        PlanLimits.check(plan);
        projects.deletePlan(projectId);
        batches.each(ProjectMapper.class, plan, (m, step) -> m.insertPlanStep(projectId, step));
    }

    /** Notes what had been spent by a checkpoint, in 元 from the start of the year; a later word replaces an earlier one. */
    public void recordExecuted(long projectId, long checkpointId, BigDecimal yuan) {
        if (projects.updateExecuted(projectId, checkpointId, yuan, clock.instant()) == 0) {
            projects.insertExecuted(projectId, checkpointId, yuan, clock.instant());
        }
    }

    /** What had been spent by the latest checkpoint with a record, in 元. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> latestExecuted(long projectId) {
        return projects.latestExecuted(projectId);
    }

    private record Identified(long projectId, ProjectStatement statement) {}

    private void writeParts(List<Identified> projectsStated) {
        batches.each(ProjectMapper.class, projectsStated, (m, p) -> p.statement().funds().forEach(fund -> m.insertFund(p.projectId(), fund)));
        batches.each(ProjectMapper.class, projectsStated,
                (m, p) -> p.statement().spendingPlan().forEach(step -> m.insertPlanStep(p.projectId(), step)));
    }
}
