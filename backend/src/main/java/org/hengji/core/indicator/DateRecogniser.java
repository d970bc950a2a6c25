package org.hengji.core.indicator;

import java.util.Optional;
import java.util.regex.Pattern;

/** A day, a month, a year or a period of the calendar, with or without 前. */
final class DateRecogniser implements TargetReader.Recogniser {

    private static final String YEAR = "(?:19|20)\\d{2}年度?";
    private static final String MONTH = "(?:1[0-2]|0?[1-9])月(?:份)?";
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])[日号]";
    private static final String PART = "(?:上旬|中旬|下旬|初|底|末)?";
    private static final String CALENDAR =
            "(?:" + YEAR + "(?:" + MONTH + "(?:" + DAY + ")?)?|" + MONTH + "(?:" + DAY + ")?)" + PART;
    private static final String DIGITS = "(?:19|20)\\d{2}([-./])(?:1[0-2]|0?[1-9])\\1(?:3[01]|[12]\\d|0?[1-9])";
    private static final String WORDS = "(?:当年|本年|今年|" + YEAR + ")?(?:年底|年末|年内|年终)|[本当]年[底内]";
    private static final String BY = "(?:以前|之前|前|以内|之内|内)?(?:完成)?";

    private static final Pattern DATE = Pattern.compile("(?:于|在)?(?:" + DIGITS + "|" + WORDS + "|" + CALENDAR + ")" + BY);
    private static final Pattern PERIOD = Pattern.compile(
            "(?:" + CALENDAR + "|(?:1[0-2]|[1-9]))[-~—至到]" + CALENDAR);

    @Override
    public Optional<Target> recognise(String printed, String plain) {
        return DATE.matcher(plain).matches() || PERIOD.matcher(plain).matches()
                ? Optional.of(Target.of(printed, TargetKind.DATE))
                : Optional.empty();
    }
}
