package org.hengji.core.indicator;

import java.util.Optional;
import java.util.Set;

/** 是 and 否. */
final class YesNoRecogniser implements TargetReader.Recogniser {

    private static final Set<String> WORDS = Set.of("是", "否", "=是", "=否");

    @Override
    public Optional<Target> recognise(String printed, String plain) {
        return WORDS.contains(plain) ? Optional.of(Target.words(printed, TargetKind.YES_NO, Clarity.CLEAR)) : Optional.empty();
    }
}
