package org.hengji.core.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares headings as people do: blanks, line breaks, full-width signs, a unit in brackets and a colon do not count. */
final class Headings {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNIT = Pattern.compile("[(\\[](?:单位:)?(亿元|万元|元|%|％)[)\\]]");
    private static final Pattern COLON = Pattern.compile(":+$");

    private Headings() {
    }

    /** The heading in the form that all its spellings share. */
    static String normal(String text) {
        String plain = compact(text);
        plain = UNIT.matcher(plain).replaceAll("");
        return COLON.matcher(plain).replaceAll("");
    }

    /** The spellings of the labels of a block: the one at its side, if any, and its fields'. */
    static List<Set<String>> of(String side, List<Field> fields) {
        List<Set<String>> spellings = new ArrayList<>(fields.stream().map(Field::headings).toList());
        if (side != null) {
            spellings.add(Set.of(normal(side)));
        }
        return spellings;
    }

    /** The text without blanks and in half-width signs. */
    static String compact(String text) {
        return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The unit of money that a heading states in brackets; null if it states none. */
    static String unit(String text) {
        Matcher unit = UNIT.matcher(compact(text));
        return unit.find() && unit.group(1).endsWith("元") ? unit.group(1) : null;
    }
}
