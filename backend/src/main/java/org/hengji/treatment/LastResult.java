package org.hengji.treatment;

import java.math.BigDecimal;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.Treatment;
import org.hengji.results.ProjectKind;
import org.hengji.results.ResultStatus;

/**
 * An earlier year of the same project or department, with its result if there is one.
 *
 * @param yuan      its budget, in 元; for a department without one the sum of its projects
 * @param matchedBy how it was found to be the same
 * @param resultId  null, like all that follows, while the year has no result
 */
record LastResult(long goalId, String goalName, String projectCode, int yearNo, BigDecimal yuan, MatchedBy matchedBy, Long resultId, BigDecimal total,
                  Grade grade, ResultStatus status, Treatment treatment, String treatmentBasis, ProjectKind projectKind) {

    /** In the order of their weight: of a name nobody can be sure. */
    enum MatchedBy {
        CODE("项目编码相同"), CHOSEN("选定为上年项目"), DEPARTMENT("同一部门"), NAME("项目名称相同");

        private final String label;

        MatchedBy(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The unit has been told its result, and with it the treatment. */
    boolean decided() {
        return resultId != null && status != ResultStatus.FEEDBACK;
    }
}
