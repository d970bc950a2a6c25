package org.hengji.monitoring;

import org.apache.ibatis.annotations.Mapper;

/** How many goals stand where at a checkpoint. */
@Mapper
interface CheckpointCountMapper {

    long goals(long fiscalYearId);

    long waiting(long checkpointId);

    long opened(long checkpointId);

    long confirmed(long checkpointId);
}
