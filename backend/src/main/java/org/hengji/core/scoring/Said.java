package org.hengji.core.scoring;

import java.util.regex.Pattern;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.rulepack.ScoreWords;

/** What an actual value in words says of its target. */
enum Said {

    NOTHING, NOT_APPLICABLE, UNMET, PARTLY, NEARLY, MET, UNCLEAR;

    /** A longer text is a report, in which 未 and 完成 may stand for anything. */
    private static final int SHORT = 20;

    private static final Pattern CLOSING = Pattern.compile("[。;；.]+$");

    static Said of(String text, ScoreWords words) {
        String plain = CLOSING.matcher(PlainText.of(text)).replaceAll("");
        if (plain.isEmpty() || words.nothing().contains(plain)) {
            return NOTHING;
        }
        if (words.notApplicable().contains(plain)) {
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
        if (PlainText.containsAny(plain, words.nearly())) {
            return NEARLY;
        }
        return PlainText.containsAny(plain, words.met()) ? MET : UNCLEAR;
    }

    static boolean isBlank(String text, ScoreWords words) {
        return of(text, words) == NOTHING;
    }

    /** Whether a cell gives a reason. */
    static boolean isReason(String text, ScoreWords words) {
        String plain = CLOSING.matcher(PlainText.of(text)).replaceAll("");
        return !plain.isEmpty() && !words.noReason().contains(plain);
    }
}
