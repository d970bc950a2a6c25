package org.hengji.core.sampling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/** The order in which a seed puts keys: by SHA-256 of seed and key, the same on every machine and for ever. */
final class SeededOrder {

    private SeededOrder() {}

    static Comparator<String> by(String seed) {
        return Comparator.<String, String>comparing(key -> hash(seed, key)).thenComparing(Comparator.naturalOrder());
    }

    private static String hash(String seed, String key) {
        try {
            byte[] text = (seed + ":" + key).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
