package org.hengji.evaluation.panel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.goal.Goal;
import org.hengji.platform.web.PageRequest;

@Mapper
interface KeyEvaluationMapper {

    /** What to list; a null field does not filter. */
    record Filter(Integer fiscalYear, KeyEvaluationStatus status, KeyEvaluationKind kind, String text) {}

    /** A row of the list, with how many experts have scored. */
    record Row(long id, int version, long goalId, String goalName, long unitId, String unitName, int yearNo, KeyEvaluationKind kind,
               KeyEvaluationStatus status, BigDecimal total, Grade grade, int sheetsDone, int sheetsAsked, Instant updatedAt) {}

    /** A goal that may be evaluated; {@code settledKinds} are the kinds in which it has been, separated by commas. */
    record Candidate(long goalId, String goalName, boolean department, long unitId, String unitName, int yearNo, String projectCode,
                     BigDecimal amountYuan, BigDecimal selfTotal, Grade selfGrade, String settledKinds) {}

    Optional<KeyEvaluation> findReadable(@Param("id") long id, @Param("reader") Reader reader);

    List<Row> list(@Param("filter") Filter filter, @Param("reader") Reader reader, @Param("page") PageRequest page);

    long count(@Param("filter") Filter filter, @Param("reader") Reader reader);

    List<Candidate> objects(@Param("paths") List<String> paths, @Param("text") String text, @Param("page") PageRequest page);

    long countObjects(@Param("paths") List<String> paths, @Param("text") String text);

    Optional<KeyEvaluation> find(long id);

    /** The one of the goal that has not ended. */
    Optional<KeyEvaluation> findOpen(long goalId);

    /** The latest of the goal that is settled. */
    Optional<KeyEvaluation> findSettled(@Param("goalId") long goalId, @Param("kind") KeyEvaluationKind kind);

    void insert(@Param("goal") Goal goal, @Param("self") SelfEvaluation self, @Param("kind") KeyEvaluationKind kind, @Param("by") long userId,
                @Param("at") Instant at);

    int update(@Param("e") KeyEvaluation evaluation, @Param("at") Instant at);

    List<Criterion> criteria(long evaluationId);

    void removeCriteria(long evaluationId);

    void insertCriteria(@Param("evaluationId") long evaluationId, @Param("criteria") List<Criterion> criteria);
}
