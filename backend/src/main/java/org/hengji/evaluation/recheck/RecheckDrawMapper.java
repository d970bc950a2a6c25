package org.hengji.evaluation.recheck;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.organisation.Actor;

@Mapper
interface RecheckDrawMapper {

    /** Those that lie with the finance bureau and were not drawn yet. */
    List<RecheckCandidate> eligible(@Param("regionId") long regionId, @Param("yearNo") int yearNo);

    List<RecheckSampling.LastYear> lastYear(@Param("regionId") long regionId, @Param("yearNo") int yearNo);

    RecheckDraws.RecheckPopulation population(@Param("regionId") long regionId, @Param("yearNo") int yearNo);

    void insert(@Param("year") FiscalYear year, @Param("drawNo") int drawNo, @Param("seed") String seed, @Param("algorithm") String algorithm,
                @Param("share") BigDecimal share, @Param("population") int population, @Param("drawn") int drawn, @Param("actor") Actor actor,
                @Param("at") Instant at);

    void insertCandidates(@Param("drawId") long drawId, @Param("candidates") List<RecheckCandidate> candidates);

    Optional<RecheckDraw> find(long id);

    Optional<RecheckDraw> ofNo(@Param("regionId") long regionId, @Param("yearNo") int yearNo, @Param("drawNo") int drawNo);

    /** @param yearNo null for every year */
    List<RecheckDraw> draws(@Param("regionId") long regionId, @Param("yearNo") Integer yearNo);

    List<RecheckCandidate> candidates(long drawId);

    /** Names of goals that were drawn and have been graded or given up since. */
    List<String> gradedSince(long drawId);

    int decide(@Param("draw") RecheckDraw draw, @Param("state") RecheckDraw.State state, @Param("reason") String reason, @Param("at") Instant at);
}
