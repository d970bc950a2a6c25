package org.hengji.treatment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Seat;
import org.hengji.platform.web.PageRequest;

@Mapper
interface OverrideMapper {

    Optional<TreatmentOverride> find(long id);

    /** If it lies below one of the paths, or open work on it lies with who holds the seats. */
    Optional<TreatmentOverride> findReadable(@Param("id") long id, @Param("paths") List<String> paths, @Param("seats") List<Seat> seats);

    /** The latest first. */
    List<TreatmentOverride> ofGoal(long goalId);

    List<TreatmentOverride> list(@Param("paths") List<String> paths, @Param("year") Integer year, @Param("state") OverrideState state,
                                 @Param("text") String text, @Param("page") PageRequest page);

    long count(@Param("paths") List<String> paths, @Param("year") Integer year, @Param("state") OverrideState state, @Param("text") String text);

    void insert(@Param("goalId") long goalId, @Param("gate") Gate gate, @Param("reason") String reason, @Param("by") Actor by, @Param("at") Instant at);

    /** Of two who decide at the same time the second finds nothing to write. */
    int decide(@Param("id") long id, @Param("version") int version, @Param("opinion") String opinion, @Param("by") Actor by, @Param("at") Instant at);

    int end(@Param("id") long id, @Param("state") OverrideState state);
}
