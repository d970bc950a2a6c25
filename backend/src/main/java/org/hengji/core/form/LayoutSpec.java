package org.hengji.core.form;

import java.util.List;

/**
 * A layout as its file in {@code rules/forms} says it.
 *
 * @param id        its id
 * @param name      its name in Chinese
 * @param of        what one table of it shows
 * @param titles    words that its title holds; the first is printed where the document has no title of its own
 * @param forms     the ids of the regional forms that it belongs to
 * @param needs     the keys of which every project must have an indicator, or the form would say nothing
 * @param leaves    the keys of a project that other forms show and this one need not
 * @param sheet     the name of the sheet
 * @param landscape whether the paper lies across
 * @param widths    the widths of the columns in half-width characters
 * @param caption   the values above the frame, each with its label
 * @param blocks    the blocks from top to bottom
 * @param notes     notes under the table
 * @param signature what is signed under the table
 */
record LayoutSpec(
        String id,
        String name,
        Of of,
        List<String> titles,
        List<FormId> forms,
        List<String> needs,
        List<String> leaves,
        String sheet,
        boolean landscape,
        List<Integer> widths,
        List<Field> caption,
        List<Block> blocks,
        List<String> notes,
        List<String> signature) {

    /** What one table shows: the department as a whole, one project, or all projects. */
    enum Of { department, project, projects }

    /**
     * The form of a region and a span of years.
     *
     * @param id   its id
     * @param from the first budget year
     * @param to   the last one, or null for no end
     */
    record FormId(String id, int from, Integer to) {

        boolean contains(int year) {
            return from <= year && (to == null || year <= to);
        }
    }

    LayoutSpec {
        forms = forms == null ? List.of() : List.copyOf(forms);
        needs = needs == null ? List.of() : List.copyOf(needs);
        leaves = leaves == null ? List.of() : List.copyOf(leaves);
        notes = notes == null ? List.of() : List.copyOf(notes);
        signature = signature == null ? List.of() : List.copyOf(signature);
    }
}
