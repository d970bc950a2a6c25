package org.hengji.goal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Actor;

@Mapper
interface AdjustmentMapper {

    void insert(@Param("goalId") long goalId, @Param("goalVersionId") long goalVersionId, @Param("kind") AdjustmentKind kind,
                @Param("budgetChangeId") long budgetChangeId, @Param("reason") String reason, @Param("by") Actor by, @Param("at") Instant at);

    Optional<Adjustment> open(long goalId);

    List<Adjustment> ofGoal(long goalId);

    void end(@Param("id") long id, @Param("state") Adjustment.State state, @Param("at") Instant at);
}
