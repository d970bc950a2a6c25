package org.hengji.goal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface GoalContentMapper {

    void insertVersion(@Param("goalId") long goalId, @Param("versionNo") int versionNo, @Param("at") Instant at);

    long versionId(@Param("goalId") long goalId, @Param("versionNo") int versionNo);

    void approveVersion(@Param("id") long id, @Param("at") Instant at);

    List<ObjectiveRow> objectives(long goalVersionId);

    List<IndicatorRow> indicators(long goalVersionId);

    List<ObjectiveRow> objectivesOfDepartment(@Param("departmentId") long departmentId, @Param("fiscalYearId") long fiscalYearId);

    List<IndicatorRow> indicatorsOfDepartment(@Param("departmentId") long departmentId, @Param("fiscalYearId") long fiscalYearId);

    void insertObjectives(@Param("rows") List<ObjectiveRow> rows);

    void insertIndicators(@Param("rows") List<IndicatorRow> rows);

    void deleteObjectives(long goalVersionId);

    void deleteIndicators(long goalVersionId);
}
