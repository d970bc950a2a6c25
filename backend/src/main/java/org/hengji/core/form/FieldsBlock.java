package org.hengji.core.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengji.core.form.medium.FormCell.Role;
import org.hengji.core.form.medium.RawCell;
import org.hengji.core.form.medium.RawRow;

/**
 * Rows of labels with their values at the right.
 *
 * @param side the label at the left of all rows, or null
 * @param rows the fields of each row
 */
record FieldsBlock(String side, List<List<Field>> rows) implements Block {

    @Override
    public void print(Subject subject, Grid grid) {
        int first = grid.row();
        for (List<Field> fields : rows) {
            int column = side == null ? 0 : 1;
            for (Field field : fields) {
                if (field.labelSpan() > 0) {
                    grid.add(column, field.labelSpan(), field.printLabel(subject), Role.LABEL);
                }
                column += field.labelSpan();
                grid.add(column, field.span(), field.print(subject), field.kind().role());
                column += field.span();
            }
            grid.fillFrom(column);
            grid.nextRow();
        }
        grid.side(side, first);
    }

    @Override
    public void read(Section section, Subject subject) {
        Map<String, Field> wanted = new HashMap<>();
        fields().forEach(field -> field.headings().forEach(heading -> wanted.put(heading, field)));
        for (RawRow row : section.unclaimed()) {
            RawCell taken = null;
            for (RawCell cell : row.distinct()) {
                Field field = cell == taken || !row.begins(cell) ? null : wanted.get(Headings.normal(cell.text()));
                if (field != null) {
                    field.headings().forEach(wanted::remove);
                    taken = value(field, cell, row, section);
                    if (taken != null && section.isHeading(taken)) {
                        taken = null;
                    }
                    section.read(field, taken, subject);
                }
            }
        }
    }

    /** The value right of its label; a sum stands under what it adds up, with its points between. */
    private static RawCell value(Field field, RawCell label, RawRow row, Section section) {
        Integer place = field.under() == null ? null : section.column(field.under());
        RawCell under = place == null ? null : row.at(place);
        boolean reaches = under != null && under != label && row.begins(under) && !section.isHeading(under) && field.kind().read(under).isPresent();
        return reaches ? under : row.rightOf(label);
    }

    @Override
    public void copy(Subject from, Subject to) {
        fields().forEach(field -> field.copy(from, to));
    }

    @Override
    public List<Set<String>> headings() {
        return Headings.of(side, fields());
    }

    private List<Field> fields() {
        return rows.stream().flatMap(List::stream).toList();
    }
}
