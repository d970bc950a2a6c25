package org.hengji.core.form;

import java.util.List;
import java.util.Set;
import org.hengji.core.form.medium.FormCell.Role;

/**
 * Boxes that somebody writes an opinion into by hand and signs; nothing in them is read.
 *
 * @param boxes the label of each
 */
record BoxesBlock(List<String> boxes) implements Block {

    @Override
    public void print(Subject subject, Grid grid) {
        for (String box : boxes) {
            grid.label(0, 1, box);
            grid.add(1, grid.columns() - 1, null, Role.BOX);
            grid.nextRow();
        }
    }

    @Override
    public void read(Section section, Subject subject) {
        // What is written by hand is not part of the document.
    }

    @Override
    public void copy(Subject from, Subject to) {
        // Nothing of the document stands in a box.
    }

    @Override
    public List<Set<String>> headings() {
        return boxes.stream().map(box -> Set.of(Headings.normal(box))).toList();
    }
}
