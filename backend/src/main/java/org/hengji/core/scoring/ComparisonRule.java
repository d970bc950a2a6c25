package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Rules that compute the score from the target and the actual value. */
public sealed interface ComparisonRule extends ScoringRule {

    /** 预算执行率: points × min(executed ÷ budget, 1); a budget of 0 earns nothing. 财预〔2020〕10号 附件 项目支出绩效自评表. */
    record Execution(BigDecimal budget, BigDecimal executed) implements ComparisonRule {
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
    record MoreIsBetter(BigDecimal target, BigDecimal actual) implements ComparisonRule {
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
    record LessIsBetter(BigDecimal target, BigDecimal actual) implements ComparisonRule {
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
    record FixedOrRange(BigDecimal lower, BigDecimal upper, BigDecimal actual) implements ComparisonRule {
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
    record YesNo(boolean asWanted) implements ComparisonRule {
        @Override
        public String label() {
            return "是否指标";
        }

        @Override
        public Ratio share() {
            return asWanted ? Ratio.FULL : Ratio.NONE;
        }
    }

    /** 时限指标: done by the day that was set, full points. Days as yyyy-MM-dd. Source as 正向指标. */
    record OnTime(String due, String done) implements ComparisonRule {
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
    record Steps(BigDecimal weight, BigDecimal deviation, BigDecimal step, BigDecimal cost, boolean wholeSteps) implements ComparisonRule {
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
            String steps = ScoringRule.plain(deviation) + " ÷ " + ScoringRule.plain(step);
            return ScoringRule.plain(points) + " − " + ScoringRule.plain(cost) + " × " + (wholeSteps ? "⌊" + steps + "⌋" : steps);
        }
    }

    /** 分档赋分: the tier of the form's own 评分标准 that holds the actual value, for example 80%-90%得8分. */
    record Tier(String tier, BigDecimal actual, BigDecimal weight, BigDecimal points) implements ComparisonRule {
        @Override
        public String label() {
            return "分档赋分";
        }

        @Override
        public Ratio share() {
            return Ratio.of(points, weight);
        }

        @Override
        public String formula(BigDecimal all) {
            return tier;
        }
    }

    /** 定值偏离分档: the deviation to either side falls into a band of the pack, which earns a percentage. */
    record Deviation(BigDecimal target, BigDecimal actual, BigDecimal percent) implements ComparisonRule {
        @Override
        public String label() {
            return "定值偏离分档";
        }

        @Override
        public Ratio share() {
            return Ratio.of(percent, new BigDecimal(100));
        }
    }
}
