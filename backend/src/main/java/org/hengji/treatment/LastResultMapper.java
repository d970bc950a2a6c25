package org.hengji.treatment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.goal.Goal;
import org.hengji.organisation.Actor;

@Mapper
interface LastResultMapper {

    /** Goals of the two years before that are the same project or department, the latest year first and in it the surest. */
    List<LastResult> earlier(@Param("goal") Goal goal);

    /** The goal itself, as a later year looks back at it. */
    LastResult asLast(long goalId);

    /** What the department's projects of the year come to, in 元. */
    BigDecimal projectsOf(@Param("goal") Goal goal);

    int deleteChoice(long goalId);

    void insertChoice(@Param("goalId") long goalId, @Param("predecessorId") long predecessorId, @Param("by") Actor by, @Param("at") Instant at);
}
