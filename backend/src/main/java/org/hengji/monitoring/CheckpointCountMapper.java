package org.hengji.monitoring;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** How many of the goals that a reader may see stand where at a checkpoint. The scope is never empty. */
@Mapper
interface CheckpointCountMapper {

    long goals(@Param("fiscalYearId") long fiscalYearId, @Param("paths") List<String> paths);

    long waiting(@Param("checkpointId") long checkpointId, @Param("paths") List<String> paths);

    long opened(@Param("checkpointId") long checkpointId, @Param("paths") List<String> paths);

    long confirmed(@Param("checkpointId") long checkpointId, @Param("paths") List<String> paths);
}
