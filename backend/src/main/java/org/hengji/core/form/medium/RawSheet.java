package org.hengji.core.form.medium;

import java.util.List;

/**
 * The rows of a sheet, or of all paragraphs and tables of a text document, that hold anything.
 *
 * @param name its name
 * @param rows the rows from top to bottom; blank rows are left out
 */
public record RawSheet(String name, List<RawRow> rows) {

    public RawSheet {
        rows = List.copyOf(rows);
    }
}
