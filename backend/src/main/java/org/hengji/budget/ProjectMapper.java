package org.hengji.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ProjectMapper {

    Optional<ProjectRow> find(long id);

    List<ProjectRow> ofDepartment(@Param("fiscalYearId") long fiscalYearId, @Param("departmentId") long departmentId);

    List<ProjectRow.FundRow> funds(long projectId);

    List<ProjectRow.FundRow> fundsOfDepartment(@Param("fiscalYearId") long fiscalYearId, @Param("departmentId") long departmentId);

    List<PlanStep> plan(long projectId);

    List<ProjectRow.PlanRow> plans(@Param("projectIds") Collection<Long> projectIds);

    List<ProjectRow.PlanRow> plansOfDepartment(@Param("fiscalYearId") long fiscalYearId, @Param("departmentId") long departmentId);

    void insert(NewProject row);

    void update(@Param("id") long id, @Param("s") ProjectStatement statement);

    void updatePurpose(@Param("id") long id, @Param("purpose") String purpose);

    void insertFund(@Param("projectId") long projectId, @Param("f") Fund fund);

    void deleteFunds(long projectId);

    void insertPlanStep(@Param("projectId") long projectId, @Param("s") PlanStep step);

    void deletePlan(long projectId);

    int updateExecuted(@Param("projectId") long projectId, @Param("checkpointId") long checkpointId,
                       @Param("yuan") BigDecimal yuan, @Param("at") Instant at);

    void insertExecuted(@Param("projectId") long projectId, @Param("checkpointId") long checkpointId,
                        @Param("yuan") BigDecimal yuan, @Param("at") Instant at);

    Optional<BigDecimal> latestExecuted(long projectId);
}
