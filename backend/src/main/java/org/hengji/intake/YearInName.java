package org.hengji.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The budget year that a file's name tells, for forms that do not print it. */
final class YearInName {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    private YearInName() {}

    /** Null when the name tells none, or several. */
    static Integer of(String fileName) {
        Matcher found = YEAR.matcher(fileName);
        Integer year = null;
        while (found.find()) {
            int next = Integer.parseInt(found.group(1));
            if (year != null && year != next) {
                return null;
            }
            year = next;
        }
        return year;
    }
}
