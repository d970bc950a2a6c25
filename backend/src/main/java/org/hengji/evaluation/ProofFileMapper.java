package org.hengji.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Actor;

@Mapper
interface ProofFileMapper {

    List<ProofFile> of(long evaluationId);

    Optional<byte[]> content(@Param("evaluationId") long evaluationId, @Param("id") long id);

    void insert(@Param("evaluationId") long evaluationId, @Param("lineId") Long lineId, @Param("name") String name, @Param("type") ProofType type,
                @Param("size") int size, @Param("sha256") String sha256, @Param("content") byte[] content, @Param("scan") VirusScan.Verdict scan, @Param("actor") Actor actor,
                @Param("at") Instant at);

    int remove(@Param("evaluationId") long evaluationId, @Param("id") long id, @Param("at") Instant at);
}
