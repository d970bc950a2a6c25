package org.hengji.goal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the decision table {@code approval-route} is asked with; the names of the components are those of its inputs.
 *
 * @param regionCode        code of the region, such as {@code 410303}
 * @param goalKind          PROJECT or DEPARTMENT
 * @param category          人员类, 其他运转类, 特定目标类, or whatever the document prints; empty when it prints none
 * @param amount            in 元; 0 when the document states none
 * @param continuing        the unit had the same goal a year before
 * @param keyProject        a project from the amount on that the rule pack calls key
 * @param ownDepartment     the unit is its own department
 * @param preReviewWarnings warnings of the pre-review, all answered
 */
public record RouteFacts(String regionCode, GoalKind goalKind, String category, BigDecimal amount, boolean continuing,
                         boolean keyProject, boolean ownDepartment, int preReviewWarnings) {

    /** What rows say of a goal; the rest is for the pre-review and the rule pack to say. */
    record Row(String regionCode, boolean ownDepartment, boolean continuing) {}

    /** For the decision engine: numbers, texts and truth values only. */
    public Map<String, Object> asVariables() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("regionCode", regionCode);
        variables.put("goalKind", goalKind.name());
        variables.put("category", category);
        variables.put("amount", amount.doubleValue());
        variables.put("continuing", continuing);
        variables.put("keyProject", keyProject);
        variables.put("ownDepartment", ownDepartment);
        variables.put("preReviewWarnings", preReviewWarnings);
        return variables;
    }
}
