package org.hengji.goal;

import java.util.List;

/** What a version of a goal says: its objectives and its indicators, in the order of the form. */
public record GoalContent(List<Objective> objectives, List<Indicator> indicators) {

    public GoalContent {
        objectives = List.copyOf(objectives);
        indicators = List.copyOf(indicators);
    }

    /** The same for another version: rows without ids. */
    GoalContent unstored() {
        return new GoalContent(objectives.stream().map(Objective::unstored).toList(), indicators.stream().map(Indicator::unstored).toList());
    }
}
