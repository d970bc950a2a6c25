package org.hengji.fiscalyear;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FiscalYearMapper {

    Optional<FiscalYear> find(long id);

    Optional<FiscalYear> findByYear(@Param("regionId") long regionId, @Param("yearNo") int yearNo);

    List<FiscalYear> inScope(@Param("paths") List<String> paths);

    void insert(@Param("regionId") long regionId, @Param("yearNo") int yearNo, @Param("rulePackId") String rulePackId,
                @Param("mode") FiscalYear.OpeningMode mode, @Param("at") Instant at);

    void insertCheckpoint(@Param("fiscalYearId") long fiscalYearId, @Param("sequenceNo") int sequenceNo, @Param("c") NewCheckpoint checkpoint);

    Optional<Checkpoint> findCheckpoint(long id);

    Optional<Checkpoint> lockCheckpoint(long id);

    List<Checkpoint> checkpoints(long fiscalYearId);

    void markOpen(@Param("id") long id, @Param("at") Instant at);
}
