package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.scoring.Rows.Row;
import org.hengji.core.scoring.SelfEvaluation.Execution;
import org.hengji.core.scoring.SelfEvaluation.Line;

/** Recomputes a published self-evaluation: every row, then the total, its points and its grade. */
final class PublishedScoring {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Where a form prints no points for 预算执行率, what the indicators leave of 100 are its points, up to this many. */
    private static final BigDecimal MOST_EXECUTION = new BigDecimal(30);

    private final RulePack pack;
    private final SelfEvaluation evaluation;
    private final List<Line> inputs;
    private final LineScoring lineScoring;
    private final GroupScoring groupScoring;
    private final boolean printsWeights;
    private final boolean printsActuals;

    PublishedScoring(RulePack pack, SelfEvaluation evaluation) {
        this.pack = pack;
        this.evaluation = evaluation;
        this.inputs = HeadingPoints.given(evaluation.lines());
        this.lineScoring = new LineScoring(pack, evaluation.year(), true);
        this.groupScoring = new GroupScoring(pack, lineScoring);
        this.printsActuals = inputs.stream().anyMatch(line -> !Said.isBlank(line.actual(), pack.scoreWords().value()));
        this.printsWeights = inputs.stream().anyMatch(line -> line.weight() != null && line.weight().signum() > 0);
    }

    SelfEvaluationScore score() {
        BigDecimal executionWeight = executionWeight();
        List<Row> rows = Rows.of(inputs, executionWeight == null ? BigDecimal.ZERO : executionWeight, pack.scoreWords().value());
        List<ScoredLine> lines = new ArrayList<>();
        if (evaluation.execution() != null) {
            lines.add(new ExecutionScoring(pack, true).score(evaluation.execution(), executionWeight));
        }
        lines.addAll(indicators(rows, List.copyOf(lines)));
        List<ScoreFlag> flags = weightFlags(lines);
        if (!inputs.isEmpty() && !printsActuals) {
            flags.add(ScoreFlag.ACTUALS_MISSING);
        }
        return new Totals(pack, evaluation, lines, flags).score();
    }

    /** @param execution the line of 预算执行率, if there is one */
    private List<ScoredLine> indicators(List<Row> rows, List<ScoredLine> execution) {
        ScoredLine[] lines = new ScoredLine[rows.size()];
        for (int i = 0; i < lines.length; i++) {
            if (!isSum(rows.get(i))) {
                lines[i] = indicator(rows.get(i), rows);
            }
        }
        for (int i = lines.length - 1; i >= 0; i--) {
            if (lines[i] == null) {
                Stream<ScoredLine> members = rows.get(i).members().stream().map(member -> lines[member]);
                boolean whole = rows.get(i).kind() == Rows.Kind.WHOLE;
                lines[i] = groupScoring.parent(rows.get(i), Stream.concat(whole ? execution.stream() : Stream.empty(), members).toList());
            }
        }
        return List.of(lines);
    }

    private static boolean isSum(Row row) {
        return row.kind() == Rows.Kind.PARENT || row.kind() == Rows.Kind.WHOLE;
    }

    private ScoredLine indicator(Row row, List<Row> rows) {
        return switch (row.kind()) {
            case LEAD -> withoutRepeatedFlag(groupScoring.merged(row, row.members().stream().map(rows::get).toList()));
            case MEMBER -> lineScoring.notScored(row.line(), row.weight(), "与上面的指标合用一格，合并计分");
            case REPEATED -> lineScoring.notScored(row.line(), row.weight(), "与表上的预算执行率为同一项，不重复计分");
            case EMPTY -> lineScoring.notScored(row.line(), row.weight(), "空行");
            case SINGLE, PARENT, WHOLE -> withoutRepeatedFlag(lineScoring.published(row.line(), row.weight(), row.printed()));
        };
    }

    /** Where a form prints no points or no actual values at all, the whole says so once. */
    private ScoredLine withoutRepeatedFlag(ScoredLine line) {
        List<ScoreFlag> flags = line.flags().stream()
                .filter(flag -> printsWeights || flag != ScoreFlag.WEIGHT_MISSING).filter(flag -> printsActuals || flag != ScoreFlag.ACTUAL_MISSING).toList();
        return new ScoredLine(line.item(), line.weight(), line.target(), line.actual(), line.explanation(), line.ruleId(), line.unrounded(),
                line.score(), line.scorePrinted(), line.text(), flags);
    }

    /** The printed points; else what the indicators leave of 100; null where neither is known. */
    private BigDecimal executionWeight() {
        Execution execution = evaluation.execution();
        if (execution == null || execution.weight() != null) {
            return execution == null ? BigDecimal.ZERO : execution.weight();
        }
        BigDecimal usual = pack.weights().value().execution();
        if (!printsWeights) {
            return execution.scorePrinted() == null ? usual : null;
        }
        Set<Integer> sums = SumRows.find(inputs, BigDecimal.ZERO, pack.scoreWords().value()).keySet();
        BigDecimal left = HUNDRED.subtract(IntStream.range(0, inputs.size()).filter(i -> !sums.contains(i)).mapToObj(i -> inputs.get(i).weight())
                .filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
        return left.signum() >= 0 && left.compareTo(MOST_EXECUTION) <= 0 ? left : usual;
    }

    private List<ScoreFlag> weightFlags(List<ScoredLine> lines) {
        List<ScoreFlag> flags = new ArrayList<>();
        if (inputs.isEmpty()) {
            flags.add(ScoreFlag.NO_INDICATOR);
        } else if (!printsWeights) {
            flags.add(ScoreFlag.WEIGHTS_MISSING);
        } else if (lines.stream().allMatch(line -> line.weight() != null)) {
            BigDecimal sum = lines.stream().filter(line -> !isParent(line)).map(ScoredLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean right = sum.compareTo(HUNDRED) == 0
                    || evaluation.execution() == null && sum.add(pack.weights().value().execution()).compareTo(HUNDRED) == 0;
            if (!right) {
                flags.add(ScoreFlag.WEIGHTS_NOT_100);
            }
        }
        return flags;
    }

    private static boolean isParent(ScoredLine line) {
        return line.explanation() != null && line.explanation().rule() instanceof RowRule.Parent;
    }
}
