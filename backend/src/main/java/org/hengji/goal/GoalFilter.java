package org.hengji.goal;

import java.util.List;
import org.hengji.platform.web.PageRequest;

/**
 * Which goals to list; a null field does not filter. {@code paths} is the reader's data scope and must not be empty.
 *
 * @param copyFor the goal that what is listed may be copied into: others with indicators, those of its unit first
 */
record GoalFilter(List<String> paths, Integer fiscalYear, Long unit, GoalStatus status, GoalKind kind, String text,
                  Long awaitedCheckpointId, Goal copyFor, Sort sort, boolean descending, PageRequest page) {

    enum Sort { NAME, AMOUNT, UPDATED_AT, NONE }
}
