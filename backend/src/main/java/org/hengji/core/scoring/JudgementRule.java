package org.hengji.core.scoring;

import java.math.BigDecimal;

/** Rules by which a person has given the score, or words of the form speak for it. */
public sealed interface JudgementRule extends ScoringRule {

    /** 人工评定: a person says how much was completed, in percent. 财预〔2020〕10号 定性指标得分评定. */
    record Judged(BigDecimal percent) implements JudgementRule {
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
    record Banded(String band, BigDecimal from, BigDecimal to, BigDecimal weight, BigDecimal given) implements JudgementRule {
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
            return band + "，" + ScoringRule.plain(points) + " × " + ScoringRule.plain(from) + "%～" + ScoringRule.plain(to) + "% 之间";
        }
    }

    /** 文字表述为完成: the actual value says in words that the target was met. Source as 正向指标. */
    record MetInWords(String words) implements JudgementRule {
        @Override
        public String label() {
            return "文字表述为完成";
        }

        @Override
        public Ratio share() {
            return Ratio.FULL;
        }
    }

    /** 超额完成调减: far above a target that was set too low, points may be cut by the degree of deviation, at most to A ÷ B. 财预〔2020〕10号. */
    record OverAchieved(BigDecimal target, BigDecimal actual, BigDecimal weight, BigDecimal given) implements JudgementRule {
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
            return "在 " + ScoringRule.plain(points) + " × " + ScoringRule.plain(target) + " ÷ " + ScoringRule.plain(actual) + " 与 " + ScoringRule.plain(points) + " 之间按偏离度调减";
        }
    }

    /** 按表列得分: the form says too little to compute with, and what it prints contradicts no rule. */
    record AsPrinted(BigDecimal weight, BigDecimal given, String why) implements JudgementRule {
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
    record Rechecked(BigDecimal weight, BigDecimal given) implements JudgementRule {
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
}
