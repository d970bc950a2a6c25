package org.hengji.review;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Step;
import org.hengji.organisation.Subject;

@Mapper
interface OpinionMapper {

    void insert(@Param("goalId") long goalId, @Param("subject") Subject subject, @Param("roundNo") int roundNo, @Param("step") Step step,
                @Param("decision") Outcome decision, @Param("opinion") String opinion, @Param("actor") Actor actor, @Param("post") Post post,
                @Param("at") Instant at);

    List<Opinion> of(@Param("kind") Subject.Kind kind, @Param("subjectId") long subjectId);
}
