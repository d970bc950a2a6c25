package org.hengji.evaluation.panel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Actor;

@Mapper
interface PanelMapper {

    void insertDraw(@Param("evaluationId") long evaluationId, @Param("drawNo") int drawNo, @Param("seed") String seed,
                    @Param("algorithm") String algorithm, @Param("wanted") int wanted, @Param("quotas") String quotas, @Param("reason") String reason,
                    @Param("actor") Actor actor, @Param("at") Instant at);

    void insertCandidates(@Param("drawId") long drawId, @Param("candidates") List<PanelCandidate> candidates);

    /** The first draw first. */
    List<PanelDraw> draws(long evaluationId);

    /** The drawn first, in the order of the draw; the excluded last. */
    List<PanelCandidate> candidates(long drawId);

    int decide(@Param("drawId") long drawId, @Param("state") PanelDraw.State state, @Param("reason") String reason, @Param("at") Instant at);

    /** Confirmed draws of which nobody sits on the panel give way. */
    void replaceUnused(long evaluationId);

    void insertMember(@Param("evaluationId") long evaluationId, @Param("number") int number, @Param("candidate") PanelCandidate candidate,
                      @Param("drawId") long drawId, @Param("substitutes") Integer substitutes);

    /** By number. */
    List<PanelMember> members(long evaluationId);

    Optional<PanelMember> memberOf(@Param("evaluationId") long evaluationId, @Param("userId") long userId);

    /** An expert of one of a goal's panels, by the name of his account. */
    record Account(String name, int number) {}

    List<Account> accounts(long goalId);

    void updateMember(@Param("id") long id, @Param("state") PanelMember.State state, @Param("recusedFor") String recusedFor);
}
