package org.hengji.goal;

import java.math.BigDecimal;
import java.util.Objects;
import org.hengji.core.indicator.Target;

/**
 * One indicator with its target. Texts are kept as printed; {@code target} carries what was read out of its text.
 *
 * @param id        null before it is stored
 * @param objective index into the objectives of the content, null for none
 * @param operator  as printed in a column of its own (Sichuan form), like value, unit and direction
 * @param weight    points, null where the form has none
 */
public record Indicator(Long id, Integer objective, String level1, String level2, String level3, Target target,
                        String operator, String value, String unit, String direction, BigDecimal weight,
                        String description, String basis, String note, String lastYear, String formula,
                        String dataSource, Boolean core) {

    /** Whether both are called the same. */
    boolean named(Indicator other) {
        return Objects.equals(level1, other.level1) && Objects.equals(level3, other.level3);
    }

    Indicator unstored() {
        return new Indicator(null, objective, level1, level2, level3, target, operator, value, unit, direction, weight, description, basis, note,
                lastYear, formula, dataSource, core);
    }
}
