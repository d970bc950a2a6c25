package org.hengji.budget;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.core.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Projects with their funds, their spending plans and what has been spent. */
@Service
@Transactional
public class Budgets {

    private final ProjectMapper projects;
    private final DepartmentBudgets departments;
    private final Clock clock;

    Budgets(ProjectMapper projects, DepartmentBudgets departments, Clock clock) {
        this.projects = projects;
        this.departments = departments;
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

    /** Funding as the form of the department goal prints it, blank cells left out. */
    @Transactional(readOnly = true)
    public List<Funding> goalFunding(long fiscalYearId, long departmentId) {
        return departments.find(fiscalYearId, departmentId).map(DepartmentBudget::goalFunding).orElse(List.of());
    }

    /** What a department's projects state, by project id, in the order of the document. */
    @Transactional(readOnly = true)
    public Map<Long, ProjectStatement> statements(long fiscalYearId, long departmentId) {
        var funds = projects.fundsOfDepartment(fiscalYearId, departmentId).stream()
                .collect(Collectors.groupingBy(ProjectRow.FundRow::projectId));
        var plans = projects.plansOfDepartment(fiscalYearId, departmentId).stream().collect(Collectors.groupingBy(
                ProjectRow.PlanRow::projectId, Collectors.mapping(ProjectRow.PlanRow::toStep, Collectors.toList())));
        Function<ProjectRow, ProjectStatement> statement = row -> row.toStatement(
                funds.getOrDefault(row.id(), List.of()), plans.getOrDefault(row.id(), List.of()));
        Map<Long, ProjectStatement> statements = new LinkedHashMap<>();
        projects.ofDepartment(fiscalYearId, departmentId).forEach(row -> statements.put(row.id(), statement.apply(row)));
        return statements;
    }

    /** Stores a project with its funds and its plan; answers its id. */
    public long add(long fiscalYearId, long departmentId, long unitId, ProjectStatement statement) {
        var row = new NewProject(fiscalYearId, departmentId, unitId, statement);
        projects.insert(row);
        writeParts(row.id, statement);
        return row.id;
    }

    /** A changed document takes the place of what was stated before. */
    public void change(long projectId, ProjectStatement statement) {
        projects.update(projectId, statement);
        projects.deleteFunds(projectId);
        projects.deletePlan(projectId);
        writeParts(projectId, statement);
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
        if (!plan.isEmpty()) {
            projects.insertPlan(projectId, plan);
        }
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

    private void writeParts(long projectId, ProjectStatement statement) {
        if (!statement.funds().isEmpty()) {
            projects.insertFunds(projectId, statement.funds());
        }
        if (!statement.spendingPlan().isEmpty()) {
            projects.insertPlan(projectId, statement.spendingPlan());
        }
    }
}
