package org.hengji.core.scoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * A rule with the inputs it was given. It holds every number it needs, so that a stored one gives the same share in years
 * to come, whatever has become of the pack. The rules are those of the self-evaluation form of 财预〔2020〕10号 and of the
 * notes that local forms print; numbers that a region may set come in as inputs from its pack.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "id")
@JsonSubTypes({
    @Type(value = ScoringRule.Execution.class, name = "SCORE-01"), @Type(value = ScoringRule.MoreIsBetter.class, name = "SCORE-02"),
    @Type(value = ScoringRule.LessIsBetter.class, name = "SCORE-03"), @Type(value = ScoringRule.FixedOrRange.class, name = "SCORE-04"),
    @Type(value = ScoringRule.YesNo.class, name = "SCORE-05"), @Type(value = ScoringRule.Judged.class, name = "SCORE-06"),
    @Type(value = ScoringRule.Banded.class, name = "SCORE-07"), @Type(value = ScoringRule.MetInWords.class, name = "SCORE-08"),
    @Type(value = ScoringRule.OnTime.class, name = "SCORE-09"), @Type(value = ScoringRule.Steps.class, name = "SCORE-10"),
    @Type(value = ScoringRule.Deviation.class, name = "SCORE-11"), @Type(value = ScoringRule.OverAchieved.class, name = "SCORE-12"),
    @Type(value = ScoringRule.Merged.class, name = "SCORE-13"), @Type(value = ScoringRule.Parent.class, name = "SCORE-14"),
    @Type(value = ScoringRule.NotScored.class, name = "SCORE-15"), @Type(value = ScoringRule.AsPrinted.class, name = "SCORE-16"),
    @Type(value = ScoringRule.Rechecked.class, name = "SCORE-17")})
public sealed interface ScoringRule {

    /** The stable id, for example SCORE-02. */
    default String id() {
        for (Type type : ScoringRule.class.getAnnotation(JsonSubTypes.class).value()) {
            if (type.value() == getClass()) {
                return type.name();
            }
        }
        throw new IllegalStateException("no id for " + getClass());
    }

    /** What the rule is called in explanations. */
    String label();

    /** The share of the points that was earned. */
    Ratio share();

    /** How the score follows from the points, for example {@code 15 × 8676 ÷ 8755}. */
    default String formula(BigDecimal weight) {
        return share().formula(weight);
    }

    /** 预算执行率: points × min(executed ÷ budget, 1); a budget of 0 earns nothing. 财预〔2020〕10号 附件 项目支出绩效自评表. */
    record Execution(BigDecimal budget, BigDecimal executed) implements ScoringRule {
        @Override
        public String label() {
            return "预算执行率";
        }

        @Override
        public Ratio share() {
            return budget.signum() > 0 ? Ratio.of(executed, budget) : Ratio.NONE;
        }
    }

    /** 正向指标: reached, full points; else points × B ÷ A. 财预〔2020〕10号 自评得分评定方法; 项目支出绩效自评表填报说明. */
    record MoreIsBetter(BigDecimal target, BigDecimal actual) implements ScoringRule {
        @Override
        public String label() {
            return "正向指标";
        }

        @Override
        public Ratio share() {
            if (actual.compareTo(target) >= 0) {
                return Ratio.FULL;
            }
            // Of two falls the smaller one is the better.
            return target.signum() < 0 ? Ratio.of(target.negate(), actual.negate())
                    : target.signum() == 0 ? Ratio.NONE : Ratio.of(actual, target);
        }
    }

    /** 反向指标: not exceeded, full points; else points × A ÷ B. Source as 正向指标. */
    record LessIsBetter(BigDecimal target, BigDecimal actual) implements ScoringRule {
        @Override
        public String label() {
            return "反向指标";
        }

        @Override
        public Ratio share() {
            if (actual.compareTo(target) <= 0) {
                return Ratio.FULL;
            }
            return target.signum() < 0 ? Ratio.of(actual.negate(), target.negate()) : Ratio.of(target, actual);
        }
    }

    /** 定值或区间指标: below the lower end as 正向, above the upper end as 反向; an end that is null is open. */
    record FixedOrRange(BigDecimal lower, BigDecimal upper, BigDecimal actual) implements ScoringRule {
        @Override
        public String label() {
            return "定值或区间指标";
        }

        @Override
        public Ratio share() {
            if (lower != null && actual.compareTo(lower) < 0) {
                return new MoreIsBetter(lower, actual).share();
            }
            return upper == null ? Ratio.FULL : new LessIsBetter(upper, actual).share();
        }
    }

    /** 是否指标 (直接赋分): as wanted, full points; else none. 财预〔2021〕101号 指标赋值规则. */
    record YesNo(boolean asWanted) implements ScoringRule {
        @Override
        public String label() {
            return "是否指标";
        }

        @Override
        public Ratio share() {
            return asWanted ? Ratio.FULL : Ratio.NONE;
        }
    }

    /** 人工评定: a person says how much was completed, in percent. 财预〔2020〕10号 定性指标得分评定. */
    record Judged(BigDecimal percent) implements ScoringRule {
        @Override
        public String label() {
            return "人工评定";
        }

        @Override
        public Ratio share() {
            return Ratio.of(percent, new BigDecimal(100));
        }
    }

    /** 定性分档: a person's score within the band that the words of the actual value name, from and to in percent of the points. */
    record Banded(String band, BigDecimal from, BigDecimal to, BigDecimal weight, BigDecimal given) implements ScoringRule {
        @Override
        public String label() {
            return "定性指标分档";
        }

        @Override
        public Ratio share() {
            return Ratio.of(given, weight);
        }

        @Override
        public String formula(BigDecimal points) {
            return band + "，" + plain(points) + " × " + plain(from) + "%～" + plain(to) + "% 之间";
        }
    }

    /** 文字表述为完成: the actual value says in words that the target was met. Source as 正向指标. */
    record MetInWords(String words) implements ScoringRule {
        @Override
        public String label() {
            return "文字表述为完成";
        }

        @Override
        public Ratio share() {
            return Ratio.FULL;
        }
    }

    /** 时限指标: done by the day that was set, full points. Days as yyyy-MM-dd. Source as 正向指标. */
    record OnTime(String due, String done) implements ScoringRule {
        @Override
        public String label() {
            return "时限指标";
        }

        @Override
        public Ratio share() {
            return LocalDate.parse(done).isAfter(LocalDate.parse(due)) ? Ratio.NONE : Ratio.FULL;
        }
    }

    /** 按档扣分: each step of the deviation costs some points, down to 0. The form's own 评分标准, for example 每降5%扣1分，扣完为止. */
    record Steps(BigDecimal weight, BigDecimal deviation, BigDecimal step, BigDecimal cost, boolean wholeSteps) implements ScoringRule {
        @Override
        public String label() {
            return "按档扣分";
        }

        @Override
        public Ratio share() {
            BigDecimal left = wholeSteps
                    ? weight.subtract(cost.multiply(deviation.divide(step, 0, RoundingMode.DOWN)))
                    : weight.multiply(step).subtract(cost.multiply(deviation));
            return Ratio.of(left, wholeSteps ? weight : weight.multiply(step));
        }

        @Override
        public String formula(BigDecimal points) {
            String steps = plain(deviation) + " ÷ " + plain(step);
            return plain(points) + " − " + plain(cost) + " × " + (wholeSteps ? "⌊" + steps + "⌋" : steps);
        }
    }

    /** 定值偏离分档: the deviation to either side falls into a band of the pack, which earns a percentage. */
    record Deviation(BigDecimal target, BigDecimal actual, BigDecimal percent) implements ScoringRule {
        @Override
        public String label() {
            return "定值偏离分档";
        }

        @Override
        public Ratio share() {
            return Ratio.of(percent, new BigDecimal(100));
        }
    }

    /** 超额完成调减: far above a target that was set too low, points may be cut by the degree of deviation, at most to A ÷ B. 财预〔2020〕10号. */
    record OverAchieved(BigDecimal target, BigDecimal actual, BigDecimal weight, BigDecimal given) implements ScoringRule {
        @Override
        public String label() {
            return "超额完成调减";
        }

        @Override
        public Ratio share() {
            return Ratio.of(given, weight);
        }

        @Override
        public String formula(BigDecimal points) {
            return "在 " + plain(points) + " × " + plain(target) + " ÷ " + plain(actual) + " 与 " + plain(points) + " 之间按偏离度调减";
        }
    }

    /** 合并计分: rows that share one score cell; the shares of all rows by their points. */
    record Merged(List<Part> parts) implements ScoringRule {
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
    record Parent(BigDecimal weight, List<BigDecimal> scores) implements ScoringRule {
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
    record NotScored(String why) implements ScoringRule {
        @Override
        public String label() {
            return "不计分";
        }

        @Override
        public Ratio share() {
            return Ratio.NONE;
        }
    }

    /** 按表列得分: the form says too little to compute with, and what it prints contradicts no rule. */
    record AsPrinted(BigDecimal weight, BigDecimal given, String why) implements ScoringRule {
        @Override
        public String label() {
            return "按表列得分";
        }

        @Override
        public Ratio share() {
            return weight.signum() > 0 ? Ratio.of(given, weight) : Ratio.NONE;
        }

        @Override
        public String formula(BigDecimal points) {
            return why;
        }
    }

    /** 复核核定: what one who re-checks gives a line that is not proven as it was written. 财预〔2020〕10号: 财政部门对单位自评抽查. */
    record Rechecked(BigDecimal weight, BigDecimal given) implements ScoringRule {
        @Override
        public String label() {
            return "复核核定";
        }

        @Override
        public Ratio share() {
            return Ratio.of(given, weight);
        }

        @Override
        public String formula(BigDecimal points) {
            return "核定";
        }
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
