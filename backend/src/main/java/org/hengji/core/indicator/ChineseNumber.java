package org.hengji.core.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** Chinese numerals: 十五, 一百零五, 两千, 三万五千, 一亿二千万, 伍佰. */
final class ChineseNumber {

    /** Every character that a numeral may hold, for use in patterns. */
    static final String CHARACTERS = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String VARIANTS = "两〇壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String USUAL = "二零一二三四五六七八九十百千";
    private static final String POWERS = "个十百千";
    private static final long TEN_THOUSAND = 10_000;

    private ChineseNumber() {
    }

    static Optional<BigDecimal> read(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int variant = VARIANTS.indexOf(plain.charAt(i));
            if (variant >= 0) {
                plain.setCharAt(i, USUAL.charAt(variant));
            }
        }
        return whole(plain.toString()).map(BigDecimal::valueOf);
    }

    private static Optional<Long> whole(String plain) {
        return parts(plain, '亿', TEN_THOUSAND * TEN_THOUSAND, ChineseNumber::underHundredMillion);
    }

    private static Optional<Long> underHundredMillion(String plain) {
        return parts(plain, '万', TEN_THOUSAND, ChineseNumber::underTenThousand);
    }

    private interface Part {
        Optional<Long> read(String plain);
    }

    /** What stands before the big unit, times the unit, and what stands after it. */
    private static Optional<Long> parts(String plain, char unit, long factor, Part part) {
        int at = plain.indexOf(unit);
        if (at < 0) {
            return part.read(plain);
        }
        if (at == 0) {
            return Optional.empty();
        }
        Optional<Long> low = at == plain.length() - 1 ? Optional.of(0L) : part.read(plain.substring(at + 1));
        return part.read(plain.substring(0, at)).flatMap(high -> low.map(rest -> high * factor + rest));
    }

    private static Optional<Long> underTenThousand(String plain) {
        long sum = 0;
        int digit = -1;
        int lastPower = POWERS.length();
        for (char c : plain.toCharArray()) {
            int power = POWERS.indexOf(c);
            if (power < 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = DIGITS.indexOf(c);
                if (digit < 0) {
                    return Optional.empty();
                }
            } else if (power >= lastPower || digit == 0 && power != 1) {
                return Optional.empty();
            } else {
                // 十五 and 百分之百 leave out the leading 一.
                sum += Math.max(digit, 1) * (long) Math.pow(10, power);
                lastPower = power;
                digit = -1;
            }
        }
        return Optional.of(sum + Math.max(digit, 0));
    }
}
