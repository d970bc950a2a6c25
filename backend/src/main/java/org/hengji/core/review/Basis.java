package org.hengji.core.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengji.core.rulepack.ReviewForm.Part;
import org.hengji.core.rulepack.ReviewForm.Point;

/**
 * What a goal said when it was judged, part by part, as digests: enough to tell which parts have changed since.
 *
 * @param digests SHA-256 in hex, by part
 */
public record Basis(Map<Part, String> digests) {

    public Basis {
        Map<Part, String> byPart = new EnumMap<>(Part.class);
        byPart.putAll(digests);
        digests = Collections.unmodifiableMap(byPart);
    }

    /** The basis of a goal whose parts say this; the order of the cells matters, and null differs from blank. */
    public static Basis of(Map<Part, List<String>> cells) {
        Map<Part, String> digests = new EnumMap<>(Part.class);
        cells.forEach((part, its) -> digests.put(part, digest(its)));
        return new Basis(digests);
    }

    /** Whether everything that the point looks at is as it was. */
    public boolean holdsFor(Point point, Basis now) {
        return Collections.disjoint(point.looksAt(), changed(now));
    }

    /** The parts that say something else now. */
    public Set<Part> changed(Basis now) {
        Set<Part> changed = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            String before = digests.get(part);
            if (before == null || !before.equals(now.digests.get(part))) {
                changed.add(part);
            }
        }
        return changed;
    }

    private static String digest(List<String> cells) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String cell : cells) {
                byte[] bytes = cell == null ? new byte[0] : cell.getBytes(StandardCharsets.UTF_8);
                sha.update(((cell == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
