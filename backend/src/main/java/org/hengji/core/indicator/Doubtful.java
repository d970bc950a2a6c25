package org.hengji.core.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a text that begins like a value and is none, and what its writer may have meant. */
final class Doubtful {

    private static final Pattern RUN_TOGETHER = Pattern.compile("([≥≧≤≦=═><]|>=|<=)?(\\d{4,8})%");
    private static final Pattern DOUBLED = Pattern.compile("([≥≤=><%‰])\\1+");
    private static final Pattern SINGLE = Pattern.compile("(?:[≥≧≤≦=═><]|>=|<=)?\\d+(?:\\.\\d+)?(?:%|‰|万?元|亿元|\\p{IsHan})?");
    private static final Pattern AFTER_COLON = Pattern.compile(".+:([^:]+)");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Doubtful() {
    }

    /** A text that cannot be used as a value. */
    static Target unreadable(String printed, String plain) {
        Set<String> suggestions = new LinkedHashSet<>();
        Clarity clarity = diagnose(plain, suggestions);
        return Target.words(printed, TargetKind.UNREADABLE, clarity, List.copyOf(suggestions));
    }

    /** A text of words; a value after a colon is suggested. */
    static Target text(String printed, String plain) {
        Matcher after = AFTER_COLON.matcher(plain);
        boolean valued = after.matches() && number(after.group(1)).isPresent();
        return Target.words(printed, TargetKind.TEXT, valued ? Clarity.MIXED : Clarity.VAGUE,
                valued ? List.of(after.group(1)) : List.of());
    }

    private static Clarity diagnose(String plain, Set<String> suggestions) {
        Matcher digits = RUN_TOGETHER.matcher(plain);
        if (digits.matches()) {
            split(digits.group(1) == null ? "" : digits.group(1), digits.group(2), suggestions);
            return Clarity.RUN_TOGETHER;
        }
        if (plain.endsWith(":")) {
            return Clarity.BROKEN_OFF;
        }
        Optional<Target> once = number(DOUBLED.matcher(plain).replaceAll("$1"));
        if (once.isPresent()) {
            suggestions.add(DOUBLED.matcher(plain).replaceAll("$1"));
            return Clarity.GARBLED;
        }
        List<String> values = values(plain);
        if (values.size() > 1) {
            suggestions.addAll(values);
            return Clarity.SEVERAL_VALUES;
        }
        return leading(plain).map(value -> {
            suggestions.add(value);
            return Clarity.MIXED;
        }).orElse(Clarity.GARBLED);
    }

    /** 95100 is 95 and 100: both parts are possible percentages and neither begins with 0. */
    private static void split(String operator, String digits, Set<String> suggestions) {
        for (int at = 1; at < digits.length(); at++) {
            if (possible(digits.substring(0, at)) && possible(digits.substring(at))) {
                suggestions.add(operator + digits.substring(0, at) + "%");
                suggestions.add(digits.substring(at) + "%");
            }
        }
    }

    private static boolean possible(String percent) {
        return percent.charAt(0) != '0' && new BigDecimal(percent).compareTo(HUNDRED) <= 0;
    }

    private static List<String> values(String plain) {
        List<String> values = new ArrayList<>();
        Matcher value = SINGLE.matcher(plain);
        while (value.find()) {
            values.add(value.group());
        }
        return values;
    }

    /** The longest beginning that is a value with a unit: 14人 of 14人按需购买. */
    private static Optional<String> leading(String plain) {
        for (int length = plain.length() - 1; length > 0; length--) {
            String beginning = plain.substring(0, length);
            if (number(beginning).filter(target -> target.unit() != null).isPresent()) {
                return Optional.of(beginning);
            }
        }
        return Optional.empty();
    }

    private static Optional<Target> number(String text) {
        return new NumberRecogniser().recognise(text, text);
    }
}
