package org.hengji.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengji.core.form.medium.RawCell;
import org.hengji.core.form.medium.RawRow;
import org.hengji.core.form.medium.RawSheet;

/** Finds the forms on a sheet by their titles, and a form without a title by its headings. */
final class FormFinder {

    /** A title may name a region, a year and a project besides. */
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_HEADING = 40;
    /** Headings stand at the top; looking further costs much and finds nothing. */
    private static final int ROWS_WITH_HEADINGS = 80;
    private static final double ENOUGH_HEADINGS = 0.5;

    private final List<FormLayout> layouts;
    private final Integer knownYear;

    FormFinder(List<FormLayout> layouts, Integer knownYear) {
        this.layouts = layouts;
        this.knownYear = knownYear;
    }

    /**
     * A form and its rows.
     *
     * @param layout its layout
     * @param title  the cell that holds its title, or null
     * @param rows   its rows, the title's among them
     */
    record Found(FormLayout layout, RawCell title, List<RawRow> rows) {
    }

    List<Found> find(RawSheet sheet) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            if (title(sheet.rows().get(i)) != null) {
                starts.add(i);
            }
        }
        if (starts.isEmpty()) {
            starts.add(0);
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : sheet.rows().size();
            add(sheet.rows().subList(starts.get(i), end), found);
        }
        return found;
    }

    /** A form that goes on under its title on the next page is one form; a form for each project is one for each title. */
    private void add(List<RawRow> rows, List<Found> found) {
        FormLayout layout = layout(rows);
        if (layout == null) {
            return;
        }
        Found last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.layout() == layout && layout.spec().of() != LayoutSpec.Of.project) {
            List<RawRow> both = new ArrayList<>(last.rows());
            both.addAll(rows.subList(1, rows.size()));
            found.set(found.size() - 1, new Found(layout, last.title(), both));
        } else {
            found.add(new Found(layout, rows.isEmpty() ? null : title(rows.get(0)), rows));
        }
    }

    /** The cell of a row that holds the title of a form; null if there is none. */
    private RawCell title(RawRow row) {
        RawCell first = row.cells().firstEntry().getValue();
        boolean short_ = first.text().length() <= LONGEST_TITLE && row.cells().values().stream().distinct().limit(3).count() <= 2;
        return short_ && layouts.stream().anyMatch(layout -> titleLength(layout, first.text()) > 0) ? first : null;
    }

    /** How long the longest title of the layout is that the text holds; 0 if it holds none. */
    private static int titleLength(FormLayout layout, String text) {
        String compact = Headings.compact(text);
        return layout.spec().titles().stream()
                .map(Headings::compact)
                .filter(compact::contains)
                .mapToInt(String::length).max().orElse(0);
    }

    private FormLayout layout(List<RawRow> rows) {
        Set<String> seen = new HashSet<>();
        rows.stream().limit(ROWS_WITH_HEADINGS).flatMap(row -> row.cells().values().stream())
                .filter(cell -> cell.text().length() <= LONGEST_HEADING)
                .forEach(cell -> seen.add(Headings.normal(cell.text())));
        String title = rows.isEmpty() ? "" : rows.get(0).cells().firstEntry().getValue().text();
        Integer printed = Captions.year(rows);
        Integer year = printed == null ? knownYear : printed;
        return layouts.stream()
                .filter(layout -> share(layout, seen) >= ENOUGH_HEADINGS || titleLength(layout, title) > 0 && layout.showsList(seen))
                .max(Comparator.comparingDouble((FormLayout layout) -> 100 * share(layout, seen) + 4 * titleLength(layout, title))
                        .thenComparing(layout -> year != null && layout.formId(year) != null))
                .orElse(null);
    }

    /** The share of the layout's headings that were seen. */
    private static double share(FormLayout layout, Set<String> seen) {
        List<Set<String>> headings = layout.headings();
        long found = headings.stream().filter(spellings -> spellings.stream().anyMatch(seen::contains)).count();
        return (double) found / headings.size();
    }
}
