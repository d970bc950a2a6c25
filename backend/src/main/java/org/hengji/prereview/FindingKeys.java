package org.hengji.prereview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.hengji.core.prereview.Finding;

/**
 * Keys of the findings of one goal. A key speaks of what is wrong and not of where it stands, so that an answer survives
 * edits elsewhere and lapses when the finding itself changes.
 */
final class FindingKeys {

    /** Rows are counted from where they happen to stand. */
    private static final Pattern ROW = Pattern.compile("第\\s*\\d+\\s*[行条个项处]");
    private static final char BETWEEN = '\u001f';

    private final Map<String, Integer> seen = new HashMap<>();

    /** The key of the next finding; of several that say the same the second, third … are told apart by their number. */
    String next(Finding finding) {
        String says = finding.kind().code() + BETWEEN + text(finding.indicator()) + BETWEEN + text(finding.table()) + BETWEEN
                + ROW.matcher(finding.message()).replaceAll("");
        int count = seen.merge(says, 1, Integer::sum);
        return sha256(count == 1 ? says : says + BETWEEN + count);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
