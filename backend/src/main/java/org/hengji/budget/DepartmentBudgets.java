package org.hengji.budget;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.budget.DepartmentBudgetMapper.BudgetRow;
import org.hengji.budget.DepartmentBudgetMapper.ItemRow;
import org.hengji.budget.DepartmentBudgetMapper.Part;
import org.hengji.core.money.PrintedAmount;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stored budgets of departments. */
@Service
@Transactional
public class DepartmentBudgets {

    private final DepartmentBudgetMapper mapper;
    private final Clock clock;

    DepartmentBudgets(DepartmentBudgetMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<DepartmentBudget> find(long fiscalYearId, long departmentId) {
        return mapper.find(fiscalYearId, departmentId).map(this::withItems);
    }

    /** Stores the budget, in place of the one stored before. */
    public void save(long fiscalYearId, long departmentId, DepartmentBudget budget) {
        if (mapper.update(fiscalYearId, departmentId, budget, clock.instant()) == 0) {
            mapper.insert(fiscalYearId, departmentId, budget, clock.instant());
        }
        long id = mapper.find(fiscalYearId, departmentId).orElseThrow().id();
        mapper.deleteItems(id);
        List<ItemRow> items = items(budget);
        if (!items.isEmpty()) {
            mapper.insertItems(id, items);
        }
    }

    private DepartmentBudget withItems(BudgetRow row) {
        List<BudgetFigure> figures = new ArrayList<>();
        List<Funding> funding = new ArrayList<>();
        for (ItemRow item : mapper.items(row.id())) {
            if (item.part() == Part.BUDGET) {
                figures.add(new BudgetFigure(BudgetFigure.Item.valueOf(item.item()), item.printed(), item.yuan()));
            } else {
                funding.add(new Funding(Funding.Item.valueOf(item.item()),
                        new PrintedAmount(item.printed(), row.amountUnit(), item.yuan())));
            }
        }
        return new DepartmentBudget(row.form(), row.amountUnit(), row.budgetUnit(), row.document(), row.documentSha256(), figures, funding);
    }

    private static List<ItemRow> items(DepartmentBudget budget) {
        List<ItemRow> items = new ArrayList<>();
        budget.figures().forEach(f -> items.add(new ItemRow(Part.BUDGET, f.item().name(), f.printed(), f.yuan())));
        budget.goalFunding().forEach(f -> items.add(
                new ItemRow(Part.GOAL_FUNDING, f.item().name(), f.amount().printed(), f.amount().yuan())));
        return items;
    }
}
