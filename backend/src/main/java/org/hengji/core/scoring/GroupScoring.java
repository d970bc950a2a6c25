package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.scoring.Candidates.Band;
import org.hengji.core.scoring.Rows.Row;
import org.hengji.core.scoring.RowRule.Merged;
import org.hengji.core.scoring.SelfEvaluation.Line;

/** Scores rows of a published form that stand for others: the first of rows that share a cell, and the sum of rows under a heading. */
final class GroupScoring {

    private static final int SCALE = 10;

    private final RulePack pack;
    private final LineScoring lines;

    GroupScoring(RulePack pack, LineScoring lines) {
        this.pack = pack;
        this.lines = lines;
    }

    /** Rows that share one cell, scored as one: each by its own points, or all alike where they have none of their own. */
    ScoredLine merged(Row lead, List<Row> members) {
        List<Line> all = Stream.concat(Stream.of(lead), members.stream()).map(Row::line)
                .filter(line -> !Said.isBlank(line.actual(), pack.scoreWords().value())).toList();
        List<Candidates> candidates = all.stream().map(lines::candidates).toList();
        List<ScoringRule> sure = new ArrayList<>();
        List<ScoringRule> possible = new ArrayList<>();
        if (!all.isEmpty() && candidates.stream().noneMatch(one -> one.sure().isEmpty())) {
            sure.add(merged(all, candidates.stream().map(one -> one.sure().get(0)).toList()));
        }
        List<Optional<ScoringRule>> full = candidates.stream().map(GroupScoring::full).toList();
        if (!all.isEmpty() && full.stream().allMatch(Optional::isPresent)) {
            possible.add(merged(all, full.stream().map(Optional::orElseThrow).toList()));
        }
        List<Band> bands = !all.isEmpty() && candidates.stream().allMatch(Candidates::isKnown) ? List.of(between(all, candidates)) : List.of();
        List<ScoreFlag> flags = new ArrayList<>();
        if (all.isEmpty()) {
            flags.add(ScoreFlag.ACTUAL_MISSING);
        }
        String inputs = "与下 " + members.size() + " 行合用一格；" + all.stream().map(LineScoring::compared).collect(Collectors.joining("；"));
        Line whole = withReason(lead.line(), members);
        return new PrintedScore(pack).explain(whole, lead.weight(), lead.printed(), new Candidates(sure, possible, bands), inputs, flags, false);
    }

    private static Optional<ScoringRule> full(Candidates candidates) {
        return Stream.concat(candidates.sure().stream(), candidates.possible().stream()).filter(rule -> rule.share().isFull()).findFirst();
    }

    /** Between what the rows may have earned at least and at most; how much each of them counts is not always printed. */
    private static Band between(List<Line> rows, List<Candidates> candidates) {
        List<BigDecimal> least = candidates.stream().map(Candidates::leastPercent).toList();
        List<BigDecimal> most = candidates.stream().map(Candidates::mostPercent).toList();
        boolean weighted = isWeighted(rows);
        return new Band("在各行完成程度之间", weighted ? mean(rows, least) : Collections.min(least), weighted ? mean(rows, most) : Collections.max(most), false);
    }

    private static BigDecimal mean(List<Line> rows, List<BigDecimal> percents) {
        BigDecimal points = rows.stream().map(Line::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal earned = IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).weight().multiply(percents.get(i))).reduce(BigDecimal.ZERO, BigDecimal::add);
        return earned.divide(points, SCALE, RoundingMode.HALF_UP);
    }

    private static boolean isWeighted(List<Line> rows) {
        return rows.stream().allMatch(row -> row.weight() != null && row.weight().signum() > 0);
    }

    private static Merged merged(List<Line> rows, List<ScoringRule> rules) {
        boolean weighted = isWeighted(rows);
        return new Merged(IntStream.range(0, rows.size()).mapToObj(i ->
                new Merged.Part(weighted ? rows.get(i).weight() : BigDecimal.ONE, rules.get(i))).toList());
    }

    private static Line withReason(Line lead, List<Row> members) {
        String reason = Stream.concat(Stream.of(lead), members.stream().map(Row::line)).map(Line::deviationReason)
                .filter(text -> text != null && !text.isBlank()).distinct().collect(Collectors.joining("；"));
        return lead.withReason(reason);
    }

    /** A heading with points: the sum of the rows under it, whose scores stand in the total in its place. */
    ScoredLine parent(Row row, List<ScoredLine> under) {
        List<BigDecimal> scores = under.stream().filter(line -> line.counts() || line.isScored()).map(line -> line.scorePrinted() == null ? line.score() : line.scorePrinted()).toList();
        Explanation explanation = Explanation.of(new RowRule.Parent(row.weight(), scores), row.weight(), pack.rounding().value());
        boolean differs = row.printed() != null && explanation.score().compareTo(row.printed()) != 0;
        return new ScoredLine(row.line().item(), row.weight(), row.line().target().printed(), row.line().actual(), explanation, explanation.rule().id(),
                explanation.unrounded(), explanation.score(), row.printed(), explanation.rule().label() + "：为所属 " + scores.size() + " 行之和 " + explanation.formula(),
                differs ? List.of(ScoreFlag.SCORE_UNEXPLAINED) : List.of());
    }
}
