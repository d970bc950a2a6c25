package org.hengji.intake;

import java.time.Instant;
import java.util.Collection;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface IntakeJobMapper {

    void insert(@Param("intakeId") long intakeId, @Param("at") Instant at);

    void update(@Param("intakeId") long intakeId, @Param("phase") Phase phase, @Param("done") int done, @Param("total") int total,
                @Param("at") Instant at);

    void touch(@Param("ids") Collection<Long> ids, @Param("at") Instant at);

    void delete(long intakeId);
}
