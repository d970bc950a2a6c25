package org.hengji.core.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;

/**
 * An indicator as the form prints it. The keys from {@code operator} on belong to richer forms.
 *
 * @param level1          一级指标
 * @param level2          二级指标, or null if the form prints none
 * @param level3          三级指标, the indicator's own name
 * @param description     指标描述 of a project's indicator
 * @param target          指标值 verbatim, however malformed; null if the cell is blank
 * @param note            指标值说明 of a department's indicator
 * @param basis           指标值确定依据
 * @param operator        指标性质 (≥ ≤ = > < 定性) where it has a column of its own
 * @param value           the target's value where it has a column of its own
 * @param unit            度量单位 where it has a column of its own
 * @param direction       方向性 (正向, 反向)
 * @param weight          权重 in points
 * @param lastYear        上年值
 * @param formula         计算公式
 * @param dataSource      数据来源
 * @param core            whether it is a 核心指标
 * @param actual          实际完成值 of a self-evaluation
 * @param scorePrinted    得分 of a self-evaluation as printed
 * @param deviationReason 偏差原因 of a self-evaluation
 */
@JsonInclude(Include.NON_NULL)
public record IndicatorPart(
        String level1,
        @JsonInclude String level2,
        String level3,
        @JsonInclude String description,
        @JsonInclude String target,
        @JsonInclude String note,
        @JsonInclude String basis,
        String operator,
        Cell value,
        String unit,
        String direction,
        BigDecimal weight,
        Cell lastYear,
        String formula,
        String dataSource,
        Boolean core,
        String actual,
        BigDecimal scorePrinted,
        String deviationReason) {
}
