package org.hengji.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.Light;
import org.hengji.core.rulepack.Treatment;
import org.hengji.organisation.Post;
import org.hengji.results.ResultStatus;
import org.hengji.review.FilingStatus;

/** The rows that other stages have left about one goal. */
@Mapper
interface DossierMapper {

    /** @param assigneeName the one person it is for; null for whoever holds the desk */
    record OpenWork(String step, Post post, long deskId, LocalDate dueOn, String assigneeName) {}

    record ReportRow(long id, long checkpointId, String checkpointLabel, FilingStatus status, Light light, Instant updatedAt) {}

    record EvaluationRow(long id, FilingStatus status, BigDecimal total, Grade grade) {}

    record ResultRow(long id, ResultStatus status, Treatment treatment) {}

    record ExecutedRow(String label, BigDecimal yuan) {}

    List<OpenWork> openWork(long goalId);

    List<ReportRow> reports(long goalId);

    Optional<EvaluationRow> evaluation(long goalId);

    Optional<ResultRow> result(long goalId);

    List<ExecutedRow> executed(long projectId);
}
