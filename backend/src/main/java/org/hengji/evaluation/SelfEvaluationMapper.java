package org.hengji.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.goal.Goal;
import org.hengji.organisation.Seat;
import org.hengji.platform.web.PageRequest;

@Mapper
interface SelfEvaluationMapper {

    Optional<SelfEvaluation> find(long id);

    Optional<SelfEvaluation> findReadable(@Param("id") long id, @Param("paths") List<String> paths, @Param("seats") Collection<Seat> seats);

    Optional<SelfEvaluation> findByGoal(long goalId);

    List<SelfEvaluation> list(@Param("filter") EvaluationFilter filter, @Param("paths") List<String> paths, @Param("page") PageRequest page);

    long count(@Param("filter") EvaluationFilter filter, @Param("paths") List<String> paths);

    /** Departments' sets, one for each year; a null parameter does not filter. */
    List<EvaluationSets.EvaluationSet> sets(@Param("yearNo") Integer yearNo, @Param("departmentId") Long departmentId, @Param("paths") List<String> paths);

    /** What of a set is in scope, the self-evaluation of the department as a whole first. */
    List<SelfEvaluation> ofDepartment(@Param("yearNo") int yearNo, @Param("departmentId") long departmentId, @Param("paths") List<String> paths);

    void insert(@Param("goal") Goal goal, @Param("executedYuan") BigDecimal executedYuan, @Param("at") Instant at);

    int update(@Param("e") SelfEvaluation evaluation, @Param("at") Instant at);

    List<EvaluationLine> lines(long evaluationId);

    /** Inserts the lines, or changes those that stand in the same place; ids stay what they are. */
    void writeLines(@Param("evaluationId") long evaluationId, @Param("lines") List<EvaluationLine> lines);
}
