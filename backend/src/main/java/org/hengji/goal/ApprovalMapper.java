package org.hengji.goal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.goal.Countersigner.State;
import org.hengji.goal.Route.ReviewMethod;
import org.hengji.organisation.Post;

@Mapper
interface ApprovalMapper {

    record Row(long goalVersionId, long goalId, String steps, boolean keyProject, CountersignMode countersignMode,
               Integer countersignThreshold, ReviewMethod reviewMethod, GoalStep returnTo, GoalStep resumeAt) {}

    /** Of the goal's current version. */
    Optional<Row> find(long goalId);

    void insert(Row row);

    int update(Row row);

    void clearResumption(long goalVersionId);

    List<Countersigner> countersigners(long goalVersionId);

    void addCountersigner(@Param("goalVersionId") long goalVersionId, @Param("sequenceNo") int sequenceNo, @Param("post") Post post);

    void removeCountersigner(long id);

    int sign(@Param("id") long id, @Param("state") State state, @Param("by") long userId, @Param("name") String userName, @Param("at") Instant at);

    /** Asks again: those who returned the goal, or everybody. */
    void askAgain(@Param("goalVersionId") long goalVersionId, @Param("approvedToo") boolean approvedToo);

    void insertSubmission(@Param("goal") Goal goal, @Param("content") String content);

    void withdrawSubmission(@Param("goalId") long goalId, @Param("roundNo") int roundNo);

    Optional<String> submittedContent(@Param("goalId") long goalId, @Param("roundNo") int roundNo);

    /** The latest earlier submission that was not taken back. */
    Optional<Integer> reviewedRoundBefore(@Param("goalId") long goalId, @Param("roundNo") int roundNo);

    RouteFacts.Row facts(long goalId);
}
