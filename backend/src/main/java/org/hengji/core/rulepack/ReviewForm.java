package org.hengji.core.rulepack;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The form by which goals are reviewed (绩效目标审核表).
 *
 * @param criteria the criteria in the order of the form
 * @param counting how the marks of an ordinary project become a result: the first rule that fits, best result first
 */
public record ReviewForm(List<Criterion> criteria, List<Counting> counting) {

    public ReviewForm {
        criteria = List.copyOf(criteria);
        counting = List.copyOf(counting);
    }

    /** What a goal consists of, as far as a review cares: 目标文字, 指标, 指标值, 金额, 支出计划. */
    public enum Part {
        TEXT("目标内容"), INDICATORS("指标"), TARGETS("指标值"), AMOUNT("预算金额"), PLAN("支出计划");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Every point in the order of the form. */
    public List<Point> points() {
        return criteria.stream().flatMap(criterion -> criterion.points().stream()).toList();
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
     * @param name    for example 规范完整性
     * @param score   the points it is worth where a key project is scored; all of them make 100
     * @param asks    what is to be judged
     * @param looksAt the parts of a goal that it is judged by: it is judged anew when one of them has changed
     */
    public record Point(String name, BigDecimal score, String asks, Set<Part> looksAt) {

        public Point {
            looksAt = Collections.unmodifiableSet(EnumSet.copyOf(looksAt));
        }
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

        /** Whether these marks, one for each point, earn the result. */
        public boolean fits(List<Grade> marks) {
            return marks.stream().filter(mark -> mark.compareTo(marked) <= 0).count() >= atLeast
                    && marks.stream().allMatch(mark -> mark.compareTo(noneBelow) <= 0);
        }

        /** The rule in Chinese, for example “至少 6 项为良及以上，其余不低于中”. */
        public String reads() {
            if (atLeast == 0) {
                return "不符合以上各档";
            }
            String counted = "至少 " + atLeast + " 项为" + marked.label() + (marked == Grade.EXCELLENT ? "" : "及以上");
            return noneBelow == Grade.POOR ? counted : counted + "，其余不低于" + noneBelow.label();
        }
    }
}
