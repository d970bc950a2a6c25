package org.hengji.treatment;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OverviewMapper {

    List<OverviewRow> rows(@Param("paths") List<String> paths, @Param("year") int year, @Param("today") LocalDate today);

    /** The latest year that has results; null for none. */
    Integer latestYear(@Param("paths") List<String> paths);
}
