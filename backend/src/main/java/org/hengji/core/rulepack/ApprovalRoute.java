package org.hengji.core.rulepack;

import java.math.BigDecimal;
import java.util.List;

/**
 * Which projects are reviewed more closely, and how a returned goal comes back.
 *
 * @param keyProjectFrom amount in 元 from which a project is a key project (重点项目)
 * @param ordinary       how the goals of the others are reviewed
 * @param key            how the goals of key projects are reviewed
 * @param resubmissions  how a returned goal may come back; the first unless the reviewer says otherwise
 */
public record ApprovalRoute(BigDecimal keyProjectFrom, ReviewMethod ordinary, ReviewMethod key, List<Resubmission> resubmissions) {

    public ApprovalRoute {
        resubmissions = List.copyOf(resubmissions);
    }

    /** MARKS 逐项评定优良中差; POINTS 逐项打分. */
    public enum ReviewMethod { MARKS, POINTS }

    /** ALL 重走全部环节; STRAIGHT 直送退回环节. */
    public enum Resubmission {
        ALL("重新经过各环节"), STRAIGHT("直接送回退回环节");

        private final String label;

        Resubmission(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
