package org.hengji.core.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** Chinese numerals below ten thousand: 十五, 二十, 一百零五, 两千. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String POWERS = "个十百千";

    private ChineseNumber() {
    }

    static Optional<BigDecimal> read(String text) {
        String plain = text.replace('两', '二').replace('〇', '零');
        int sum = 0;
        int digit = -1;
        int lastPower = POWERS.length();
        for (char c : plain.toCharArray()) {
            int power = POWERS.indexOf(c);
            if (power < 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = DIGITS.indexOf(c);
            } else if (power >= lastPower || digit == 0 && power != 1) {
                return Optional.empty();
            } else {
                // 十五 and 百分之百 leave out the leading 一.
                sum += Math.max(digit, 1) * (int) Math.pow(10, power);
                lastPower = power;
                digit = -1;
            }
        }
        return Optional.of(BigDecimal.valueOf(sum + Math.max(digit, 0)));
    }
}
