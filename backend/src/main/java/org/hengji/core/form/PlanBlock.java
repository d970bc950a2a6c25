package org.hengji.core.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Set;
import org.hengji.core.form.medium.FormCell.Role;
import org.hengji.core.form.medium.RawCell;
import org.hengji.core.form.medium.RawRow;

/**
 * The spending plan (资金支出计划): until when, and underneath how much.
 *
 * @param plan   its label
 * @param perRow how many steps stand side by side
 */
record PlanBlock(Field plan, int perRow) implements Block {

    @Override
    public void print(Subject subject, Grid grid) {
        JsonNode steps = plan.value(subject);
        int first = grid.row();
        for (int from = 0; from == 0 || from < steps.size(); from += perRow) {
            for (int i = 0; i < perRow; i++) {
                int begin = column(grid, i);
                int span = column(grid, i + 1) - begin;
                JsonNode step = steps.path(from + i);
                grid.add(grid.row(), begin, 1, span, FieldKind.TEXT.print(step.path("by")), Role.HEAD);
                grid.add(grid.row() + 1, begin, 1, span, FieldKind.TEXT.print(step.path("printed")), Role.CENTERED);
            }
            grid.skipRows(2);
        }
        grid.add(first, 0, grid.row() - first, 1, plan.printLabel(subject), Role.LABEL);
    }

    /** The steps share what the label leaves. */
    private int column(Grid grid, int step) {
        return 1 + (grid.columns() - 1) * step / perRow;
    }

    @Override
    public void read(Section section, Subject subject) {
        for (RawRow row : section.unclaimed()) {
            for (RawCell label : row.distinct()) {
                if (row.begins(label) && plan.headings().contains(Headings.normal(label.text()))) {
                    read(section, row, label, subject);
                    return;
                }
            }
        }
    }

    private void read(Section section, RawRow first, RawCell label, Subject subject) {
        ArrayNode steps = subject.item().arrayNode();
        int end = label.row() + Math.max(2, label.rowSpan());
        section.unclaimed().stream()
                .filter(row -> row.table() == first.table() && row.index() >= first.index() && row.index() < end)
                .filter(row -> (row.index() - first.index()) % 2 == 0)
                .forEach(heads -> readSteps(heads, section, label, steps));
        plan.put(subject, steps);
    }

    private static void readSteps(RawRow heads, Section section, RawCell label, ArrayNode steps) {
        RawRow values = section.below(heads);
        for (RawCell head : heads.distinct()) {
            if (head != label && head.column() > label.column()) {
                RawCell value = values == null ? null : values.at(head.column());
                steps.addObject().put("by", head.text()).put("printed", value == null ? null : value.text());
            }
        }
        section.claim(heads);
        if (values != null) {
            section.claim(values);
        }
    }

    @Override
    public boolean claimsRows() {
        return true;
    }

    @Override
    public void copy(Subject from, Subject to) {
        plan.put(to, plan.value(from).deepCopy());
    }

    @Override
    public List<Set<String>> headings() {
        return List.of(plan.headings());
    }
}
