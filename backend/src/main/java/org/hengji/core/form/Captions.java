package org.hengji.core.form;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.form.medium.RawCell;
import org.hengji.core.form.medium.RawRow;
import org.hengji.core.money.MoneyUnit;

/** Reads what stands outside the frame of a form: the year, and values after their label and a colon. */
final class Captions {

    private static final String UNIT = "/amountUnit";
    private static final String DEPARTMENT = "/department/name";
    private static final Pattern COLON = Pattern.compile("[:：]");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]{2,}|\t");
    private static final Pattern CODE_AND_NAME = Pattern.compile("(\\d{3,12})\\s*(?!年)(\\p{IsHan}{4,40})");
    private static final Pattern YEAR_LINE = Pattern.compile("\\(?(20\\d\\d)年度?\\)?");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final int LINES_ABOVE = 8;

    private final LayoutSpec layout;
    private final Section section;

    Captions(LayoutSpec layout, Section section) {
        this.layout = layout;
        this.section = section;
    }

    /** Reads the values into the document; what is already known is not read again. */
    void read(Subject subject) {
        for (RawRow row : section.unclaimed()) {
            for (RawCell cell : row.distinct()) {
                for (String part : parts(cell.text())) {
                    read(part, cell, row, subject);
                }
            }
        }
        if (subject.document().at(DEPARTMENT).isMissingNode()) {
            readCodeAndName(subject);
        }
        if (subject.document().path("amountUnit").isMissingNode()) {
            section.rows().stream().limit(LINES_ABOVE).flatMap(row -> row.distinct().stream())
                    .map(cell -> Headings.unit(cell.text()))
                    .filter(unit -> unit != null)
                    .findFirst()
                    .ifPresent(unit -> subject.document().put("amountUnit", unit));
        }
    }

    /** A line such as 520001某办事处 names the department without a label. */
    private void readCodeAndName(Subject subject) {
        section.unclaimed().stream().limit(LINES_ABOVE)
                .map(row -> CODE_AND_NAME.matcher(row.cells().firstEntry().getValue().text().strip()))
                .filter(Matcher::matches)
                .findFirst()
                .ifPresent(line -> subject.document().withObject("/department")
                        .put("code", line.group(1)).put("name", line.group(2)));
    }

    /** The budget year printed above the frame; null if none is. */
    static Integer year(List<RawRow> rows) {
        List<String> lines = rows.stream().limit(LINES_ABOVE)
                .flatMap(row -> row.distinct().stream())
                .map(cell -> Headings.compact(cell.text())).toList();
        for (Pattern pattern : List.of(YEAR_LINE, YEAR)) {
            for (String line : lines) {
                Matcher year = pattern.matcher(line);
                if (pattern == YEAR_LINE ? year.matches() : year.find()) {
                    return Integer.valueOf(year.group(1));
                }
            }
        }
        return null;
    }

    /** Two values in one cell stand far apart; the second one shows it by its label. */
    private List<String> parts(String text) {
        List<String> parts = List.of(GAP.split(text));
        boolean labelled = parts.size() > 1 && parts.stream().skip(1).anyMatch(part -> fieldOf(part) != null);
        return labelled ? parts : List.of(text);
    }

    private Field fieldOf(String part) {
        Matcher colon = COLON.matcher(part);
        if (!colon.find()) {
            return null;
        }
        String label = Headings.normal(part.substring(0, colon.start()));
        return layout.caption().stream().filter(field -> field.headings().contains(label)).findFirst().orElse(null);
    }

    private void read(String part, RawCell cell, RawRow row, Subject subject) {
        Field field = fieldOf(part);
        if (field == null) {
            return;
        }
        Matcher colon = COLON.matcher(part);
        colon.find();
        String value = part.substring(colon.end());
        RawCell right = row.rightOf(cell);
        if (value.isBlank() && right != null && fieldOf(right.text()) == null && !section.isHeading(right)) {
            value = right.text();
        }
        if (!value.isEmpty()) {
            put(field, value, subject);
        }
    }

    /** 单位 is the unit of money, or else the unit that declares. */
    private static void put(Field field, String value, Subject subject) {
        if (!field.field().equals(UNIT)) {
            if (field.value(subject).isMissingNode()) {
                field.put(subject, TextNode.valueOf(value));
            }
            return;
        }
        String compact = Headings.compact(value);
        for (MoneyUnit unit : List.of(MoneyUnit.TEN_THOUSAND_YUAN, MoneyUnit.YUAN)) {
            if (compact.startsWith(unit.label())) {
                subject.document().put("amountUnit", unit.label());
                return;
            }
        }
        if (subject.document().at(DEPARTMENT).isMissingNode()) {
            subject.document().withObject("/department").put("name", value);
        }
    }
}
