package org.hengji.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Seat;

@Mapper
interface GoalMapper {

    Optional<Goal> find(long id);

    List<Goal> findAll(@Param("ids") List<Long> ids);

    List<Goal> ofProjects(@Param("projectIds") List<Long> projectIds);

    /** The goal if it lies below one of the paths, open work on it lies with the person, or a copy of it was sent to him. */
    Optional<Goal> findInScope(@Param("id") long id, @Param("paths") List<String> paths, @Param("seats") List<Seat> seats,
                               @Param("userId") long userId, @Param("today") LocalDate today, @Param("lock") boolean lock);

    boolean wasRead(@Param("userId") long userId, @Param("goalId") long goalId, @Param("on") LocalDate on);

    void noteReading(@Param("userId") long userId, @Param("goalId") long goalId, @Param("on") LocalDate on);

    List<Goal> awaiting(@Param("checkpointId") long checkpointId, @Param("limit") int limit);

    List<Goal> ofDepartment(@Param("departmentId") long departmentId, @Param("fiscalYearId") long fiscalYearId);

    void insert(@Param("goal") Goal goal, @Param("at") Instant at);

    void updateSuspended(@Param("id") long id, @Param("suspended") boolean suspended);

    void setCurrentVersion(@Param("id") long id, @Param("versionId") long versionId);

    /** Who has had a hand in it; the version stays. */
    void updateHands(Goal goal);

    void updateAsks(Goal goal);

    /** Whose signature is awaited; the version stays, so that countersigners do not stand in each other's way. */
    void updateSigning(Goal goal);

    int update(@Param("goal") Goal goal, @Param("at") Instant at);
}
