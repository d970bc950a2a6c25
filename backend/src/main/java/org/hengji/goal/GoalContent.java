package org.hengji.goal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a version of a goal says: its objectives and its indicators, in the order of the form. */
public record GoalContent(List<Objective> objectives, List<Indicator> indicators) {

    public GoalContent {
        objectives = List.copyOf(objectives);
        indicators = List.copyOf(indicators);
    }

    /**
     * Which indicator of an earlier version each indicator is, by their ids: the same one while its level-1 name and its own name are;
     * of several with one name the first is the first. New ones are left out.
     */
    public Map<Long, Long> origins(GoalContent earlier) {
        List<Indicator> left = new ArrayList<>(earlier.indicators);
        Map<Long, Long> origins = new HashMap<>();
        indicators.forEach(now -> left.stream().filter(now::named).findFirst().ifPresent(was -> {
            left.remove(was);
            origins.put(now.id(), was.id());
        }));
        return origins;
    }

    /** The same for another version: rows without ids. */
    GoalContent unstored() {
        return new GoalContent(objectives.stream().map(Objective::unstored).toList(), indicators.stream().map(Indicator::unstored).toList());
    }
}
