package org.hengji.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface BudgetChangeMapper {

    /** As its table holds it; the plan is JSON. */
    record Row(long id, Long projectId, String documentNumber, LocalDate documentDate, BigDecimal yuanBefore, BigDecimal yuanAfter,
               String purpose, String plan, BudgetChange.State state) {}

    /** Insert row; the database gives the id. */
    final class NewChange {

        long id;
        final Long projectId;
        final String documentNumber;
        final LocalDate documentDate;
        final BigDecimal yuanBefore;
        final BigDecimal yuanAfter;

        NewChange(Long projectId, String documentNumber, LocalDate documentDate, BigDecimal yuanBefore, BigDecimal yuanAfter) {
            this.projectId = projectId;
            this.documentNumber = documentNumber;
            this.documentDate = documentDate;
            this.yuanBefore = yuanBefore;
            this.yuanAfter = yuanAfter;
        }
    }

    void insert(@Param("c") NewChange change, @Param("at") Instant at);

    Optional<Row> find(long id);

    List<Row> proposedOfDepartment(@Param("fiscalYearId") long fiscalYearId, @Param("departmentId") long departmentId);

    void revisePurpose(@Param("id") long id, @Param("purpose") String purpose);

    void revisePlan(@Param("id") long id, @Param("plan") String plan);

    void end(@Param("id") long id, @Param("state") BudgetChange.State state);
}
