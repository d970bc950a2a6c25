package org.hengji.platform.web;

import java.util.Locale;
import org.hengji.core.refusal.Refusal;

/** Parameters and fields as pages write them. */
public final class Choice {

    private Choice() {}

    /** The constant that the parameter names, in any case; null for an absent or empty one. */
    public static <E extends Enum<E>> E of(Class<E> type, String parameter, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, text.trim().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("/" + parameter, "参数 " + parameter + " 的值“" + text + "”不正确");
        }
    }

    /** The text without blanks around it; null for an absent or blank one. */
    public static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
