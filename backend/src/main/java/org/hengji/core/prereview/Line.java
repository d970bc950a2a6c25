package org.hengji.core.prereview;

import org.hengji.core.document.IndicatorPart;
import org.hengji.core.indicator.Target;

/**
 * An indicator with what its target says.
 *
 * @param index  its index in the list that it stands in
 * @param part   the indicator as printed
 * @param target its target, read with the columns of operator and unit if it has them
 * @param plainName its 三级指标 without blanks and with half-width letters; empty if the cell is blank
 * @param level1 the name of its first level in the pack's tree, or null if the tree has none that is named so
 * @param level2 the name of its second level in the pack's tree, or null
 * @param place  the place of the indicator
 */
public record Line(int index, IndicatorPart part, Target target, String plainName, String level1, String level2, Place place) {

    /** 三级指标 as printed. */
    public String name() {
        return part.level3();
    }

    /** 三级指标 for use in a message, also where the cell is blank. */
    public String title() {
        return plainName.isEmpty() ? "未命名" : part.level3();
    }

    /** Whether it stands under this level, be it of the first or of the second level. */
    public boolean isUnder(String level) {
        return level.equals(level1) || level.equals(level2);
    }

    /** The place of the printed target. */
    public Place targetPlace() {
        return place.at("target");
    }
}
