package org.hengji.goal;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Actor;

@Mapper
interface CompletionMapper {

    Optional<Completion> latest(long goalId);

    void insert(@Param("goal") Goal goal, @Param("actor") Actor actor, @Param("at") Instant at, @Param("content") String content,
                @Param("snapshot") String snapshot);

    void ask(@Param("id") long id, @Param("snapshot") String snapshot, @Param("at") Instant at);

    void answer(@Param("id") long id, @Param("state") Completion.State state, @Param("name") String name, @Param("at") Instant at,
                @Param("answer") String answer);

    void delete(long id);
}
