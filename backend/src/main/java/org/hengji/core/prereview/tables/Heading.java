package org.hengji.core.prereview.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A heading over columns of amounts, with the headings below it. */
final class Heading {

    private static final Pattern TOTAL = Pattern.compile("合计|小计|总计");
    private static final Pattern NAMED_TOTAL = Pattern.compile(".*(合计|总计)");
    private static final Pattern OF_WHICH = Pattern.compile("其中");
    private static final Pattern OF_WHICH_ONE = Pattern.compile("其中[::].+");
    /** Columns beside each other that are not parts of one sum. */
    private static final Pattern OTHER_TIME = Pattern.compile(".*(\\d{4}年|上年|去年|执行数|决算|增减|变化).*");

    private final String name;
    private final Map<String, Heading> below = new LinkedHashMap<>();
    private Integer column;

    private Heading(String name) {
        this.name = name;
    }

    /** The headings over these columns; the first steps that the columns share are left out. */
    static Heading over(Grid grid, List<Integer> columns, int skip) {
        Heading root = new Heading("");
        for (int column : columns) {
            Heading heading = root;
            List<String> path = grid.heading(column);
            for (String step : path.subList(Math.min(skip, path.size()), path.size())) {
                heading = heading.below.computeIfAbsent(step, Heading::new);
            }
            heading.column = column;
        }
        return root;
    }

    String name() {
        return name;
    }

    /** This heading and every one below it that states a total beside its parts. */
    List<Heading> withTotals() {
        List<Heading> found = new ArrayList<>();
        if (totalColumn() != null && parts().size() > 1 && parts().stream().noneMatch(part -> OTHER_TIME.matcher(part.name).matches())) {
            found.add(this);
        }
        below.values().forEach(heading -> found.addAll(heading.withTotals()));
        return found;
    }

    /** The column of its total, or null if it has none. */
    Integer totalColumn() {
        if (column != null) {
            return column;
        }
        List<Heading> totals = below.values().stream().filter(this::isTotal).toList();
        return totals.size() == 1 ? totals.get(0).column : null;
    }

    /** Whether its parts stand under 其中, which need not name every part. */
    boolean partsMayBeIncomplete() {
        return below.keySet().stream().anyMatch(step -> OF_WHICH.matcher(step).matches());
    }

    /** The headings whose columns add up to its total. */
    List<Heading> parts() {
        List<Heading> parts = new ArrayList<>();
        for (Heading heading : below.values()) {
            if (OF_WHICH.matcher(heading.name).matches()) {
                parts.addAll(heading.below.values());
            } else if (!isTotal(heading) && !OF_WHICH_ONE.matcher(heading.name).matches()) {
                parts.add(heading);
            }
        }
        return parts;
    }

    /** What a row states under it: its total, else the sum of its parts; null if all is blank. */
    BigDecimal value(Grid grid, int row) {
        if (totalColumn() != null) {
            return grid.figure(row, totalColumn());
        }
        return parts().stream().map(part -> part.value(grid, row)).reduce(null, Sum::plus);
    }

    /** The first heading with this name, or null. */
    Heading named(Pattern wanted) {
        for (Heading heading : below.values()) {
            Heading found = wanted.matcher(heading.name).matches() ? heading : heading.named(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private boolean isTotal(Heading heading) {
        return heading.column != null && heading.below.isEmpty()
                && (name.isEmpty() ? NAMED_TOTAL : TOTAL).matcher(heading.name).matches();
    }
}
