package org.hengji.core.form.medium;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A line outside the frame of a table.
 *
 * @param role     what it is
 * @param segments its texts, spread over the width; a title and a note have one
 */
public record FormLine(Role role, List<String> segments) {

    /** What a line outside the frame is. */
    public enum Role { TITLE, YEAR, CAPTION, NOTE, SIGNATURE }

    public FormLine {
        segments = List.copyOf(segments);
    }

    public FormLine(Role role, String text) {
        this(role, List.of(text));
    }

    FormLine with(UnaryOperator<String> texts) {
        return new FormLine(role, segments.stream().map(texts).toList());
    }
}
