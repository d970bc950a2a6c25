package org.hengji.core.form.medium;

import java.util.regex.Pattern;

/** Which texts can stand in a file: all but those with control characters, which XML has no place for. */
public final class Printable {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private Printable() {}

    public static boolean is(String text) {
        return !CONTROL.matcher(text).find();
    }

    /** The text with each control character shown as □. */
    public static String shown(String text) {
        return CONTROL.matcher(text).replaceAll("□");
    }
}
