package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hengji.core.rulepack.QualitativeBand;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.scoring.SelfEvaluation.Line;

/** Scores that a person sets in place of computed ones: how far that may go, and the whole with them put in. */
public final class GivenScores {

    /** Who gives them. */
    public enum By {
        /** The unit, in what room the rules leave. */
        SELF,
        /** The finance bureau, which may also take points off what is not proven. */
        RECHECK
    }

    /**
     * A score given to a line.
     *
     * @param points what it is to earn
     * @param reason why, or null
     */
    public record Given(BigDecimal points, String reason) {
    }

    private final SelfEvaluation evaluation;
    private final SelfEvaluationScore computed;
    private final RulePack pack;
    private final By by;
    private final RuleFinder finder;

    private GivenScores(SelfEvaluation evaluation, SelfEvaluationScore computed, RulePack pack, By by) {
        this.evaluation = evaluation;
        this.computed = computed;
        this.pack = pack;
        this.by = by;
        this.finder = new RuleFinder(pack, evaluation.year(), false);
    }

    /**
     * What a person may give each line.
     *
     * @param computed what the rules make of a self-evaluation that is being filled in
     * @return one for each line that was computed; empty where the rule leaves no room or there is no score yet
     */
    public static List<Optional<ScoreRoom>> rooms(SelfEvaluation evaluation, SelfEvaluationScore computed, RulePack pack, By by) {
        GivenScores scores = new GivenScores(evaluation, computed, pack, by);
        return IntStream.range(0, computed.lines().size()).mapToObj(scores::room).toList();
    }

    /**
     * The whole with the given scores put in. One outside its room is flagged and changes nothing; one without a reason is flagged.
     *
     * @param given one for each line that was computed, null where none was given
     */
    public static SelfEvaluationScore put(SelfEvaluation evaluation, SelfEvaluationScore computed, List<Given> given, RulePack pack, By by) {
        GivenScores scores = new GivenScores(evaluation, computed, pack, by);
        List<ScoredLine> lines = IntStream.range(0, computed.lines().size())
                .mapToObj(i -> given.get(i) == null ? computed.lines().get(i) : scores.line(i, given.get(i))).toList();
        return SelfEvaluationScoring.summed(lines, computed.flags(), pack);
    }

    private Optional<ScoreRoom> room(int index) {
        ScoredLine scored = computed.lines().get(index);
        if (!scored.isScored() || scored.weight().signum() == 0) {
            return Optional.empty();
        }
        Optional<ScoreRoom> room = byRule(index, scored);
        return by == By.SELF ? room : Optional.of(room.orElseGet(() -> new ScoreRoom(scored.score(), scored.score(), null, null)).forRecheck(scored.weight()));
    }

    private Optional<ScoreRoom> byRule(int index, ScoredLine scored) {
        int first = evaluation.execution() == null ? 0 : 1;
        if (index < first) {
            return Optional.empty();
        }
        Line line = evaluation.lines().get(index - first);
        ScoringRule rule = scored.explanation().rule();
        if (rule instanceof JudgementRule.Judged judged) {
            List<QualitativeBand> bands = pack.qualitativeBands().value();
            return Optional.of(ScoreRoom.within(RuleFinder.band(bands, bands.indexOf(pack.qualitativeBand(judged.percent()))), scored.weight()));
        }
        boolean mayCut = pack.overAchievement().value().cutByDeviation() && rule.share().isFull() && finder.isFarAbove(line);
        if (mayCut && rule instanceof ComparisonRule.MoreIsBetter more) {
            return Optional.of(ScoreRoom.cut(more.target(), more.actual(), scored.weight()));
        }
        return mayCut && rule instanceof ComparisonRule.FixedOrRange fixed && fixed.lower() != null
                ? Optional.of(ScoreRoom.cut(fixed.lower(), fixed.actual(), scored.weight())) : Optional.empty();
    }

    private ScoredLine line(int index, Given given) {
        ScoredLine line = computed.lines().get(index);
        Optional<ScoreRoom> room = room(index).filter(it -> it.holds(given.points()));
        List<ScoreFlag> flags = new ArrayList<>(line.flags());
        if (given.reason() == null || given.reason().isBlank()) {
            flags.add(ScoreFlag.GIVEN_WITHOUT_REASON);
        }
        if (room.isEmpty()) {
            flags.add(ScoreFlag.GIVEN_OUTSIDE_ROOM);
            return new ScoredLine(line.item(), line.weight(), line.target(), line.actual(), line.explanation(), line.ruleId(), line.unrounded(),
                    line.score(), line.scorePrinted(), line.text(), flags);
        }
        ScoringRule rule = room.get().giving(given.points());
        Explanation explanation = Explanation.of(rule, line.weight(), pack.rounding().value());
        return new ScoredLine(line.item(), line.weight(), line.target(), line.actual(), explanation, rule.id(), explanation.unrounded(),
                explanation.score(), line.scorePrinted(), line.text() + "；" + (by == By.SELF ? "单位自定" : "复核核定") + "：" + rule.label() + "，得分 = "
                + explanation.formula(), flags);
    }
}
