package org.hengji.workflow;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Seat;

/** Reads lists of work, and keeps the marks by which their totals are known to be still right. */
@Mapper
interface WorkListMapper {

    /** How many items of a box are alike in what one chooses by. */
    record Pile(int yearNo, String step, String category, long count) {}

    List<WorkItemView> list(@Param("f") WorkItemFilter filter);

    long count(@Param("f") WorkItemFilter filter);

    List<Pile> piles(@Param("f") WorkItemFilter filter);

    void mark(@Param("desk") Desk desk, @Param("at") Instant at);

    WorkTotals.Marks marks(@Param("desks") List<Desk> desks);

    int sweep(Instant before);

    List<OpenGoals.OpenGoal> goalsToReview(@Param("f") WorkItemFilter filter);

    List<OpenGoals.OpenGoal> atDesks(@Param("goalIds") List<Long> goalIds, @Param("desks") List<Desk> desks);

    List<OpenGoals.DepartmentRow> departments(@Param("seats") List<Seat> seats);
}
