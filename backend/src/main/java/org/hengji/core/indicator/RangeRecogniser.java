package org.hengji.core.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two values with a dash between them, the lower one first, both in the same unit. */
final class RangeRecogniser implements TargetReader.Recogniser {

    private static final Pattern RANGE = Pattern.compile("(?:在|介于)?([^-~—至到]+)(?:[-~—]+|至|到)([^-~—至到]+?)(?:之间)?");

    @Override
    public Optional<Target> recognise(String printed, String plain) {
        Matcher range = RANGE.matcher(plain);
        if (!range.matches()) {
            return Optional.empty();
        }
        Optional<Quantity> lower = Quantity.read(range.group(1));
        Optional<Quantity> upper = Quantity.read(range.group(2));
        return lower.isPresent() && upper.isPresent() && formRange(lower.get(), upper.get())
                ? Optional.of(Target.range(printed, lower.get(), upper.get()))
                : Optional.empty();
    }

    private static boolean formRange(Quantity lower, Quantity upper) {
        return (lower.unit() == null || lower.unit().equals(upper.unit()))
                && lower.value().compareTo(upper.value()) < 0;
    }
}
