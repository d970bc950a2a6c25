package org.hengji.audit;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing that a command changed.
 *
 * @param what   what people call it, such as {@code 状态} or {@code 第 3 行 指标值}
 * @param before as printed; null when there was nothing
 * @param after  null when there is nothing any more
 */
public record TrailChange(String what, @Nullable String before, @Nullable String after) {

    /** What changes of the state of a thing are called. */
    public static final String STATUS = "状态";
    public static final String STEP = "环节";
    public static final String ROUND = "轮次";

    /** The change between two values, none when they are the same. */
    public static List<TrailChange> of(String what, Object before, Object after) {
        return Objects.equals(before, after) ? List.of() : List.of(new TrailChange(what, text(before), text(after)));
    }

    /** Whether it tells where a thing stands, and not what it says. */
    boolean ofState() {
        return what.equals(STATUS) || what.equals(STEP) || what.equals(ROUND);
    }

    /** Both after another; of what changed twice, from the first to the last. */
    static List<TrailChange> joined(List<TrailChange> earlier, List<TrailChange> later) {
        List<TrailChange> joined = new ArrayList<>(earlier);
        for (TrailChange next : later) {
            int known = joined.stream().map(TrailChange::what).toList().indexOf(next.what());
            if (known < 0) {
                joined.add(next);
            } else {
                joined.set(known, new TrailChange(next.what(), joined.get(known).before(), next.after()));
            }
        }
        return joined;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
