package org.hengji.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Counts of reports by department and checkpoint. The scope is never empty. */
@Mapper
interface LightBoardMapper {

    /** What the reports of a department at a checkpoint say; a report counts by its light once it is filed. */
    record Cell(long checkpointId, long departmentId, String departmentName, long green, long yellow, long red, long unlit, long missing, long late) {}

    record Held(long departmentId, long suspended) {}

    List<Cell> cells(@Param("fiscalYearId") long fiscalYearId, @Param("paths") List<String> paths, @Param("today") LocalDate today);

    List<Held> suspended(@Param("fiscalYearId") long fiscalYearId, @Param("paths") List<String> paths);

    /** Ids of the reports of a checkpoint that the units have not filed. */
    List<Long> missing(@Param("checkpointId") long checkpointId, @Param("departmentId") Long departmentId, @Param("paths") List<String> paths);
}
