package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.prereview.PlainText;

/**
 * The values that an actual text may mean in the unit of its target.
 *
 * @param sure     the one it means beyond doubt; empty if there is none
 * @param possible others that it may mean: the rate 1 for 1% or 100%, a count in another measure word, each number of a sentence
 */
public record ActualValues(List<BigDecimal> sure, List<BigDecimal> possible) {

    private static final String PERCENT = "%";
    private static final String PER_MILLE = "‰";
    private static final String POINTS = "百分点";
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int SCALE = 10;

    /** Below this a percentage may well be meant by a bare number of 1 or less: 0.5 for ≤5%. */
    private static final BigDecimal SMALL_RATE = new BigDecimal(20);

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:,\\d{3})*(?:\\.\\d+)?");
    private static final Pattern BIG = Pattern.compile("([十百千万亿])(\\D+)");
    private static final Map<String, Integer> POWERS = Map.of("十", 1, "百", 2, "千", 3, "万", 4, "亿", 8);
    private static final Pattern RATE_NAME = Pattern.compile(".*[率度](?:\\(.*\\))?$|.*比例.*|.*百分比.*");

    /** Units of time that convert exactly, with the smallest of their kind. */
    private static final Map<String, Time> TIMES = Map.ofEntries(
            Map.entry("年", new Time("月", 12)), Map.entry("季度", new Time("月", 3)), Map.entry("个季度", new Time("月", 3)),
            Map.entry("月", new Time("月", 1)), Map.entry("个月", new Time("月", 1)),
            Map.entry("周", new Time("天", 7)), Map.entry("天", new Time("天", 1)), Map.entry("日", new Time("天", 1)),
            Map.entry("日历天", new Time("天", 1)), Map.entry("自然日", new Time("天", 1)),
            Map.entry("小时", new Time("分钟", 60)), Map.entry("分钟", new Time("分钟", 1)),
            Map.entry("工作日", new Time("工作日", 1)), Map.entry("个工作日", new Time("工作日", 1)), Map.entry("工作天", new Time("工作日", 1)));

    private record Time(String smallest, int count) {
    }

    /**
     * The values of an actual text.
     *
     * @param name   the indicator's name, which may tell that bare numbers are rates
     * @param target a number or a range
     */
    public static ActualValues of(String actual, String name, Target target) {
        Target read = Target.read(actual);
        if (read.kind() == TargetKind.NUMBER) {
            List<BigDecimal> values = inUnitOf(target, read.value(), read.unit(), name);
            boolean sure = !values.isEmpty() && read.operator() == null;
            if (sure) {
                return new ActualValues(List.of(values.get(0)), values.subList(1, values.size()));
            }
            return new ActualValues(List.of(), values.isEmpty() && !read.isRate() ? List.of(read.value()) : values);
        }
        if (read.kind() == TargetKind.RANGE) {
            return new ActualValues(List.of(), List.of(read.value(), read.upper()));
        }
        if (read.kind() == TargetKind.FREQUENCY && read.value() != null) {
            return new ActualValues(List.of(), List.of(inAYear(read), read.value()));
        }
        return read.kind() == TargetKind.DATE ? new ActualValues(List.of(), List.of()) : inSentence(PlainText.of(actual), name, target);
    }

    /** How often in a year: 每月1次 is 12 times. */
    static BigDecimal inAYear(Target frequency) {
        String span = frequency.unit().substring(frequency.unit().indexOf('/') + 1);
        return frequency.value().multiply(BigDecimal.valueOf(switch (span) {
            case "月" -> 12;
            case "季", "季度" -> 4;
            case "半年" -> 2;
            case "周", "星期" -> 52;
            default -> 1;
        }));
    }

    /** The only number of a sentence is sure if the target's unit follows it: 完成培训623人. */
    private static ActualValues inSentence(String plain, String name, Target target) {
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        int found = 0;
        boolean unitFollows = false;
        Matcher number = NUMBER.matcher(plain);
        while (number.find()) {
            String unit = plain.startsWith(PERCENT, number.end()) ? PERCENT : null;
            BigDecimal value = new BigDecimal(number.group().replace(",", ""));
            numbers.addAll(inUnitOf(target, value, unit, name));
            numbers.add(value);
            unitFollows = target.unit() != null && plain.startsWith(target.unit(), number.end());
            found++;
        }
        List<BigDecimal> all = List.copyOf(numbers);
        return found == 1 && unitFollows ? new ActualValues(all.subList(0, 1), all.subList(1, all.size())) : new ActualValues(List.of(), all);
    }

    /** Whether a unit is one of time. */
    static boolean isTime(String unit) {
        return unit != null && TIMES.containsKey(unit);
    }

    /** The value in the target's unit, the likeliest first; empty if the units do not go together. */
    private static List<BigDecimal> inUnitOf(Target target, BigDecimal value, String unit, String name) {
        String wanted = target.unit();
        boolean rate = wanted == null && unit == null && RATE_NAME.matcher(PlainText.of(name)).matches();
        if (PERCENT.equals(wanted) && unit == null || rate && target.value().compareTo(BigDecimal.ONE) > 0) {
            return asPercent(value, target.value());
        }
        if (wanted == null && (PERCENT.equals(unit) || rate)) {
            return asFraction(value, target.value());
        }
        if (unit == null || wanted == null || unit.equals(wanted) || isPercentage(unit) && isPercentage(wanted)) {
            return List.of(value);
        }
        return converted(value, unit, wanted);
    }

    /** Whether a unit is percent or percentage points. */
    static boolean isPercentage(String unit) {
        return unit != null && (unit.equals(PERCENT) || unit.endsWith(POINTS));
    }

    private static List<BigDecimal> asPercent(BigDecimal value, BigDecimal target) {
        BigDecimal times = value.multiply(HUNDRED);
        if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) > 0) {
            return value.signum() > 0 && value.compareTo(BigDecimal.TEN) < 0 && value.scale() > 0 ? List.of(value, times) : List.of(value);
        }
        return target.compareTo(SMALL_RATE) >= 0 ? List.of(times, value) : List.of(value, times);
    }

    private static List<BigDecimal> asFraction(BigDecimal value, BigDecimal target) {
        boolean fraction = target.signum() > 0 && target.compareTo(BigDecimal.ONE) <= 0;
        return fraction && value.compareTo(BigDecimal.ONE) > 0 ? List.of(value.movePointLeft(2), value) : List.of(value);
    }

    private static List<BigDecimal> converted(BigDecimal value, String unit, String wanted) {
        if (MoneyUnit.labelled(unit).isPresent() && MoneyUnit.labelled(wanted).isPresent()) {
            BigDecimal yuan = MoneyUnit.labelled(unit).get().toYuan(value);
            return List.of(MoneyUnit.labelled(wanted).get().fromYuan(yuan));
        }
        if (unit.equals(PER_MILLE) && wanted.equals(PERCENT)) {
            return List.of(value.movePointLeft(1));
        }
        if (unit.equals(PERCENT) && wanted.equals(PER_MILLE)) {
            return List.of(value.movePointRight(1));
        }
        Time from = TIMES.get(unit);
        Time to = TIMES.get(wanted);
        if (from != null && to != null && from.smallest().equals(to.smallest())) {
            return List.of(inFull(value.multiply(BigDecimal.valueOf(from.count()))
                    .divide(BigDecimal.valueOf(to.count()), SCALE, RoundingMode.HALF_UP).stripTrailingZeros()));
        }
        return big(unit).equals(big(wanted)) ? List.of(inFull(value.scaleByPowerOfTen(power(unit) - power(wanted)))) : List.of();
    }

    /** Without an exponent, as it is stored. */
    private static BigDecimal inFull(BigDecimal figure) {
        return figure.setScale(Math.max(0, figure.scale()), RoundingMode.UNNECESSARY);
    }

    /** The unit without its thousands and tens of thousands: 人次 of 万人次. */
    private static String big(String unit) {
        return BIG.matcher(unit).replaceFirst("$2");
    }

    private static int power(String unit) {
        Matcher big = BIG.matcher(unit);
        return big.matches() ? POWERS.get(big.group(1)) : 0;
    }

    /** Every value, the sure one first. */
    List<BigDecimal> all() {
        List<BigDecimal> all = new ArrayList<>(sure);
        all.addAll(possible);
        return all;
    }
}
