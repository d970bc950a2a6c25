package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.indicator.Target;
import org.hengji.core.prereview.PlainText;

/**
 * A 评分标准 that takes points off step by step, as forms print it: 每降5%扣1分，扣完为止.
 *
 * @param full     the value from which it counts, where the text names one other than the target; else null
 * @param step     one step of the deviation
 * @param percent  whether the step is in percent
 * @param cost     what a step costs
 * @param ofPoints whether the cost is in percent of the points
 */
record StepStandard(BigDecimal full, BigDecimal step, boolean percent, BigDecimal cost, boolean ofPoints) {

    private static final Pattern STEP = Pattern.compile(
            "每(?:(?:降低|下降|减少|降|减|少|低于?|超过|超出|超|增加|增|高于?|差|延迟|推迟|延期|逾期|晚|偏差|偏离|缺|发生|出现|发现|有)(?:目标值?|指标值?)?)?"
                    + "(\\d+(?:\\.\\d+)?|[一二两三四五十])(个?百分点|个点|%|[^,，;；。扣减\\d]{0,6})?[,，]?(?:则|就)?(?:扣除?|减)(?:(?:该)?(?:指标)?分值的|权重的)?(\\d+(?:\\.\\d+)?)(%|分)?");
    private static final Pattern FULL = Pattern.compile("(\\d+(?:\\.\\d+)?)%?(?:\\(含\\))?(?:及?以上|以下|以内)(?:的?[,，]?)(?:得|为|计)(?:满分|\\d+(?:\\.\\d+)?分)");
    private static final String EACH = "每";
    private static final String NUMERALS = " 一二三四五六七八九十";
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int SCALE = 10;

    /** Reads the standard; empty if the text holds none. */
    static Optional<StepStandard> read(String text) {
        if (text == null || !text.contains(EACH)) {
            return Optional.empty();
        }
        String plain = PlainText.of(text);
        Matcher step = STEP.matcher(plain);
        if (!step.find()) {
            return Optional.empty();
        }
        BigDecimal size = figure(step.group(1));
        Matcher full = FULL.matcher(plain);
        String unit = step.group(2) == null ? "" : step.group(2);
        return size.signum() <= 0 ? Optional.empty() : Optional.of(new StepStandard(
                full.find() ? new BigDecimal(full.group(1)) : null, size, unit.equals("%") || unit.endsWith("点"),
                new BigDecimal(step.group(3)), "%".equals(step.group(4))));
    }

    /** Where the standard begins in a text that also holds the target. */
    static String before(String text) {
        return text == null || !text.contains(EACH) || !STEP.matcher(PlainText.of(text)).find() ? text : text.split("[,，;；。(（\\s]", 2)[0];
    }

    /** The rules that the standard makes of a deviation: whole steps first, then in proportion. */
    List<ScoringRule> rules(Target target, BigDecimal actual, boolean lessIsBetter, BigDecimal weight) {
        BigDecimal from = full == null ? target.value() : full;
        BigDecimal beyond = lessIsBetter ? actual.subtract(from) : from.subtract(actual);
        BigDecimal deviation = percent && !target.isRate() && from.signum() != 0
                ? beyond.multiply(HUNDRED).divide(from.abs(), SCALE, RoundingMode.HALF_UP) : beyond;
        if (deviation.signum() <= 0) {
            return List.of();
        }
        BigDecimal points = ofPoints ? weight.multiply(cost).movePointLeft(2) : cost;
        return List.of(new ComparisonRule.Steps(weight, deviation, step, points, true), new ComparisonRule.Steps(weight, deviation, step, points, false));
    }

    private static BigDecimal figure(String text) {
        int numeral = NUMERALS.indexOf(text.replace("两", "二"));
        return numeral > 0 ? BigDecimal.valueOf(numeral) : new BigDecimal(text);
    }
}
