package org.hengji.results;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.core.rulepack.Treatment;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.goal.Goal;
import org.hengji.organisation.Seat;
import org.hengji.platform.web.PageRequest;

@Mapper
interface EvaluationResultMapper {

    Optional<EvaluationResult> find(long id);

    Optional<EvaluationResult> findReadable(@Param("id") long id, @Param("paths") List<String> paths, @Param("seats") Collection<Seat> seats);

    Optional<EvaluationResult> findByGoal(long goalId);

    List<EvaluationResult> list(@Param("filter") ResultFilter filter, @Param("paths") List<String> paths, @Param("page") PageRequest page);

    long count(@Param("filter") ResultFilter filter, @Param("paths") List<String> paths);

    void insert(@Param("goal") Goal goal, @Param("evaluation") SelfEvaluation evaluation, @Param("kind") ProjectKind kind, @Param("treatment") Treatment treatment, @Param("at") Instant at);

    /** The word that the region's last letter bore. */
    Optional<String> lastLetterPrefix(long regionId);

    int lastLetterSerial(@Param("regionId") long regionId, @Param("prefix") String prefix, @Param("year") int year);

    boolean letterNumberUsed(@Param("regionId") long regionId, @Param("number") String number);

    int update(@Param("r") EvaluationResult result, @Param("at") Instant at);
}
