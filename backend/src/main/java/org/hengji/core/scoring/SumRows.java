package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.rulepack.ScoreWords;
import org.hengji.core.scoring.SelfEvaluation.Line;

/** Finds the rows of a published form that only add up others: headings with points of their own, and rows named 小计 or 总分. */
final class SumRows {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String SUBTOTAL = "小计";
    private static final Pattern POINTS = Pattern.compile("\\(?\\d+(?:\\.\\d+)?分?\\)?$");
    private static final Pattern KIND = Pattern.compile("指标$");

    /**
     * A sum.
     *
     * @param rows          the rows that it adds up; those that are sums themselves stand for the rows under them
     * @param withExecution whether it adds 预算执行率 as well
     */
    record Sum(List<Integer> rows, boolean withExecution) {
    }

    private final List<Line> lines;
    private final BigDecimal executionWeight;
    private final ScoreWords words;
    private final Map<Integer, Sum> sums = new TreeMap<>();

    /** For each row those right under it, and the next one beside it; a row needs those below to be known. */
    private final List<List<Integer>> under;
    private final int[] next;

    private SumRows(List<Line> lines, BigDecimal executionWeight, ScoreWords words) {
        this.lines = lines;
        this.executionWeight = executionWeight;
        this.words = words;
        this.under = new ArrayList<>(Collections.nCopies(lines.size(), List.of()));
        this.next = new int[lines.size()];
    }

    /** The sums among the rows, by their places. */
    static Map<Integer, Sum> find(List<Line> lines, BigDecimal executionWeight, ScoreWords words) {
        SumRows found = new SumRows(lines, executionWeight, words);
        List<Integer> named = IntStream.range(0, lines.size()).filter(found::isNamedSum).boxed().toList();
        named.forEach(i -> found.sums.put(i, new Sum(List.of(), false)));
        for (int i = lines.size() - 1; i >= 0; i--) {
            found.under.set(i, found.rowsUnder(i));
            found.next[i] = found.after(i);
        }
        found.findHeadings();
        named.forEach(found::findAbove);
        return found.sums;
    }

    private boolean isNamedSum(int index) {
        return saysNothing(index) && words.sums().contains(PlainText.of(lines.get(index).item()));
    }

    private boolean saysNothing(int index) {
        return Said.isBlank(lines.get(index).target().printed(), words) && Said.isBlank(lines.get(index).actual(), words);
    }

    /** A heading's points are those of the rows right under it; one that is named as its level is known as long as all points exceed 100. */
    private void findHeadings() {
        BigDecimal above = executionWeight.subtract(HUNDRED);
        for (int i = 0; i < lines.size(); i++) {
            above = above.add(sums.containsKey(i) ? BigDecimal.ZERO : points(i));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (sums.containsKey(i) || points(i).signum() <= 0) {
                continue;
            }
            boolean named = saysNothing(i) && isNamedAsItsLevel(i) && above.signum() > 0;
            List<Integer> rows = saysNothing(i) || points(i).compareTo(above) == 0 ? under.get(i) : List.of();
            if (rows.isEmpty() && named) {
                rows = allRowsUnder(i);
            }
            if (rows.size() > 1 || named && rows.size() == 1) {
                sums.put(i, new Sum(rows, false));
                above = above.subtract(points(i));
            }
        }
    }

    private boolean isNamedAsItsLevel(int index) {
        Line line = lines.get(index);
        String name = levelName(line.item());
        return name.equals(levelName(line.level1())) || name.equals(levelName(line.level2()));
    }

    private static String levelName(String text) {
        return KIND.matcher(POINTS.matcher(PlainText.of(text)).replaceFirst("")).replaceFirst("");
    }

    /** The rows right under a heading whose points are together as many as its own; a heading among them stands for those under it. */
    private List<Integer> rowsUnder(int heading) {
        List<Integer> rows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = heading + 1; i < lines.size() && sum.compareTo(points(heading)) < 0; i = next[i]) {
            if (lines.get(i).weight() == null || sums.containsKey(i) || !sameLevel1(heading, i)) {
                return List.of();
            }
            rows.add(i);
            sum = sum.add(points(i));
        }
        return sum.compareTo(points(heading)) == 0 ? rows : List.of();
    }

    /** Every row under a heading that is named as a level. */
    private List<Integer> allRowsUnder(int heading) {
        Line line = lines.get(heading);
        boolean ofLevel1 = levelName(line.item()).equals(levelName(line.level1()));
        List<Integer> rows = new ArrayList<>();
        for (int i = heading + 1; i < lines.size() && !sums.containsKey(i) && sameLevel1(heading, i)
                && (ofLevel1 || Objects.equals(line.level2(), lines.get(i).level2())); i = next[i]) {
            rows.add(i);
        }
        return rows;
    }

    /** The next row that stands beside this one. */
    private int after(int index) {
        List<Integer> rows = saysNothing(index) && points(index).signum() > 0 ? under.get(index) : List.of();
        return rows.size() > 1 || rows.size() == 1 && isNamedAsItsLevel(index) ? next[rows.get(rows.size() - 1)] : index + 1;
    }

    private boolean sameLevel1(int one, int other) {
        return Objects.equals(lines.get(one).level1(), lines.get(other).level1());
    }

    /** What a row named as a sum adds up: the rows since the last such row, else all above it, else those and 预算执行率. */
    private void findAbove(int index) {
        List<Integer> all = IntStream.range(0, index).filter(i -> !sums.containsKey(i)).boxed().toList();
        int last = IntStream.range(0, index).filter(this::isNamedSum).max().orElse(-1);
        List<Integer> since = all.stream().filter(i -> i > last).toList();
        boolean part = SUBTOTAL.equals(PlainText.of(lines.get(index).item()));
        List<Sum> choices = List.of(new Sum(since, false), new Sum(all, false), new Sum(all, true));
        Sum usual = choices.get(part ? 0 : choices.size() - 1);
        sums.put(index, lines.get(index).weight() == null ? usual
                : choices.stream().filter(sum -> points(sum).compareTo(points(index)) == 0).findFirst().orElse(usual));
    }

    private BigDecimal points(Sum sum) {
        return sum.rows().stream().map(this::points).reduce(sum.withExecution() ? executionWeight : BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal points(int index) {
        BigDecimal weight = lines.get(index).weight();
        return weight == null ? BigDecimal.ZERO : weight;
    }
}
