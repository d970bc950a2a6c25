package org.hengji.treatment;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.Treatment;
import org.hengji.platform.web.Named;

/**
 * What a year's results come to in a region, and for each department what it takes into the next budget. Amounts in 元, rates in percent.
 *
 * @param fiscalYear   null while there are no results at all
 * @param commended    departments to be commended, the best first
 * @param summoned     departments to be talked to (约谈), the worst first
 */
record Overview(@Nullable Integer fiscalYear, Sum total, List<DepartmentSum> departments, List<Standing> commended, List<Standing> summoned) {

    /** How many results have a grade. */
    record GradeCount(Grade grade, String gradeName, int results) {}

    /**
     * How many results are treated so.
     *
     * @param yuan what those projects had
     * @param next what the treatment leaves them at most; for those without a bound what they had
     */
    record TreatmentSum(Treatment treatment, String treatmentName, int results, BigDecimal yuan, BigDecimal next) {}

    /**
     * Results together.
     *
     * @param average      mean score; null for none
     * @param untold       results whose feedback is still to be sent
     * @param late         of these and those sent, where the letter is or was late
     * @param openItems    items of the ledger that are not accepted
     * @param overdueItems those of them whose day has passed
     * @param adoptionRate 评价结果应用率; null while no unit has been told
     */
    record Sum(int results, @Nullable BigDecimal average, List<GradeCount> grades, List<TreatmentSum> treatments, int untold, int late, int openItems,
               int overdueItems, int applied, int excepted, int pending, @Nullable BigDecimal adoptionRate) {}

    record DepartmentSum(Named department, Sum sum) {}

    /** A department with its mean score and why it is in the list. */
    record Standing(Named department, BigDecimal average, String gradeName, String why) {}
}
