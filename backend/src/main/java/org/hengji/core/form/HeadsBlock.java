package org.hengji.core.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengji.core.form.medium.FormCell.Role;
import org.hengji.core.form.medium.RawCell;
import org.hengji.core.form.medium.RawRow;

/**
 * A row of labels with their values underneath.
 *
 * @param side   the label at the left of both rows, or null
 * @param fields the fields from left to right
 */
record HeadsBlock(String side, List<Field> fields) implements Block {

    @Override
    public void print(Subject subject, Grid grid) {
        int first = grid.row();
        int column = side == null ? 0 : 1;
        for (Field field : fields) {
            grid.add(column, field.span(), field.printLabel(subject), Role.HEAD);
            grid.add(first + 1, column, 1, field.span(), field.print(subject), field.kind().role());
            column += field.span();
        }
        grid.fillFrom(column);
        grid.nextRow();
        grid.fillFrom(column);
        grid.nextRow();
        grid.side(side, first);
    }

    @Override
    public void read(Section section, Subject subject) {
        Map<String, Field> wanted = new HashMap<>();
        fields.forEach(field -> field.headings().forEach(heading -> wanted.put(heading, field)));
        for (RawRow row : section.unclaimed()) {
            Map<Integer, Field> found = new HashMap<>();
            for (RawCell cell : row.distinct()) {
                Field field = wanted.get(Headings.normal(cell.text()));
                if (field != null) {
                    found.put(cell.column(), field);
                }
            }
            if (found.size() * 2 > fields.size()) {
                RawRow values = section.below(row);
                if (values != null) {
                    found.forEach((column, field) -> section.read(field, values.at(column), subject));
                    section.claim(values);
                }
                section.claim(row);
                return;
            }
        }
    }

    @Override
    public boolean claimsRows() {
        return true;
    }

    @Override
    public void copy(Subject from, Subject to) {
        fields.forEach(field -> field.copy(from, to));
    }

    @Override
    public List<Set<String>> headings() {
        return Headings.of(side, fields);
    }
}
