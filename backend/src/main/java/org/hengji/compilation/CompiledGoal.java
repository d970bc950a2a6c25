package org.hengji.compilation;

import java.util.List;
import java.util.stream.IntStream;
import org.hengji.budget.ProjectStatement;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContent;
import org.hengji.goal.GoalKind;
import org.hengji.goal.Indicator;
import org.hengji.goal.Objective;

/**
 * A goal with everything that it states.
 *
 * @param project what is stated about its project; null for a department goal, and for a goal that has no project's row
 */
public record CompiledGoal(Goal goal, ProjectStatement project, GoalContent content) {

    /**
     * Indexes of the indicators that the form lists, in its order. Those of a sub-goal the form only names there, unless
     * they say more than their name.
     */
    public List<Integer> listed() {
        List<Indicator> all = content.indicators();
        return IntStream.range(0, all.size()).filter(i -> !onlyNamed(all.get(i))).boxed().toList();
    }

    /** The names of the indicators that belong to an objective. */
    List<String> namedUnder(int objective) {
        return content.indicators().stream().filter(i -> i.objective() != null && i.objective() == objective).map(Indicator::level3).toList();
    }

    private boolean onlyNamed(Indicator indicator) {
        return goal.kind() == GoalKind.DEPARTMENT && indicator.objective() != null
                && content.objectives().get(indicator.objective()).kind() == Objective.Kind.SUB_GOAL
                && indicator.level1() == null && indicator.target().printed() == null;
    }
}
