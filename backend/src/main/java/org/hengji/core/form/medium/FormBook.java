package org.hengji.core.form.medium;

import java.util.List;

/** A form ready to print, whatever the medium. */
public record FormBook(List<FormSheet> sheets) {

    public FormBook {
        sheets = List.copyOf(sheets);
    }
}
