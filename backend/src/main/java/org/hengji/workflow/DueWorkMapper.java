package org.hengji.workflow;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DueWorkMapper {

    /** Open work whose day has come, after the one named, in the order of its day. */
    List<DueWork.Waking> waking(@Param("today") LocalDate today, @Param("last") DueWork.Waking last, @Param("limit") int limit);

    /** Locks those of the goals that nobody else has locked, and answers which. */
    List<Long> lockGoals(@Param("goalIds") List<Long> goalIds);

    List<DueItem> due(@Param("goalIds") List<Long> goalIds, @Param("today") LocalDate today);

    void followed(DueWork.Followed followed);

    /** Open work of a region that is not overdue yet. */
    List<DueItem> running(@Param("regionId") long regionId, @Param("today") LocalDate today);

    void reschedule(@Param("id") long id, @Param("dueOn") LocalDate dueOn, @Param("wakeOn") LocalDate wakeOn);
}
