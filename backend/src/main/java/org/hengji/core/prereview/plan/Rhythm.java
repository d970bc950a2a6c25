package org.hengji.core.prereview.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.rulepack.PreReviewRules;

/**
 * When a text says that money will be paid.
 *
 * @param months the months from one payment to the next; 0 if all is paid at once, null if the text does not say
 * @param start  the month of the first payment
 * @param end    the month by which everything is paid
 * @param words  the words that say so
 */
record Rhythm(Integer months, int start, int end, String words) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int YEAR = 12;
    private static final Pattern START = Pattern.compile("(?:从|自)(?:\\d{4}年)?(1[0-2]|0?[1-9])月(?:份)?(?:起|开始)?");
    private static final Pattern END = Pattern.compile("(1[0-2]|0?[1-9])月(?:份|底|末)?(?:之前|以前|前)?(?:全部)?(?:支出|支付|发放|拨付|使用)?(?:完成|完毕|结束|付清)");

    /** The rhythm that a purpose promises; null if it promises none. */
    static Rhythm of(String purpose, PreReviewRules rules) {
        String text = PlainText.of(purpose);
        String verbs = "[^,;。，；]{0,8}?(?:" + String.join("|", rules.words("paying")) + ")";
        Integer months = null;
        String words = null;
        for (Frequency frequency : Frequency.values()) {
            for (String word : rules.words(frequency.list)) {
                int at = text.indexOf(word);
                if (at >= 0 && months == null && Pattern.compile(verbs).matcher(text.substring(at + word.length())).lookingAt()) {
                    months = frequency.months;
                    words = word;
                }
            }
        }
        Matcher end = END.matcher(text);
        boolean ends = end.find();
        if (months == null && !ends) {
            return null;
        }
        Matcher start = START.matcher(text);
        int first = start.find() ? Integer.parseInt(start.group(1)) : 1;
        int last = ends ? Integer.parseInt(end.group(1)) : YEAR;
        String said = ends ? end.group() : null;
        return new Rhythm(months, Math.min(first, last), last, words == null ? said : said == null ? words : words + "，" + said);
    }

    private enum Frequency {
        MONTHLY("paidMonthly", 1), QUARTERLY("paidQuarterly", 3), HALF_YEARLY("paidHalfYearly", 6), ONCE("paidOnce", 0);

        private final String list;
        private final int months;

        Frequency(String list, int months) {
            this.list = list;
            this.months = months;
        }
    }

    /** How many percentage points a share paid by the end of a month is away from what the text promises. */
    BigDecimal distance(BigDecimal share, int month) {
        if (months == null) {
            return month >= end ? share.subtract(HUNDRED).abs() : BigDecimal.ZERO;
        }
        if (months == 0) {
            return share.min(HUNDRED.subtract(share)).max(BigDecimal.ZERO);
        }
        int payments = Math.max(1, (end - start + months) / months);
        int elapsed = Math.max(0, Math.min(month, end) - start + 1);
        BigDecimal least = share(elapsed / months, payments);
        BigDecimal most = share((elapsed + months - 1) / months, payments);
        return share.compareTo(least) < 0 ? least.subtract(share) : share.subtract(most).max(BigDecimal.ZERO);
    }

    private static BigDecimal share(int made, int payments) {
        return HUNDRED.multiply(BigDecimal.valueOf(Math.min(made, payments))).divide(BigDecimal.valueOf(payments), 2, RoundingMode.HALF_UP);
    }
}
