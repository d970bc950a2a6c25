package org.hengji.goal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface GoalMapper {

    Optional<Goal> find(long id);

    List<Goal> findAll(@Param("ids") List<Long> ids);

    Optional<Goal> findInScope(@Param("id") long id, @Param("paths") List<String> paths, @Param("expertIn") List<Long> expertIn,
                               @Param("lock") boolean lock);

    List<Goal> awaiting(@Param("checkpointId") long checkpointId, @Param("limit") int limit);

    List<Goal> ofDepartment(@Param("departmentId") long departmentId, @Param("fiscalYearId") long fiscalYearId);

    void insert(@Param("goal") Goal goal, @Param("at") Instant at);

    void setCurrentVersion(@Param("id") long id, @Param("versionId") long versionId);

    /** Whose signature is awaited; the version stays, so that countersigners do not stand in each other's way. */
    void updateSigning(Goal goal);

    int update(@Param("goal") Goal goal, @Param("at") Instant at);
}
