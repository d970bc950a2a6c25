package org.hengji.core.indicator;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day, a month, a year or a period of the calendar, with or without 前. */
final class DateRecogniser implements TargetReader.Recogniser {

    private static final Pattern DATE = Pattern.compile("(?:于|在)?(.+?)(以前|之前|前|以内|之内|内)?(?:(?:全部|基本|100%)?(?:完成|完工|竣工|验收|到位|发放|拨付|支付|交付|投入使用)(?:完毕|完成)?(?:率?达?到?100%)?)?");
    /** A single dash may also stand within a date, so that it is tried last. */
    private static final List<Pattern> PERIODS = List.of(Pattern.compile("(.+?)(?:[~—至到]+|-{2,})(.+)"), Pattern.compile("(.+?)-(.+)"));
    private static final Pattern BARE_MONTH = Pattern.compile("1[0-2]|[1-9]");
    private static final Pattern BARE_YEAR = Pattern.compile("(?:19|20)\\d{2}");

    @Override
    public Optional<Target> recognise(String printed, String plain) {
        Matcher date = DATE.matcher(plain);
        return date.matches() ? single(printed, date).or(() -> period(printed, plain)) : Optional.empty();
    }

    private static Optional<Target> single(String printed, Matcher date) {
        return CalendarText.read(date.group(1)).map(named -> Target.date(printed,
                named.to().map(to -> new Period(date.group(2) == null ? named.from().orElseThrow() : null, to)).orElse(null),
                named.vague() ? Clarity.VAGUE : Clarity.CLEAR));
    }

    private static Optional<Target> period(String printed, String plain) {
        return PERIODS.stream().map(period -> period.matcher(plain)).filter(Matcher::matches)
                .flatMap(both -> period(printed, both).stream()).findFirst();
    }

    private static Optional<Target> period(String printed, Matcher both) {
        return CalendarText.read(start(both.group(1))).flatMap(first -> CalendarText.read(both.group(2)).flatMap(last -> period(printed, first, last)));
    }

    /** 1-12月 and 2023-2025年 leave 月 and 年 out at their beginning. */
    private static String start(String text) {
        if (BARE_MONTH.matcher(text).matches()) {
            return text + "月";
        }
        return BARE_YEAR.matcher(text).matches() ? text + "年" : text;
    }

    private static Optional<Target> period(String printed, CalendarText first, CalendarText last) {
        CalendarText end = last.orIn(first.year());
        CalendarText begin = first.orIn(end.year());
        Period period = begin.from().flatMap(from -> end.to().map(to -> new Period(from, to))).orElse(null);
        return period != null && period.from().isAfter(period.to())
                ? Optional.empty() : Optional.of(Target.date(printed, period, Clarity.CLEAR));
    }
}
