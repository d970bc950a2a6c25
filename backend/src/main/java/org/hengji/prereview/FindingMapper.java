package org.hengji.prereview;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Actor;

@Mapper
interface FindingMapper {

    /** Ids of a department's drafts, which nobody else changes until the transaction ends. */
    List<Long> lockDrafts(@Param("fiscalYearId") long fiscalYearId, @Param("departmentId") long departmentId);

    List<StoredFinding> ofGoals(@Param("goalIds") Collection<Long> goalIds);

    List<Answer> answers(@Param("goalIds") Collection<Long> goalIds);

    void delete(@Param("goalIds") Collection<Long> goalIds);

    void insert(StoredFinding finding);

    void deleteAnswers(@Param("goalId") long goalId, @Param("keys") Collection<String> keys);

    void insertAnswers(@Param("goalId") long goalId, @Param("kind") Answer.Kind kind, @Param("replies") List<Replies.Reply> replies,
                       @Param("by") Actor by, @Param("at") Instant at);

    /** Brings the counts on the goals in line with their findings and answers; leaves the goals' versions alone. */
    void count(@Param("goalIds") Collection<Long> goalIds);
}
