package org.hengji.core.indicator;

import java.text.Normalizer;

/** Makes look-alikes alike: full-width letters, blanks, closing punctuation. The printed text itself is kept elsewhere. */
final class TargetText {

    private TargetText() {
    }

    static String plain(String printed) {
        return Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .replaceAll("[。;.,、]+$", "");
    }
}
