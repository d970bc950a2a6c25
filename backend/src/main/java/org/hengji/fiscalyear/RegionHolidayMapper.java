package org.hengji.fiscalyear;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface RegionHolidayMapper {

    List<Holiday> of(long regionId);

    int delete(@Param("regionId") long regionId, @Param("day") LocalDate day);

    void insert(@Param("regionId") long regionId, @Param("h") Holiday holiday, @Param("by") long userId, @Param("at") Instant at);
}
