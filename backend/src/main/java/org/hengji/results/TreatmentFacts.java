package org.hengji.results;

import java.util.Map;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.Treatment;

/**
 * What the decision table {@code budget-treatment} is asked with; the names of the components are those of its inputs.
 *
 * @param regionCode    code of the region, such as {@code 410303}
 * @param packTreatment what the goal's rule pack says of the grade
 */
public record TreatmentFacts(String regionCode, Grade grade, ProjectKind projectKind, Treatment packTreatment) {

    /** For the decision engine: texts only. */
    public Map<String, Object> asVariables() {
        return Map.of("regionCode", regionCode, "grade", grade.name(), "projectKind", projectKind.name(), "packTreatment", packTreatment.name());
    }
}
