package org.hengji.involvement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.goal.Goal;
import org.hengji.involvement.Involvement.Kind;
import org.hengji.involvement.Involvement.State;
import org.hengji.organisation.Desk;

@Mapper
interface InvolvementMapper {

    void insert(@Param("n") NewInvolvement involvement, @Param("at") Instant at);

    List<Involvement> of(long goalId);

    Optional<Involvement> find(@Param("id") long id, @Param("goalId") long goalId);

    /** Added reviews and questions that are planned or open, oldest first. */
    List<Involvement> unfinished(long goalId);

    /** The latest urging of whoever has the goal at its present step. */
    Optional<Involvement> lastUrge(Goal goal);

    boolean copied(@Param("goal") Goal goal, @Param("userId") long userId);

    /** Ends it so; 0 when it was ended before. */
    int finish(@Param("id") long id, @Param("state") State state, @Param("agrees") Boolean agrees, @Param("answer") String answer, @Param("at") Instant at);

    Involvement get(long id);

    /** Begins it if it was only planned; the holder has passed the goal and the step waits for it. */
    void await(long id);

    /** Those the step waited for. */
    List<Involvement> awaited(long goalId);

    /** Nobody is waited for any more. */
    void settled(long goalId);

    /** Plans the same again, for when the holder passes the goal again. */
    void again(@Param("id") long id, @Param("at") Instant at);

    /** Whether the person is being asked by somebody. */
    boolean asked(@Param("goalId") long goalId, @Param("userId") long userId);

    /** Marks a copy as read, the first time. */
    int read(@Param("id") long id, @Param("userId") long userId, @Param("kind") Kind kind, @Param("at") Instant at);

    /** Whose turn it is: open work but for what is only asked. */
    List<Turn> turns(long goalId);

    /** @param assigneeId the one person it is for; null for whoever holds the desk */
    record Turn(Desk desk, Long assigneeId, String assigneeName) {}
}
