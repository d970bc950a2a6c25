package org.hengji.platform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;

/** First letters of the pinyin of a text, by which clerks search: {@code 党员满意度} is found by {@code dymyd}. */
public final class PinyinInitials {

    /** Characters with several readings multiply; the likeliest readings come first. */
    private static final int MOST = 32;

    private PinyinInitials() {}

    /** Every way to read the text, with blanks between; letters and digits stand for themselves, other signs are left out. */
    public static String of(String text) {
        List<String> readings = List.of("");
        for (char c : text.toCharArray()) {
            Set<Character> letters = letters(c);
            if (!letters.isEmpty()) {
                readings = followedBy(readings, letters);
            }
        }
        return String.join(" ", readings);
    }

    private static List<String> followedBy(List<String> readings, Set<Character> letters) {
        List<String> longer = new ArrayList<>();
        for (Character letter : letters) {
            readings.stream().limit(MOST - longer.size()).forEach(r -> longer.add(r + letter));
        }
        return longer;
    }

    private static Set<Character> letters(char c) {
        Set<Character> letters = new LinkedHashSet<>();
        String[] pinyin = PinyinHelper.toHanyuPinyinStringArray(c);
        if (pinyin != null) {
            for (String reading : pinyin) {
                letters.add(reading.charAt(0));
            }
        } else if (Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
            letters.add(String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0));
        }
        return letters;
    }
}
