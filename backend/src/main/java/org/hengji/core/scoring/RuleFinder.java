package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.core.indicator.Clarity;
import org.hengji.core.indicator.Direction;
import org.hengji.core.indicator.Operator;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.rulepack.DeviationBand;
import org.hengji.core.rulepack.QualitativeBand;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.scoring.Candidates.Band;
import org.hengji.core.scoring.SelfEvaluation.Line;

/**
 * Finds the rules by which a line may have been scored. In a form that is being filled in only what is beyond doubt counts;
 * of a published one it is asked which reading explains its score.
 */
final class RuleFinder {

    private static final String COST = "成本";
    private static final String REVERSE = "反";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final RulePack pack;
    private final int year;
    private final boolean published;

    RuleFinder(RulePack pack, int year, boolean published) {
        this.pack = pack;
        this.year = year;
        this.published = published;
    }

    /** @param weight the line's points; 1 where they are not known */
    Candidates find(Line line, BigDecimal weight) {
        Candidates found = switch (line.target().kind()) {
            case NUMBER, RANGE -> compared(line, weight);
            case YES_NO -> yesNo(line);
            case DATE -> dated(line);
            case FREQUENCY -> frequent(line);
            case GRADED, TEXT, BLANK, UNREADABLE -> Candidates.NONE;
        };
        return published ? byOwnStandard(line, weight, found.isKnown() ? found : inWords(line, found.possible())) : found;
    }

    /** What the form's own standard allows besides: the points of a tier, or some of the points where it leaves that to a person. */
    private Candidates byOwnStandard(Line line, BigDecimal weight, Candidates found) {
        Target actual = Target.read(line.actual());
        List<ScoringRule> tiers = actual.kind() == TargetKind.NUMBER ? TierStandard.rules(line.standard(), actual.value(), weight) : List.of();
        boolean open = PlainText.containsAny(PlainText.of(line.standard()), pack.scoreWords().value().discretion())
                && !found.sure().isEmpty() && found.sure().stream().noneMatch(rule -> rule.share().isFull());
        return found.or(tiers, open ? List.of(new Band("评分标准为酌情扣分", BigDecimal.ZERO, HUNDRED, true)) : List.of());
    }

    /** Whether an actual value came so far above a target of which more is better that it must be explained. */
    boolean isFarAbove(Line line) {
        Target target = line.target();
        return target.kind() == TargetKind.NUMBER && target.value().signum() > 0 && target.direction() == Direction.MORE
                && ActualValues.of(line.actual(), line.item(), target).sure().stream().anyMatch(actual -> isFarAbove(actual, target));
    }

    /** One more than was planned is not far above, however few were planned. */
    private boolean isFarAbove(BigDecimal actual, Target target) {
        boolean oneMore = !isMoney(target) && isWhole(actual) && isWhole(target.value()) && actual.subtract(target.value()).compareTo(BigDecimal.ONE) <= 0;
        return !oneMore && actual.multiply(HUNDRED).compareTo(target.value().multiply(pack.overAchievement().value().explainAbove())) > 0;
    }

    private static boolean isWhole(BigDecimal figure) {
        return figure.stripTrailingZeros().scale() <= 0;
    }

    private Candidates compared(Line line, BigDecimal weight) {
        ActualValues values = ActualValues.of(line.actual(), line.item(), line.target());
        List<ScoringRule> sure = new ArrayList<>();
        List<ScoringRule> possible = new ArrayList<>();
        for (BigDecimal value : values.sure()) {
            sure.addAll(byStandard(line, value, weight));
            sure.addAll(byDeviation(line, value));
            sure.add(byTarget(line, value));
        }
        if (published) {
            for (BigDecimal value : values.all()) {
                possible.add(byTarget(line, value));
                possible.addAll(alternatives(line, value));
                if (value.signum() < 0 && PlainText.containsAny(PlainText.of(line.item()), pack.scoreWords().value().falls())) {
                    possible.add(byTarget(line, value.negate()));
                }
                overAchieved(line, value, weight).ifPresent(possible::add);
            }
        }
        return new Candidates(sure, possible, List.of());
    }

    private ScoringRule byTarget(Line line, BigDecimal actual) {
        Target target = line.target();
        if (target.kind() == TargetKind.RANGE) {
            return new ComparisonRule.FixedOrRange(target.value(), target.upper(), actual);
        }
        if (target.operator() == null || target.operator() == Operator.EQUAL) {
            return lessIsBetter(line) ? new ComparisonRule.FixedOrRange(null, target.value(), actual)
                    : new ComparisonRule.FixedOrRange(target.value(), null, actual);
        }
        return lessIsBetter(line) ? new ComparisonRule.LessIsBetter(target.value(), actual) : new ComparisonRule.MoreIsBetter(target.value(), actual);
    }

    /** Without an operator the column 方向性 says it; else more is better, but for a cost and for a target of 0. */
    private static boolean lessIsBetter(Line line) {
        Target target = line.target();
        if (target.kind() == TargetKind.RANGE) {
            return false;
        }
        if (target.operator() != null && target.operator() != Operator.EQUAL) {
            return target.operator().lessIsBetter();
        }
        return line.direction() != null ? line.direction().contains(REVERSE) : target.value().signum() == 0 || isCost(line);
    }

    private static boolean isCost(Line line) {
        return line.level1() != null && line.level1().contains(COST) || line.level2() != null && line.level2().contains(COST);
    }

    /** A target without an operator does not say which side of it is the worse; where its name or its unit leaves that open, both may be meant. */
    private List<ScoringRule> alternatives(Line line, BigDecimal actual) {
        Target target = line.target();
        boolean open = target.kind() == TargetKind.NUMBER && line.direction() == null
                && (target.operator() == null || target.operator() == Operator.EQUAL);
        if (!open) {
            return List.of();
        }
        List<ScoringRule> rules = new ArrayList<>();
        rules.add(new ComparisonRule.FixedOrRange(target.value(), target.value(), actual));
        if (!isCost(line) || !isMoney(target) || actual.compareTo(target.value()) < 0) {
            rules.add(new ComparisonRule.FixedOrRange(target.value(), null, actual));
        }
        if (isCost(line) || isMoney(target) || mayMeanLess(line)) {
            rules.add(new ComparisonRule.FixedOrRange(null, target.value(), actual));
        }
        return rules;
    }

    private boolean mayMeanLess(Line line) {
        List<String> words = pack.scoreWords().value().lessIsBetter();
        return ActualValues.isTime(line.target().unit()) || PlainText.containsAny(PlainText.of(line.item()), words);
    }

    private static boolean isMoney(Target target) {
        return target.unit() != null && target.unit().contains("元");
    }

    private static List<ScoringRule> byStandard(Line line, BigDecimal actual, BigDecimal weight) {
        return line.target().kind() == TargetKind.RANGE ? List.of()
                : StepStandard.read(line.standard()).map(standard -> standard.rules(line.target(), actual, lessIsBetter(line), weight)).orElse(List.of());
    }

    private List<ScoringRule> byDeviation(Line line, BigDecimal actual) {
        Target target = line.target();
        List<DeviationBand> bands = pack.fixedValueBands().value();
        if (bands.isEmpty() || target.kind() != TargetKind.NUMBER || target.operator() != Operator.EQUAL || target.value().signum() == 0) {
            return List.of();
        }
        BigDecimal off = actual.subtract(target.value()).abs().multiply(HUNDRED);
        BigDecimal share = bands.stream().filter(band -> off.compareTo(target.value().abs().multiply(band.within())) <= 0)
                .map(DeviationBand::share).findFirst().orElse(BigDecimal.ZERO);
        return List.of(new ComparisonRule.Deviation(target.value(), actual, share));
    }

    private Optional<ScoringRule> overAchieved(Line line, BigDecimal actual, BigDecimal weight) {
        Target target = line.target();
        BigDecimal printed = line.scorePrinted();
        boolean cut = pack.overAchievement().value().cutByDeviation() && target.kind() == TargetKind.NUMBER && target.value().signum() > 0
                && !lessIsBetter(line) && isFarAbove(actual, target) && printed != null && printed.compareTo(weight) < 0
                && printed.multiply(actual).compareTo(weight.multiply(target.value())) >= 0;
        return cut ? Optional.of(new JudgementRule.OverAchieved(target.value(), actual, weight, printed)) : Optional.empty();
    }

    private static Candidates yesNo(Line line) {
        Target actual = Target.read(line.actual());
        return actual.kind() == TargetKind.YES_NO
                ? new Candidates(List.of(new ComparisonRule.YesNo(actual.reading().equals(line.target().reading()))), List.of(), List.of())
                : Candidates.NONE;
    }

    /** How often something was done, where both texts can be counted in a year. */
    private static Candidates frequent(Line line) {
        Target wanted = line.target();
        Target done = Target.read(line.actual());
        boolean counted = done.kind() == TargetKind.FREQUENCY || done.kind() == TargetKind.NUMBER && !done.isRate();
        if (!counted || wanted.value() == null || done.value() == null) {
            return Candidates.NONE;
        }
        BigDecimal times = done.kind() == TargetKind.FREQUENCY ? ActualValues.inAYear(done) : done.value();
        return new Candidates(List.of(), List.of(new ComparisonRule.MoreIsBetter(ActualValues.inAYear(wanted), times)), List.of());
    }

    private Candidates dated(Line line) {
        Optional<ComparisonRule.OnTime> onTime = Deadlines.compare(line.target(), line.actual(), year);
        if (onTime.isEmpty()) {
            return Candidates.NONE;
        }
        boolean late = !onTime.get().share().isFull();
        if (late && !published) {
            return Candidates.NONE;
        }
        return new Candidates(List.of(onTime.get()), List.of(),
                late ? List.of(new Band("逾期完成", BigDecimal.ZERO, HUNDRED, true)) : List.of());
    }

    /** What the words of a published line allow. */
    private Candidates inWords(Line line, List<ScoringRule> possible) {
        Target actual = Target.read(line.actual());
        if (PlainText.of(line.actual()).equals(PlainText.of(line.target().printed()))) {
            return met("完成值与指标值写法相同", possible);
        }
        boolean named = actual.clarity() == Clarity.NAMED && !saysMet(line.actual());
        boolean share = !line.target().isRate() && !ActualValues.isPercentage(line.target().unit()) && actual.kind() == TargetKind.NUMBER && actual.isRate() && actual.value().signum() >= 0 && !named;
        if (share && line.target().kind() == TargetKind.NUMBER) {
            return new Candidates(List.of(new JudgementRule.Judged(actual.value())), possible, List.of());
        }
        if (share) {
            return completed(line, actual.value(), possible);
        }
        return switch (Said.of(line.actual(), pack.scoreWords().value())) {
            case MET -> line.target().kind() == TargetKind.YES_NO && line.target().reading().equals("否")
                    ? new Candidates(List.of(), possible, List.of()) : met(line.actual(), possible);
            case NEARLY -> new Candidates(List.of(), possible, Stream.concat(Stream.of(top()), middle().stream()).toList());
            case PARTLY -> new Candidates(List.of(), possible, middle());
            case UNMET -> new Candidates(List.of(), possible, List.of(bottom()));
            case UNCLEAR -> new Candidates(List.of(), saidOtherwise(line, possible), List.of());
            case NOTHING, NOT_APPLICABLE -> new Candidates(List.of(), possible, List.of());
        };
    }

    /** Words that are none of the usual ones may still say that the target was met: its own words, or that what was to be avoided was. */
    private List<ScoringRule> saidOtherwise(Line line, List<ScoringRule> possible) {
        String target = PlainText.words(line.target().printed());
        String actual = PlainText.words(line.actual());
        boolean shorter = actual.length() > 1 && target.contains(actual) && actual.chars().noneMatch(Character::isDigit);
        boolean repeats = !target.isEmpty() && (shorter || actual.contains(target))
                && PlainText.firstIn(actual.replace(target, ""), pack.scoreWords().value().negations()) == null;
        boolean avoided = PlainText.containsAny(actual, pack.scoreWords().value().avoided());
        return repeats || avoided
                ? Stream.concat(possible.stream(), Stream.of(new JudgementRule.MetInWords(line.actual()))).toList() : possible;
    }

    private Candidates met(String words, List<ScoringRule> possible) {
        return new Candidates(List.of(new JudgementRule.MetInWords(words)), possible, List.of(top()));
    }

    private Band top() {
        return band(pack.qualitativeBands().value(), 0);
    }

    /** A rate for a target that is none: so much of it was completed, beyond doubt only where one of the two speaks of completion. */
    private Candidates completed(Line line, BigDecimal percent, List<ScoringRule> possible) {
        List<ScoringRule> judged = new ArrayList<>(possible);
        judged.add(0, new JudgementRule.Judged(percent));
        boolean sure = saysMet(line.actual()) || saysMet(line.target().printed());
        BigDecimal within = percent.min(HUNDRED);
        List<Band> bands = new ArrayList<>();
        List.of(pack.qualitativeBands().value(), pack.olderBands().value()).forEach(all -> bands.add(band(all, all.indexOf(
                all.stream().filter(band -> within.compareTo(band.from()) >= 0).findFirst().orElseThrow()))));
        return new Candidates(sure && percent.compareTo(HUNDRED) >= 0 ? List.of(judged.get(0)) : List.of(), judged, sure ? bands : List.of());
    }

    private boolean saysMet(String text) {
        return PlainText.containsAny(PlainText.of(text), pack.scoreWords().value().met());
    }

    private List<Band> middle() {
        List<Band> bands = new ArrayList<>();
        List.of(pack.qualitativeBands().value(), pack.olderBands().value()).forEach(all -> {
            for (int i = 1; i < all.size() - 1; i++) {
                bands.add(band(all, i));
            }
        });
        return bands;
    }

    private Band bottom() {
        List<QualitativeBand> all = pack.qualitativeBands().value();
        return band(all, all.size() - 1);
    }

    static Band band(List<QualitativeBand> bands, int index) {
        return new Band(bands.get(index).name(), bands.get(index).from(), index == 0 ? HUNDRED : bands.get(index - 1).from(), false);
    }
}
