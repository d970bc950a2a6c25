package org.hengji.library;

import jakarta.annotation.Nullable;
import java.util.List;
import org.hengji.core.indicator.Target;

/**
 * One indicator of the library.
 *
 * @param unit      of the usual target, as printed
 * @param standard  指标值确定依据
 * @param usedCount approved goals in which an indicator of this name stands
 * @param advice    what reviewers made of this indicator, the commonest first
 */
record LibraryIndicator(long id, String level1, String level2, String level3, String usualTarget, @Nullable String unit, String direction,
                        @Nullable String formula, String dataSource, String standard, @Nullable String description, String region,
                        String industry, String projectType, String source, int usedCount, List<Advice> advice) {

    /** @param times how often it was corrected so after a return */
    record Advice(String text, int times) {}

    /** As the query returns it. */
    record Row(long id, String level1, String level2, String level3, String usualTarget, String direction, String formula,
               String dataSource, String standard, String description, String region, String industry, String projectType, String source) {

        LibraryIndicator with(int usedCount, List<Advice> advice) {
            return new LibraryIndicator(id, level1, level2, level3, usualTarget, Target.read(usualTarget).unit(), direction, formula,
                    dataSource, standard, description, region, industry, projectType, source, usedCount, advice);
        }
    }
}
