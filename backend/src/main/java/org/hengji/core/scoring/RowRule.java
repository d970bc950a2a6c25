package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Rules of rows that are not scored for themselves: those that share a cell, sums, and rows that do not count. */
public sealed interface RowRule extends ScoringRule {

    /** 合并计分: rows that share one score cell; the shares of all rows by their points. */
    record Merged(List<Part> parts) implements RowRule {
        public Merged {
            parts = List.copyOf(parts);
        }

        /** A row of the group with its points. */
        record Part(BigDecimal weight, ScoringRule rule) {
        }

        @Override
        public String label() {
            return "合并计分";
        }

        @Override
        public Ratio share() {
            Ratio all = Ratio.NONE;
            BigDecimal points = BigDecimal.ZERO;
            for (Part part : parts) {
                all = all.with(points, part.rule().share(), part.weight());
                points = points.add(part.weight());
            }
            return all;
        }
    }

    /** 上级指标: the sum of the rows under it, which are counted in its place. */
    record Parent(BigDecimal weight, List<BigDecimal> scores) implements RowRule {
        public Parent {
            scores = List.copyOf(scores);
        }

        @Override
        public String label() {
            return "上级指标";
        }

        @Override
        public Ratio share() {
            return Ratio.of(scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add), weight);
        }

        @Override
        public String formula(BigDecimal points) {
            return String.join(" + ", scores.stream().map(ScoringRule::plain).toList());
        }
    }

    /** 不计分: a row without points of its own, or one that does not apply. */
    record NotScored(String why) implements RowRule {
        @Override
        public String label() {
            return "不计分";
        }

        @Override
        public Ratio share() {
            return Ratio.NONE;
        }
    }
}
