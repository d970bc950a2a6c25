package org.hengji.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.core.money.MoneyUnit;

@Mapper
interface DepartmentBudgetMapper {

    enum Part { BUDGET, GOAL_FUNDING }

    record BudgetRow(long id, String form, MoneyUnit amountUnit, MoneyUnit budgetUnit, String document, String documentSha256) {}

    record ItemRow(Part part, String item, String printed, BigDecimal yuan) {}

    Optional<BudgetRow> find(@Param("fiscalYearId") long fiscalYearId, @Param("departmentId") long departmentId);

    List<ItemRow> items(long budgetId);

    void insert(@Param("fiscalYearId") long fiscalYearId, @Param("departmentId") long departmentId,
                @Param("b") DepartmentBudget budget, @Param("at") Instant at);

    int update(@Param("fiscalYearId") long fiscalYearId, @Param("departmentId") long departmentId,
               @Param("b") DepartmentBudget budget, @Param("at") Instant at);

    void insertItems(@Param("budgetId") long budgetId, @Param("items") List<ItemRow> items);

    void deleteItems(long budgetId);
}
