package org.hengji.goal;

import java.util.List;

/** What a version of a goal says: its objectives and its indicators, in the order of the form. */
public record GoalContent(List<Objective> objectives, List<Indicator> indicators) {

    public GoalContent {
        objectives = List.copyOf(objectives);
        indicators = List.copyOf(indicators);
    }
}
