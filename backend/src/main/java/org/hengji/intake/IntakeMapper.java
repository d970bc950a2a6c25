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

    Optional<IntakeBatch> find(@Param("id") long id, @Param("paths") List<String> paths);

    Optional<Long> lock(long id);

    String document(long id);

    String changes(long id);

    List<IntakeBatch> list(@Param("paths") List<String> paths, @Param("page") PageRequest page);

    long count(@Param("paths") List<String> paths);

    void updateChanges(@Param("id") long id, @Param("changes") String changes, @Param("unchangedCount") int unchangedCount);

    void markCommitted(@Param("id") long id, @Param("d") Destination destination, @Param("at") Instant at);
}
