package org.hengji.intake;

import java.math.BigDecimal;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContent;

/**
 * What is stated about a department goal, by a document or by the rows.
 *
 * @param amountYuan the department's budget in 元; null when none is stated
 */
record GoalStatement(String name, String formTitle, BigDecimal amountYuan, GoalContent content) {

    static GoalStatement of(Goal goal, GoalContent content) {
        return new GoalStatement(goal.name(), goal.formTitle(), goal.amountYuan(), content);
    }
}
