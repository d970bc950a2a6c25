package org.hengji.core.scoring;

import java.util.List;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.rulepack.ScoreWords;

/** What an actual value in words says of its target. */
enum Said {

    NOTHING, NOT_APPLICABLE, UNMET, PARTLY, MET, UNCLEAR;

    /** A longer text is a report, in which 未 and 完成 may stand for anything. */
    private static final int SHORT = 20;

    static Said of(String text, ScoreWords words) {
        String plain = PlainText.of(text).replaceAll("[。;；.]+$", "");
        if (plain.isEmpty() || isOne(plain, words.nothing())) {
            return NOTHING;
        }
        if (isOne(plain, words.notApplicable())) {
            return NOT_APPLICABLE;
        }
        if (plain.length() > SHORT) {
            return UNCLEAR;
        }
        if (PlainText.containsAny(plain, words.partly())) {
            return PARTLY;
        }
        if (PlainText.containsAny(plain, words.unmet())) {
            return UNMET;
        }
        return PlainText.containsAny(plain, words.met()) ? MET : UNCLEAR;
    }

    static boolean isBlank(String text, ScoreWords words) {
        return of(text, words) == NOTHING;
    }

    /** Whether a cell gives a reason. */
    static boolean isReason(String text, ScoreWords words) {
        String plain = PlainText.of(text).replaceAll("[。;；.]+$", "");
        return !plain.isEmpty() && !isOne(plain, words.noReason());
    }

    private static boolean isOne(String plain, List<String> words) {
        return words.stream().anyMatch(word -> PlainText.of(word).equals(plain));
    }
}
