package org.hengji.core.rulepack;

import java.math.BigDecimal;
import java.util.List;

/**
 * The form by which goals are reviewed (绩效目标审核表).
 *
 * @param criteria the criteria in the order of the form
 * @param counting how the marks of an ordinary project become a result: the first rule that fits
 */
public record ReviewForm(List<Criterion> criteria, List<Counting> counting) {

    public ReviewForm {
        criteria = List.copyOf(criteria);
        counting = List.copyOf(counting);
    }

    /**
     * A criterion (审核内容).
     *
     * @param name   for example 完整性
     * @param points the points that are looked at
     */
    public record Criterion(String name, List<Point> points) {

        public Criterion {
            points = List.copyOf(points);
        }
    }

    /**
     * A point of a criterion (审核要点).
     *
     * @param name  for example 规范完整性
     * @param score the points it is worth where a key project is scored; all of them make 100
     */
    public record Point(String name, BigDecimal score) {
    }

    /**
     * A result by counting marks.
     *
     * @param result    the result
     * @param atLeast   how many points must be marked so
     * @param marked    the worst mark that counts
     * @param noneBelow the worst mark that may occur at all
     */
    public record Counting(Grade result, int atLeast, Grade marked, Grade noneBelow) {
    }
}
