package org.hengji.core.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value and its unit.
 *
 * @param value the value
 * @param unit  the unit, or null if there is none
 */
record Quantity(BigDecimal value, String unit) {

    private static final Pattern ARABIC = Pattern.compile("([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(.*)");
    private static final Pattern CHINESE = Pattern.compile("([" + ChineseNumber.CHARACTERS + "]+)(.+)");
    private static final Pattern FRACTION = Pattern.compile("([百千])分之([" + ChineseNumber.CHARACTERS + "]+|\\d+(?:\\.\\d+)?)");
    private static final Pattern EACH = Pattern.compile("(?:每([^\\d]{1,4}?)|([人户村日月年])均)(\\d.*)");

    /** A rate of more than ten times is two values run together ("95100%"). */
    private static final BigDecimal HIGHEST_PERCENT = new BigDecimal(1000);

    static Optional<Quantity> read(String text) {
        return fraction(text).or(() -> each(text)).or(() -> arabic(text)).or(() -> chinese(text));
    }

    /** 百分之九十五. */
    private static Optional<Quantity> fraction(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (!fraction.matches()) {
            return Optional.empty();
        }
        String number = fraction.group(2);
        Optional<BigDecimal> value = Character.isDigit(number.charAt(0))
                ? Optional.of(new BigDecimal(number))
                : ChineseNumber.read(number);
        return value.map(read -> new Quantity(read, fraction.group(1).equals("百") ? Units.PERCENT : Units.PER_MILLE));
    }

    /** 每张0.2元, which is 0.2 元/张; 人均200元, which is 200 元/人. */
    private static Optional<Quantity> each(String text) {
        Matcher each = EACH.matcher(text);
        if (!each.matches()) {
            return Optional.empty();
        }
        String one = each.group(1) == null ? each.group(2) : each.group(1);
        return Units.isUnit(one)
                ? arabic(each.group(3))
                        .filter(quantity -> quantity.unit() != null)
                        .map(quantity -> new Quantity(quantity.value(), quantity.unit() + "/" + one))
                : Optional.empty();
    }

    private static Optional<Quantity> arabic(String text) {
        Matcher number = ARABIC.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
        String unit = Units.spelling(number.group(2));
        if (unit == null) {
            return Optional.of(new Quantity(value, null));
        }
        boolean runTogether = unit.equals(Units.PERCENT) && value.compareTo(HIGHEST_PERCENT) > 0;
        return Units.isUnitAfterDigits(unit) && !runTogether ? Optional.of(new Quantity(value, unit)) : Optional.empty();
    }

    /** 二十人; only before a known unit, because 一般 and 三公 are words and no numbers. */
    private static Optional<Quantity> chinese(String text) {
        Matcher number = CHINESE.matcher(text);
        return number.matches() && Units.isUnit(number.group(2))
                ? ChineseNumber.read(number.group(1)).map(value -> new Quantity(value, number.group(2)))
                : Optional.empty();
    }
}
