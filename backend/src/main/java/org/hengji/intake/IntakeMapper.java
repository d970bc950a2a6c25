package org.hengji.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.platform.web.PageRequest;

@Mapper
interface IntakeMapper {

    void insert(@Param("n") NewIntake row, @Param("at") Instant at);

    Optional<IntakeBatch> find(@Param("id") long id, @Param("paths") List<String> paths, @Param("userId") long userId);

    Optional<Long> lock(long id);

    StoredSource source(long id);

    List<IntakeBatch> list(@Param("paths") List<String> paths, @Param("userId") long userId, @Param("page") PageRequest page);

    long count(@Param("paths") List<String> paths, @Param("userId") long userId);

    void markRead(@Param("id") long id, @Param("document") String document, @Param("sha256") String sha256, @Param("layouts") String layouts,
                  @Param("cellCount") int cellCount);

    void updatePreview(@Param("id") long id, @Param("p") Preview preview, @Param("sha256") String changesSha256,
                       @Param("errors") long errors, @Param("warnings") long warnings, @Param("hints") long hints);

    void updateStatus(@Param("id") long id, @Param("status") IntakeStatus status, @Param("failure") String failure);

    void markCommitted(@Param("id") long id, @Param("d") Destination destination, @Param("at") Instant at);

    int failAbandoned(@Param("since") Instant since, @Param("failure") String failure);

    /** What was read, and from which official forms. */
    record StoredSource(String document, String layouts) {}
}
