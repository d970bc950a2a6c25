package org.hengji.core.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts a project's indicators beside each other by their level 1. Indicators that do not come in the order of the groups
 * take a row each, so that their order is seen.
 */
final class IndicatorRows {

    private IndicatorRows() {
    }

    /** The rows, at least one; in each a place for every group, null where it is blank. */
    static List<List<Subject>> of(Subject project, List<String> groups) {
        List<List<Subject>> rows = new ArrayList<>();
        boolean inOrder = isInOrder(project, groups);
        int[] used = new int[groups.size()];
        for (JsonNode indicator : project.item().path("indicators")) {
            int group = groups.indexOf(indicator.path("level1").asText());
            if (group >= 0) {
                int row = inOrder ? used[group]++ : rows.size();
                if (row == rows.size()) {
                    rows.add(Arrays.asList(new Subject[groups.size()]));
                }
                rows.get(row).set(group, project.of((ObjectNode) indicator));
            }
        }
        if (rows.isEmpty()) {
            rows.add(Arrays.asList(new Subject[groups.size()]));
        }
        return rows;
    }

    private static boolean isInOrder(Subject project, List<String> groups) {
        int last = 0;
        for (JsonNode indicator : project.item().path("indicators")) {
            int group = groups.indexOf(indicator.path("level1").asText());
            if (group >= 0 && group < last) {
                return false;
            }
            last = Math.max(last, group);
        }
        return true;
    }
}
