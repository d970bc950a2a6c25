package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.rulepack.ScoreWords;
import org.hengji.core.scoring.SelfEvaluation.Line;

/** What each row of a published form is: forms leave out points, share one cell between rows, and print headings as rows. */
final class Rows {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** What a row is. */
    enum Kind {
        /** Scored for itself. */
        SINGLE,
        /** The first of rows that share one cell of points or of score; it stands for all of them. */
        LEAD,
        /** Another row of such a group. */
        MEMBER,
        /** The sum of rows under it, which count in its place. */
        PARENT,
        /** The sum of all rows and of 预算执行率. */
        WHOLE,
        /** 预算执行率, which is scored above already. */
        REPEATED,
        /** A row of the form that was left blank. */
        EMPTY
    }

    private static final Set<Kind> NOT_ADDED = EnumSet.of(Kind.PARENT, Kind.WHOLE, Kind.REPEATED);

    /**
     * A row.
     *
     * @param weight  its points, of a group those of all its rows; null if unknown
     * @param printed its printed score, of a group that of all its rows; null if there is none
     * @param members the rows of the group after the first, or the rows that a sum adds up
     */
    record Row(Line line, Kind kind, BigDecimal weight, BigDecimal printed, List<Integer> members) {
    }

    private final List<Line> lines;
    private final ScoreWords words;
    private final Row[] rows;

    private Rows(List<Line> lines, ScoreWords words) {
        this.lines = lines;
        this.words = words;
        this.rows = new Row[lines.size()];
    }

    /**
     * The rows of a published form.
     *
     * @param executionWeight points of 预算执行率, 0 if it is not scored apart
     */
    static List<Row> of(List<Line> lines, BigDecimal executionWeight, ScoreWords words) {
        Rows found = new Rows(withoutRepeatedPoints(lines, executionWeight), words);
        found.findEmpty();
        found.findSums(executionWeight);
        found.findRepeatedExecution(executionWeight);
        for (int i = 0; i < lines.size(); i++) {
            if (found.rows[i] == null) {
                found.findGroup(i);
            }
        }
        found.inferMissing(executionWeight);
        return List.of(found.rows);
    }

    /** Rows that share a cell may each repeat its points, while the score stands once; without the repeated ones all points make 100. */
    private static List<Line> withoutRepeatedPoints(List<Line> lines, BigDecimal executionWeight) {
        BigDecimal all = executionWeight;
        BigDecimal repeated = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            all = all.add(zeroIfNull(lines.get(i).weight()));
            repeated = repeated.add(repeats(lines, i) ? lines.get(i).weight() : BigDecimal.ZERO);
        }
        if (repeated.signum() == 0 || all.subtract(repeated).compareTo(HUNDRED) != 0) {
            return lines;
        }
        return IntStream.range(0, lines.size()).mapToObj(i -> repeats(lines, i) ? lines.get(i).withWeight(null) : lines.get(i)).toList();
    }

    private static boolean repeats(List<Line> lines, int index) {
        Line line = lines.get(index);
        return index > 0 && line.scorePrinted() == null && line.weight() != null && lines.get(index - 1).weight() != null
                && line.weight().compareTo(lines.get(index - 1).weight()) == 0;
    }

    private void findEmpty() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean noPoints = line.weight() == null || line.weight().signum() == 0;
            if (noPoints && line.scorePrinted() == null && saysNothing(line)) {
                rows[i] = row(i, Kind.EMPTY, BigDecimal.ZERO, null, List.of());
            }
        }
    }

    private boolean saysNothing(Line line) {
        return Said.isBlank(line.target().printed(), words) && Said.isBlank(line.actual(), words);
    }

    private void findSums(BigDecimal executionWeight) {
        SumRows.find(lines, executionWeight, words).forEach((i, sum) -> {
            BigDecimal weight = lines.get(i).weight();
            BigDecimal points = sum.rows().stream().map(row -> zeroIfNull(lines.get(row).weight()))
                    .reduce(sum.withExecution() ? executionWeight : BigDecimal.ZERO, BigDecimal::add);
            rows[i] = row(i, sum.withExecution() ? Kind.WHOLE : Kind.PARENT, weight == null ? points : weight, lines.get(i).scorePrinted(), sum.rows());
        });
    }

    /** Where a form prints 预算执行率 with its points among the indicators too, only one of the two makes all points 100. */
    private void findRepeatedExecution(BigDecimal executionWeight) {
        BigDecimal above = weights().add(executionWeight).subtract(HUNDRED);
        for (int i = 0; i < rows.length; i++) {
            Line line = lines.get(i);
            boolean repeated = rows[i] == null && executionWeight.signum() > 0 && line.weight() != null && line.weight().compareTo(executionWeight) == 0
                    && above.compareTo(executionWeight) == 0 && PlainText.of(line.item()).contains(ExecutionScoring.ITEM);
            if (repeated) {
                rows[i] = row(i, Kind.REPEATED, BigDecimal.ZERO, null, List.of());
            }
        }
    }

    private void findGroup(int first) {
        Line line = lines.get(first);
        if (line.weight() != null) {
            List<Integer> members = sharingPoints(first);
            if (members.isEmpty()) {
                members = sharingScore(first);
            }
            if (!members.isEmpty()) {
                lead(first, members);
                return;
            }
        }
        rows[first] = row(first, Kind.SINGLE, line.weight(), line.scorePrinted(), List.of());
    }

    /** The rows below without points of their own, as long as their scores together fit the points. */
    private List<Integer> sharingPoints(int first) {
        List<Integer> members = new ArrayList<>();
        for (int i = first + 1; i < lines.size() && rows[i] == null && lines.get(i).weight() == null && sharesCell(first, i); i++) {
            members.add(i);
        }
        return printed(first, members).compareTo(lines.get(first).weight()) <= 0 ? members : List.of();
    }

    /** The rows below without a score, where the first one's score is more than its own points. */
    private List<Integer> sharingScore(int first) {
        BigDecimal printed = lines.get(first).scorePrinted();
        BigDecimal weight = lines.get(first).weight();
        List<Integer> members = new ArrayList<>();
        for (int i = first + 1; i < lines.size() && printed != null && printed.compareTo(weight) > 0 && rows[i] == null
                && lines.get(i).scorePrinted() == null && lines.get(i).weight() != null && sharesCell(first, i); i++) {
            members.add(i);
            weight = weight.add(lines.get(i).weight());
        }
        return printed != null && printed.compareTo(weight) <= 0 ? members : List.of();
    }

    /** A cell may reach over several levels 2; a row in it has no score either, unless the points are those of its level 1. */
    private boolean sharesCell(int first, int other) {
        boolean alone = lines.get(other).scorePrinted() == null || HeadingPoints.areOfLevel1(lines.get(first));
        return sameLevel(first, other) || alone && Objects.equals(lines.get(first).level1(), lines.get(other).level1());
    }

    private boolean sameLevel(int one, int other) {
        Line above = lines.get(one);
        Line below = lines.get(other);
        boolean heading = above.level2() == null && saysNothing(above);
        return Objects.equals(above.level1(), below.level1()) && (heading || below.level2() == null || Objects.equals(above.level2(), below.level2()));
    }

    private void lead(int first, List<Integer> members) {
        BigDecimal weight = lines.get(first).weight();
        for (int member : members) {
            weight = lines.get(member).weight() == null ? weight : weight.add(lines.get(member).weight());
            rows[member] = row(member, Kind.MEMBER, BigDecimal.ZERO, null, List.of());
        }
        boolean scored = lines.get(first).scorePrinted() != null || members.stream().anyMatch(i -> lines.get(i).scorePrinted() != null);
        rows[first] = row(first, Kind.LEAD, weight, scored ? printed(first, members) : null, members);
    }

    private BigDecimal printed(int first, List<Integer> members) {
        BigDecimal sum = zeroIfNull(lines.get(first).scorePrinted());
        for (int member : members) {
            sum = sum.add(zeroIfNull(lines.get(member).scorePrinted()));
        }
        return sum;
    }

    /** Where the points of one row alone are missing, they are what is left of 100. */
    private void inferMissing(BigDecimal executionWeight) {
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].weight() == null) {
                missing.add(i);
            }
        }
        BigDecimal left = HUNDRED.subtract(executionWeight).subtract(weights());
        if (missing.size() == 1 && rows.length > 1 && left.signum() > 0) {
            Row row = rows[missing.get(0)];
            rows[missing.get(0)] = new Row(row.line(), row.kind(), left, row.printed(), row.members());
        }
    }

    /** The points of all rows but sums and repeated ones. */
    private BigDecimal weights() {
        return IntStream.range(0, rows.length).filter(i -> rows[i] == null || !NOT_ADDED.contains(rows[i].kind()))
                .mapToObj(i -> lines.get(i).weight()).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Row row(int index, Kind kind, BigDecimal weight, BigDecimal printed, List<Integer> members) {
        return new Row(lines.get(index), kind, weight, printed, members);
    }

    private static BigDecimal zeroIfNull(BigDecimal figure) {
        return figure == null ? BigDecimal.ZERO : figure;
    }
}
