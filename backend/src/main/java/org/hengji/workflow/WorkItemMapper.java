package org.hengji.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.goal.Goal;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;
import org.hengji.organisation.Step;
import org.hengji.organisation.Subject;

@Mapper
interface WorkItemMapper {

    void insert(@Param("taskId") String taskId, @Param("goal") Goal goal, @Param("subject") Subject subject, @Param("step") Step step,
                @Param("desk") Desk desk, @Param("at") Instant at, @Param("dueOn") LocalDate dueOn, @Param("wakeOn") LocalDate wakeOn,
                @Param("assignee") Long assignee);

    /** The open item at the post's desk is for this person alone; null for whoever holds the desk. */
    int assign(@Param("goalId") long goalId, @Param("step") String step, @Param("post") Post post, @Param("assignee") Long assignee);

    Optional<WorkItems.OpenItem> open(@Param("goalId") long goalId, @Param("step") String step, @Param("post") Post post);

    /** The open item of the step that is for this person alone. */
    Optional<WorkItems.OpenItem> openFor(@Param("goalId") long goalId, @Param("step") String step, @Param("assignee") long assignee);

    /** At which desk the open item of this task lies. */
    Optional<Desk> deskOf(String taskId);

    void cancel(@Param("taskId") String taskId, @Param("at") Instant at);

    /** Has open work say of the goals what their rows say now. */
    void restate(@Param("goalIds") List<Long> goalIds);

    List<Desk> desksOf(@Param("goalIds") List<Long> goalIds);

    int finish(@Param("id") long id, @Param("at") Instant at, @Param("by") Long userId, @Param("outcome") Outcome outcome);

    List<DoneStep> stepsOf(long goalId);
}
