package org.hengji.monitoring.response;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.organisation.Seat;
import org.hengji.platform.web.PageRequest;

@Mapper
interface LightResponseMapper {

    /** @param open only those that lie with somebody */
    record Filter(Integer fiscalYear, LightResponseStatus status, boolean open, String text) {}

    Optional<LightResponse> find(long id);

    /** If it lies below one of the paths, or open work on it lies with who holds the seats. */
    Optional<LightResponse> findReadable(@Param("id") long id, @Param("paths") List<String> paths, @Param("seats") List<Seat> seats);

    Optional<LightResponse> findOpen(long goalId);

    List<LightResponse> list(@Param("filter") Filter filter, @Param("paths") List<String> paths, @Param("page") PageRequest page);

    long count(@Param("filter") Filter filter, @Param("paths") List<String> paths);

    void insert(@Param("r") NewLightResponse response, @Param("at") Instant at);

    int update(@Param("r") LightResponse response, @Param("at") Instant at);

    List<Suspension> suspensions(long goalId);

    void insertSuspension(@Param("r") LightResponse response, @Param("kind") Proposal kind, @Param("byDeadline") boolean byDeadline,
                          @Param("reason") String reason, @Param("at") Instant at);

    void liftSuspensions(@Param("goalId") long goalId, @Param("responseId") long responseId, @Param("at") Instant at);
}
