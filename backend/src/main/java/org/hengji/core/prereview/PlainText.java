package org.hengji.core.prereview;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Makes texts alike that differ only in how they are printed, so that they can be compared. */
public final class PlainText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}]+");

    private PlainText() {
    }

    /** The text with half-width letters and without blanks; empty for null. */
    public static String of(String printed) {
        return printed == null ? "" : BLANKS.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The words of the text alone, without its punctuation. */
    public static String words(String printed) {
        return MARKS.matcher(of(printed)).replaceAll("");
    }

    /** The first of the words that the plain text contains; null if it contains none. */
    public static String firstIn(String plain, List<String> words) {
        for (String word : words) {
            if (plain.contains(word)) {
                return word;
            }
        }
        return null;
    }

    /** Whether the plain text contains one of the words. */
    public static boolean containsAny(String plain, List<String> words) {
        return firstIn(plain, words) != null;
    }
}
