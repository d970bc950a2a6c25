package org.hengji.core.indicator;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks the recognisers one after the other; the first that knows the text says what it is. */
final class TargetReader {

    /** Recognises one sort of target in a plain text; the target it returns carries {@code printed} verbatim. */
    interface Recogniser {
        Optional<Target> recognise(String printed, String plain);
    }

    private static final List<Recogniser> RECOGNISERS = List.of(
            new YesNoRecogniser(), new FrequencyRecogniser(), new DateRecogniser(), new RangeRecogniser(),
            new NumberRecogniser(), new GradedRecogniser(), new WordedRecogniser());

    /** Begins like a value or breaks off before one: what is left of such a text is not safe to use. What is compared with last year or the budget is a text. */
    private static final Pattern BROKEN = Pattern.compile("-?\\d.*|[" + ChineseNumber.CHARACTERS + "]\\d.*|[≥≧≤≦=═><](?!.*(?:预算|上年|去年|同期|计划|批复|标准|定额)).*|.*:");

    /** A longer text is prose, and is not searched for a value. */
    private static final int LONGEST_VALUE = 60;

    private TargetReader() {
    }

    /** Reads {@code text}, which is the printed one or the printed one with its columns. */
    static Target read(String printed, String text) {
        if (printed == null || printed.isBlank()) {
            return Target.words(printed, TargetKind.BLANK, Clarity.BLANK);
        }
        if (text.length() > LONGEST_VALUE) {
            return Target.words(printed, TargetKind.TEXT, Clarity.VAGUE);
        }
        String plain = TargetText.plain(text);
        return RECOGNISERS.stream()
                .map(recogniser -> recogniser.recognise(printed, plain))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> BROKEN.matcher(plain).matches()
                        ? Doubtful.unreadable(printed, plain) : Doubtful.text(printed, plain));
    }
}
