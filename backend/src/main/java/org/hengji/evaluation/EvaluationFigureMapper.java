package org.hengji.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface EvaluationFigureMapper {

    record Row(String name, BigDecimal figure) {}

    List<Row> of(long evaluationId);

    void clear(long evaluationId);

    void insert(@Param("evaluationId") long evaluationId, @Param("name") String name, @Param("figure") BigDecimal figure);
}
