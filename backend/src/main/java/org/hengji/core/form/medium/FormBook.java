package org.hengji.core.form.medium;

import java.util.List;

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
}
