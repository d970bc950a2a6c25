package org.hengji.core.indicator;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes look-alikes alike: full-width letters, blanks, brackets used as signs, closing punctuation. The printed text itself is kept elsewhere. */
final class TargetText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern CLOSING = Pattern.compile("[。;.,、]+$");

    private TargetText() {
    }

    static String plain(String printed) {
        String narrow = Normalizer.normalize(printed, Normalizer.Form.NFKC).replace('〉', '>').replace('〈', '<');
        return CLOSING.matcher(BLANKS.matcher(narrow).replaceAll("")).replaceAll("");
    }
}
