package org.hengji.core.rulepack;

import java.math.BigDecimal;

/**
 * Which projects are reviewed more closely.
 *
 * @param keyProjectFrom amount in 元 from which a project is a key project (重点项目)
 * @param ordinary       how the goals of the others are reviewed
 * @param key            how the goals of key projects are reviewed
 */
public record ApprovalRoute(BigDecimal keyProjectFrom, ReviewMethod ordinary, ReviewMethod key) {

    /** MARKS 逐项评定优良中差; POINTS 逐项打分. */
    public enum ReviewMethod { MARKS, POINTS }
}
