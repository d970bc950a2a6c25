package org.hengji.budget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.budget.BudgetChange.State;
import org.hengji.budget.BudgetChangeMapper.NewChange;
import org.hengji.budget.BudgetChangeMapper.Row;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the budget in the year: proposed, worked on with the goal that goes with them, taken over or dropped. */
@Service
@Transactional
public class BudgetChanges {

    private final BudgetChangeMapper mapper;
    private final Budgets budgets;
    private final ObjectMapper json;
    private final Clock clock;

    BudgetChanges(BudgetChangeMapper mapper, Budgets budgets, ObjectMapper json, Clock clock) {
        this.mapper = mapper;
        this.budgets = budgets;
        this.json = json;
        this.clock = clock;
    }

    /** Notes a change that is not in force yet; answers its id. */
    public long propose(Long projectId, String documentNumber, LocalDate documentDate, BigDecimal yuanBefore, BigDecimal yuanAfter) {
        var row = new NewChange(projectId, documentNumber, documentDate, yuanBefore, yuanAfter);
        mapper.insert(row, clock.instant());
        return row.id;
    }

    @Transactional(readOnly = true)
    public BudgetChange get(long id) {
        return read(mapper.find(id).orElseThrow());
    }

    /** Changes that are proposed for a department's projects, by the project's id. */
    @Transactional(readOnly = true)
    public Map<Long, BudgetChange> proposed(long fiscalYearId, long departmentId) {
        return mapper.proposedOfDepartment(fiscalYearId, departmentId).stream().map(this::read)
                .collect(Collectors.toMap(BudgetChange::projectId, change -> change));
    }

    public void changePurpose(long id, String purpose) {
        mapper.revisePurpose(id, purpose);
    }

    /**
     * The plan that is to go with the change.
     *
     * @throws org.hengji.core.refusal.Refusal with the place of each cell that cannot be kept exactly
     */
    public void changePlan(long id, List<SpendingStep> cells) {
        BudgetChange change = get(id);
        PlanLimits.check(SpendingPlanReader.read(cells, budgets.statement(change.projectId()).amountUnit(), null));
        mapper.revisePlan(id, write(cells));
    }

    /** The change is in force: the project states it from now on. */
    public void apply(long id) {
        BudgetChange change = get(id);
        if (change.projectId() != null) {
            budgets.change(Map.of(change.projectId(), change.over(budgets.statement(change.projectId()))));
        }
        mapper.end(id, State.APPLIED);
    }

    public void drop(long id) {
        mapper.end(id, State.DROPPED);
    }

    private String write(List<SpendingStep> cells) {
        try {
            return json.writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BudgetChange read(Row row) {
        try {
            List<SpendingStep> plan = row.plan() == null ? null : List.of(json.readValue(row.plan(), SpendingStep[].class));
            return new BudgetChange(row.id(), row.projectId(), row.documentNumber(), row.documentDate(), row.yuanBefore(), row.yuanAfter(),
                    row.purpose(), plan, row.state());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
