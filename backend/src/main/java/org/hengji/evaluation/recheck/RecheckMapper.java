package org.hengji.evaluation.recheck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.evaluation.EvaluationLine;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.PageRequest;

@Mapper
interface RecheckMapper {

    /** The confirmed draw that names the self-evaluation. */
    Optional<Long> drawOf(long evaluationId);

    Optional<Recheck> of(long evaluationId);

    void insert(@Param("drawId") long drawId, @Param("evaluation") SelfEvaluation evaluation, @Param("at") Instant at);

    int update(@Param("r") Recheck recheck, @Param("state") Recheck.State state, @Param("actor") Actor actor, @Param("doneAt") Instant doneAt);

    List<EvaluationLine> lines(long recheckId);

    /** Inserts the lines, or changes those that stand in the same place; ids stay what they are. */
    void writeLines(@Param("recheckId") long recheckId, @Param("lines") List<EvaluationLine> lines);

    /** @param page null for all */
    List<RecheckRow> list(@Param("filter") RecheckFilter filter, @Param("paths") List<String> paths, @Param("page") PageRequest page);

    long count(@Param("filter") RecheckFilter filter, @Param("paths") List<String> paths);
}
