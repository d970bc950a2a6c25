package org.hengji.goal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface GoalContentMapper {

    void insertVersion(@Param("v") NewVersion version, @Param("at") Instant at);

    void approveVersion(@Param("id") long id, @Param("at") Instant at);

    List<GoalVersion> versions(long goalId);

    String keptContent(long id);

    void keepContent(@Param("id") long id, @Param("content") String content);

    List<ObjectiveRow> objectives(long goalVersionId);

    List<IndicatorRow> indicators(long goalVersionId);

    List<ObjectiveRow> objectivesOfDepartment(@Param("departmentId") long departmentId, @Param("fiscalYearId") long fiscalYearId, @Param("inForce") boolean inForce);

    List<IndicatorRow> indicatorsOfDepartment(@Param("departmentId") long departmentId, @Param("fiscalYearId") long fiscalYearId, @Param("inForce") boolean inForce);

    void insertObjective(ObjectiveRow row);

    void insertIndicator(IndicatorRow row);

    void deleteObjectives(long goalVersionId);

    void deleteIndicators(long goalVersionId);
}
