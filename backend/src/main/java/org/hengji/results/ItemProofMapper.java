package org.hengji.results;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.evaluation.ProofCheck.Checked;
import org.hengji.organisation.Actor;

@Mapper
interface ItemProofMapper {

    /** Of every item of a result. */
    List<ItemProof> of(long resultId);

    Optional<byte[]> content(long id);

    void insert(@Param("itemId") long itemId, @Param("name") String name, @Param("c") Checked checked, @Param("content") byte[] content,
                @Param("by") Actor by, @Param("at") Instant at);

    void delete(long id);

    void deleteOf(long itemId);
}
