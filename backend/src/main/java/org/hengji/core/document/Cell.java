package org.hengji.core.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A cell that holds either a text or a figure; a blank cell is null.
 *
 * @param text   the text, or null if the cell holds a figure
 * @param number the figure with its printed precision, or null if the cell holds a text
 */
public record Cell(String text, BigDecimal number) {

    public Cell {
        if ((text == null) == (number == null)) {
            throw new IllegalArgumentException("a cell holds a text or a figure");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Cell of(String text) {
        return new Cell(text, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Cell of(BigDecimal number) {
        return new Cell(null, number);
    }

    /** What the cell shows. */
    public String printed() {
        return text != null ? text : number.toPlainString();
    }

    @JsonValue
    Object value() {
        return text != null ? text : number;
    }
}
