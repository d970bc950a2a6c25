package org.hengji.core.form.medium;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Forms ready to print, whatever the medium.
 *
 * @param letter what they are annexed to, printed before them; null for forms alone. A workbook has no page for it.
 * @param sheets the forms
 */
public record FormBook(Letter letter, List<FormSheet> sheets) {

    public FormBook {
        sheets = List.copyOf(sheets);
    }

    public FormBook(List<FormSheet> sheets) {
        this(null, sheets);
    }

    /** The same with each of its texts as the function has it, as for a reader from whom something is hidden. */
    public FormBook with(UnaryOperator<String> texts) {
        return new FormBook(letter == null ? null : letter.with(texts), sheets.stream().map(sheet -> sheet.with(texts)).toList());
    }
}
