package org.hengji.core.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;

/** A part of a form that is printed and read in one way; a form is a column of blocks. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
        @Type(value = FieldsBlock.class, name = "fields"),
        @Type(value = HeadsBlock.class, name = "heads"),
        @Type(value = PlanBlock.class, name = "plan"),
        @Type(value = MatrixBlock.class, name = "matrix"),
        @Type(value = TableBlock.class, name = "table"),
        @Type(value = SummaryBlock.class, name = "summary"),
        @Type(value = BoxesBlock.class, name = "boxes")})
interface Block {

    /** Prints what the subject holds. */
    void print(Subject subject, Grid grid);

    /** Reads what the section shows into the subject. */
    void read(Section section, Subject subject);

    /** Takes over what this block prints of one subject into another. */
    void copy(Subject from, Subject to);

    /** The spellings of each label and heading that it prints. */
    List<Set<String>> headings();

    /** Whether it takes rows of its own, so that it must be read before single fields are looked for. */
    default boolean claimsRows() {
        return false;
    }
}
