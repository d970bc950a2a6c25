package org.hengji.core.indicator;

import java.util.Optional;

/** One value with its unit, compared by an operator before it, a word after it, or by nothing. */
final class NumberRecogniser implements TargetReader.Recogniser {

    @Override
    public Optional<Target> recognise(String printed, String plain) {
        Comparison comparison = Comparison.of(plain);
        if (comparison.contradicts()) {
            return Optional.empty();
        }
        return Quantity.read(comparison.rest()).map(quantity -> Target.number(printed, comparison.operator(), quantity));
    }
}
