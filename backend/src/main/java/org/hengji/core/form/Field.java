package org.hengji.core.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengji.core.document.Cell;

/**
 * A value of the document and the label it stands by.
 *
 * @param label     the label as printed
 * @param aliases   other labels that are known for it
 * @param field     where the value is: {@code /department/name} from the document, {@code budget/initial} from the
 *                  project, department goal or list entry that the block prints; null for a cell that is printed blank
 *                  and filled in by hand
 * @param kind      how it stands in the cell, a text unless said otherwise
 * @param labelSpan how many columns the label takes, 1 unless said otherwise
 * @param span      how many columns the value takes, 1 unless said otherwise
 * @param merge     whether equal values in neighbouring rows share a cell
 * @param under     the field of a table in whose column the value stands where the row reaches so far, or null
 * @param key       whether an entry of a list cannot do without it
 */
record Field(String label, List<String> aliases, String field, FieldKind kind,
        Integer labelSpan, Integer span, boolean merge, String under, boolean key) {

    /** Stands in a label for the unit of money in brackets. */
    private static final String UNIT = "{unit}";

    Field {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        kind = kind == null ? FieldKind.TEXT : kind;
        labelSpan = labelSpan == null ? Integer.valueOf(1) : labelSpan;
        span = span == null ? Integer.valueOf(1) : span;
    }

    /** The same cell with its value at another place; null for none. */
    Field of(String otherField) {
        return new Field(label, aliases, otherField, kind, labelSpan, span, merge, under, key);
    }

    /** Whether it is filled in by hand and no part of the document. */
    boolean byHand() {
        return field == null;
    }

    /** Every heading it is known by, in the form that all spellings share. */
    Set<String> headings() {
        Set<String> headings = new HashSet<>();
        headings.add(Headings.normal(label.replace(UNIT, "")));
        aliases.forEach(alias -> headings.add(Headings.normal(alias)));
        return headings;
    }

    /** The label as printed, with the unit of money where it asks for it. */
    Cell printLabel(Subject subject) {
        return Cell.of(label.replace(UNIT, "（" + subject.document().path("amountUnit").asText() + "）"));
    }

    Cell print(Subject subject) {
        return kind.print(value(subject));
    }

    JsonNode value(Subject subject) {
        return byHand() ? MissingNode.getInstance() : owner(subject).at(pointer());
    }

    /** Puts a value where it belongs. */
    void put(Subject subject, JsonNode value) {
        ObjectNode owner = owner(subject);
        String[] path = pointer().substring(1).split("/");
        for (int i = 0; i < path.length - 1; i++) {
            owner = owner.get(path[i]) instanceof ObjectNode inner ? inner : owner.putObject(path[i]);
        }
        owner.set(path[path.length - 1], value);
    }

    /** Takes over what this field prints of one subject into another; a blank cell is null. */
    void copy(Subject from, Subject to) {
        JsonNode value = value(from);
        if (kind.print(value) != null) {
            put(to, value);
        }
    }

    private ObjectNode owner(Subject subject) {
        return field.startsWith("/") ? subject.document() : subject.item();
    }

    private String pointer() {
        return field.startsWith("/") ? field : "/" + field;
    }
}
