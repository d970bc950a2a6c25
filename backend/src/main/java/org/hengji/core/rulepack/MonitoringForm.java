package org.hengji.core.rulepack;

import java.util.List;

/**
 * What the monitoring form asks of each indicator (绩效目标执行监控表).
 *
 * @param expected     whether the value expected by the end of the year must be given
 * @param explain      codes of the forecasts that need a cause, a reason and a measure
 * @param measuresFrom the mildest light that needs measures with dates; null for none
 * @param notProgress  words in the names of levels that tell a level and not how far the year's work has come
 * @param causes       what a deviation may come from
 */
public record MonitoringForm(boolean expected, List<String> explain, Light measuresFrom, List<String> notProgress, List<CauseGroup> causes) {

    /** Causes of one kind (经费保障, 制度保障 …). */
    public record CauseGroup(String group, List<String> causes) {

        public CauseGroup {
            causes = List.copyOf(causes);
        }
    }

    public MonitoringForm {
        explain = List.copyOf(explain);
        notProgress = List.copyOf(notProgress);
        causes = List.copyOf(causes);
    }

    /** Whether a light needs measures with dates; null is no light. */
    public boolean needsMeasures(Light light) {
        return measuresFrom != null && light != null && light.compareTo(measuresFrom) >= 0;
    }

    /** Whether the form knows the group, and in it the cause, which may be left out. */
    public boolean knows(String group, String cause) {
        return causes.stream().anyMatch(g -> g.group().equals(group) && (cause == null || g.causes().contains(cause)));
    }

    /** Whether an indicator of these levels tells how far the year's work has come. */
    public boolean tellsProgress(String level1, String level2) {
        return notProgress.stream().noneMatch(word -> level1 != null && level1.contains(word) || level2 != null && level2.contains(word));
    }
}
