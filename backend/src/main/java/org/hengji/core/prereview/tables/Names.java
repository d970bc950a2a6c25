package org.hengji.core.prereview.tables;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;

/** What the name of a row says about its part in a sum. */
final class Names {

    private static final Pattern TOTAL = Pattern.compile("(合计|总计|总额)[::]?");
    private static final Pattern NAMED_TOTAL = Pattern.compile(".*(合计|总计|总额)[::]?");
    private static final Pattern GRAND_TOTAL = Pattern.compile(".*总计[::]?");
    private static final Pattern OF_WHICH = Pattern.compile("其中[::]?");
    private static final List<Pattern> NUMBERS = Stream.of(
            "[一二三四五六七八九十]+、.*", "\\([一二三四五六七八九十]+\\).*", "\\d+[、.].*", "\\(\\d+\\).*").map(Pattern::compile).toList();
    private static final Pattern NUMBER = Pattern.compile("^(其中[::]?)?([一二三四五六七八九十]+、|\\([一二三四五六七八九十\\d]+\\)|\\d+[、.])");
    private static final Pattern TAIL = Pattern.compile("(支出|事务)$");

    private Names() {
    }

    /** Whether the name is nothing but the word for a total. */
    static boolean isTotal(String plain) {
        return TOTAL.matcher(plain).matches();
    }

    /** Whether the name is that of a total, for example 本年收入合计. */
    static boolean namesTotal(String plain) {
        return NAMED_TOTAL.matcher(plain).matches();
    }

    /** Whether the name is that of the last total of all, for example 收入总计. */
    static boolean namesGrandTotal(String plain) {
        return GRAND_TOTAL.matcher(plain).matches();
    }

    /** The level that the name's number gives, 0 for 一、, or -1 if it has none. */
    static int level(String plain) {
        String numbered = OF_WHICH.matcher(plain).replaceFirst("");
        for (int level = 0; level < NUMBERS.size(); level++) {
            if (NUMBERS.get(level).matcher(plain.startsWith("其中") ? numbered : plain).matches()) {
                return level;
            }
        }
        return -1;
    }

    static boolean isOfWhich(String plain) {
        return plain.startsWith("其中");
    }

    /** The subject that a name means, without its number and the words that one table adds and another leaves out. */
    static String subject(String plain) {
        return TAIL.matcher(TAIL.matcher(NUMBER.matcher(plain).replaceFirst("")).replaceFirst("")).replaceFirst("");
    }

    /** Whether a text names the department or one of the units that carry out its projects. */
    static boolean isUnit(Reviewed reviewed, String plain) {
        if (plain.length() < 4) {
            return false;
        }
        String department = reviewed.document().department() == null ? "" : PlainText.of(reviewed.document().department().name());
        return department.contains(plain) || !department.isEmpty() && plain.contains(department)
                || reviewed.projects().stream().limit(200).anyMatch(project -> plain.equals(project.part().unitName()));
    }
}
