package org.hengji.core.rulepack;

import java.math.BigDecimal;

/**
 * What the form of a self-evaluation asks of its text parts; lengths in characters.
 *
 * @param conclusion           longest 评价结论
 * @param problems             longest 存在问题
 * @param measures             longest 改进措施
 * @param executionReason      longest reason for a low 预算执行率
 * @param executionReasonBelow percent of 预算执行率 below which that reason must be given; null if the form does not ask for it
 */
public record SelfEvaluationForm(int conclusion, int problems, int measures, int executionReason, BigDecimal executionReasonBelow) {
}
