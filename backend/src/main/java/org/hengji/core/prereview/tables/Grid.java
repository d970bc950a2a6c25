package org.hengji.core.prereview.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hengji.core.document.Cell;
import org.hengji.core.document.TablePart;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;

/** A budget table as the rules about tables see it: headings as paths, cells as names or figures. */
public final class Grid {

    /** What no column of amounts is headed by. */
    private static final Pattern NO_AMOUNT = Pattern.compile(
            ".*(编码|代码|序号|行次|栏次|名称|数量|人数|单价|比例|比重|占比|增幅|降幅|年份|份额|面积|[%％率]).*");
    private static final Pattern FIGURE = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final Pattern LEVEL_HEADING = Pattern.compile("[类款项]");

    private final int index;
    private final TablePart part;
    private final List<List<String>> headings;
    private final List<Integer> amounts;
    /** By row and column: what each cell shows without blanks, and its figure. */
    private final String[][] plain;
    private final BigDecimal[][] figures;

    /** The tables of a document, made once for all rules. */
    private record Grids(List<Grid> all) {

        static Grids read(Reviewed reviewed) {
            List<TablePart> tables = reviewed.document().tables();
            return new Grids(IntStream.range(0, tables.size()).filter(i -> tables.get(i) != null)
                    .mapToObj(i -> new Grid(i, tables.get(i))).toList());
        }
    }

    private Grid(int index, TablePart part) {
        this.index = index;
        this.part = part;
        this.headings = part.columns().stream().map(Grid::path).toList();
        this.plain = new String[rows()][columns()];
        this.figures = new BigDecimal[rows()][columns()];
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                plain[row][column] = PlainText.of(text(row, column));
                figures[row][column] = figure(cell(row, column), plain[row][column]);
            }
        }
        this.amounts = IntStream.range(0, headings.size()).filter(this::holdsAmounts).boxed().toList();
    }

    /** The tables of a document. */
    public static List<Grid> of(Reviewed reviewed) {
        return reviewed.shared(Grids.class, Grids::read).all();
    }

    /** The title as printed. */
    public String title() {
        return part.title();
    }

    /** The title without blanks. */
    public String plainTitle() {
        return PlainText.of(part.title());
    }

    /** The heading of a column from the outermost to the innermost, without blanks. */
    List<String> heading(int column) {
        return headings.get(column);
    }

    int columns() {
        return headings.size();
    }

    /** The columns that hold amounts. */
    List<Integer> amounts() {
        return amounts;
    }

    int rows() {
        return part.rows().size();
    }

    /** The figure of a cell, or null if it is blank or holds a text. */
    BigDecimal figure(int row, int column) {
        return figures[row][column];
    }

    /** What a cell shows, empty for a blank one. */
    public String text(int row, int column) {
        Cell cell = cell(row, column);
        return cell == null ? "" : cell.printed();
    }

    boolean hasFigures(int row) {
        return amounts.stream().anyMatch(column -> figure(row, column) != null);
    }

    /** The words of a row: its cells outside the columns of amounts, without blanks. */
    List<String> words(int row) {
        return IntStream.range(0, columns()).filter(column -> !amounts.contains(column))
                .mapToObj(column -> plain[row][column]).filter(word -> !word.isEmpty()).toList();
    }

    /** The headings and every cell, without blanks. */
    public List<String> allTexts() {
        List<String> texts = new ArrayList<>(part.columns().stream().map(PlainText::of).toList());
        for (String[] row : plain) {
            texts.addAll(Arrays.asList(row));
        }
        return texts;
    }

    /** The unit of its amounts. */
    MoneyUnit unit(Reviewed reviewed) {
        MoneyUnit budgetUnit = reviewed.document().budgetUnit();
        return MoneyUnit.labelled(PlainText.of(part.unit()))
                .orElse(budgetUnit == null ? reviewed.document().amountUnit() : budgetUnit);
    }

    /** The place of the table. */
    public Place place() {
        return Place.table(index, part.title());
    }

    Place place(int row) {
        return Place.table(index, part.title(), "rows", row);
    }

    private Cell cell(int row, int column) {
        List<Cell> cells = part.rows().get(row);
        return column < cells.size() ? cells.get(column) : null;
    }

    private static BigDecimal figure(Cell cell, String plain) {
        if (cell == null || cell.number() != null) {
            return cell == null ? null : cell.number();
        }
        return FIGURE.matcher(plain).matches() ? new BigDecimal(plain.replace(",", "")) : null;
    }

    private boolean holdsAmounts(int column) {
        List<String> heading = headings.get(column);
        String last = heading.get(heading.size() - 1);
        return heading.stream().noneMatch(step -> NO_AMOUNT.matcher(step).matches()) && !LEVEL_HEADING.matcher(last).matches()
                && IntStream.range(0, rows()).mapToObj(row -> figure(row, column)).anyMatch(Objects::nonNull);
    }

    private static List<String> path(String heading) {
        List<String> steps = new ArrayList<>(Arrays.stream(PlainText.of(heading).split("/")).filter(step -> !step.isEmpty()).toList());
        return steps.isEmpty() ? List.of("") : List.copyOf(steps);
    }
}
