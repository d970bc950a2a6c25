package org.hengji.core.indicator;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two values in the same unit, the lower one first: 90%-95%, 60%≤X≤80%, ≥98%且≤100%, ±5%. */
final class RangeRecogniser implements TargetReader.Recogniser {

    private static final List<Pattern> RANGES = List.of(
            Pattern.compile("(?:在|介于)?([^-~—至到]+)(?:[-~—]+|至|到)([^-~—至到]+?)(?:之间)?"),
            Pattern.compile("(\\d[^≤≦<≥≧>]*)[≤≦<](?:[A-Za-z]|\\p{IsHan}{1,10})[≤≦<](\\d[^≤≦<≥≧>]*)"),
            Pattern.compile("[≥≧>](\\d[^≤≦<≥≧>]*?)[且并,、;]?[≤≦<](\\d[^≤≦<≥≧>]*)"));

    private static final Pattern AROUND_ZERO = Pattern.compile("[≤≦<]?±(\\d.*)");

    @Override
    public Optional<Target> recognise(String printed, String plain) {
        Matcher aroundZero = AROUND_ZERO.matcher(plain);
        return aroundZero.matches()
                ? Quantity.read(aroundZero.group(1)).map(most -> Target.range(printed, new Quantity(most.value().negate(), most.unit()), most))
                : RANGES.stream().map(range -> range.matcher(plain)).filter(Matcher::matches)
                        .flatMap(range -> read(printed, range).stream()).findFirst();
    }

    private static Optional<Target> read(String printed, Matcher range) {
        return Quantity.read(range.group(1)).flatMap(lower -> Quantity.read(range.group(2))
                .filter(upper -> formRange(lower, upper)).map(upper -> Target.range(printed, lower, upper)));
    }

    private static boolean formRange(Quantity lower, Quantity upper) {
        return (lower.unit() == null || lower.unit().equals(upper.unit()))
                && lower.value().compareTo(upper.value()) < 0;
    }
}
