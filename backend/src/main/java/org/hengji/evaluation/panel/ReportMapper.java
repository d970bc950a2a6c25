package org.hengji.evaluation.panel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What the lead and the unit write: texts, treatments of outliers, objections and answers, and the reports issued. */
@Mapper
interface ReportMapper {

    /** A text of the report; {@code part} is the id of a part of the outline. */
    record Text(String part, String content) {}

    List<Text> texts(long evaluationId);

    void writeText(@Param("evaluationId") long evaluationId, @Param("part") String part, @Param("content") String content);

    void removeText(@Param("evaluationId") long evaluationId, @Param("part") String part);

    /** Of the sheets that count. */
    List<Acceptance> acceptances(long evaluationId);

    void accept(@Param("evaluationId") long evaluationId, @Param("a") Acceptance acceptance);

    List<Objection> objections(long evaluationId);

    void removeObjections(long evaluationId);

    void insertObjections(@Param("evaluationId") long evaluationId, @Param("objections") List<UnitOpinionEdit.Entry> objections);

    void answer(@Param("id") long id, @Param("adopted") boolean adopted, @Param("score") BigDecimal adjustedScore, @Param("answer") String answer);

    /** Without their content. */
    List<EvaluationDocument> documents(long evaluationId);

    Optional<byte[]> content(@Param("evaluationId") long evaluationId, @Param("id") long id);

    void insertDocument(@Param("d") EvaluationDocument document, @Param("evaluationId") long evaluationId, @Param("content") byte[] content, @Param("at") Instant at);
}
