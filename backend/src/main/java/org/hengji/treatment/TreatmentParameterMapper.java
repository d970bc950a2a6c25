package org.hengji.treatment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.hengji.core.rulepack.Grade;
import org.hengji.organisation.Actor;
import org.hengji.results.ProjectKind;

@Mapper
interface TreatmentParameterMapper {

    List<TreatmentParameter> of(@Param("regionId") long regionId, @Param("yearNo") int yearNo);

    void deleteYear(@Param("regionId") long regionId, @Param("yearNo") int yearNo);

    void insert(@Param("regionId") long regionId, @Param("yearNo") int yearNo, @Param("kind") ProjectKind kind, @Param("grade") Grade grade,
                @Param("cutPercent") BigDecimal cutPercent, @Param("basis") String basis, @Param("by") Actor by, @Param("at") Instant at);
}
