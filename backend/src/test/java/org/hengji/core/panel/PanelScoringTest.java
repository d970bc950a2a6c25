package org.hengji.core.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.core.document.Problem;
import org.hengji.core.panel.PanelScore.Adjustment;
import org.hengji.core.panel.PanelScore.Group;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PanelScoringTest {

    private static final RulePack PACK = RulePacks.shipped().get("national-2021");
    private static final List<Criterion> CRITERIA = PACK.keyEvaluation().value().criteria();

    /** A sheet that gives every criterion the same share of its points. */
    private static PanelSheet sheet(int expert, String share) {
        return sheet(expert, criterion -> criterion.weight().multiply(new BigDecimal(share)));
    }

    private static PanelSheet sheet(int expert, Function<Criterion, BigDecimal> score) {
        return new PanelSheet(expert, CRITERIA.stream().collect(Collectors.toMap(Criterion::id, criterion -> new Mark(score.apply(criterion), null))));
    }

    private static PanelScore score(PanelSheet... sheets) {
        return PanelScoring.of(PACK).score(CRITERIA, List.of(sheets));
    }

    private static LineMean mean(PanelScore score, String id) {
        return score.lines().stream().filter(line -> line.criterion().id().equals(id)).findFirst().orElseThrow().mean();
    }

    @Test
    void threeExpertsCountFullyAndTheirMeanExplainsItself() {
        PanelScore score = score(sheet(1, "0.9"), sheet(2, "0.8"), sheet(3, "0.95"));
        assertThat(mean(score, "effect").formula()).isEqualTo("(18 + 16 + 19) ÷ 3 = 17.67");
        assertThat(mean(score, "effect").unrounded()).isEqualByComparingTo("17.6666666667");
        assertThat(score.grade()).isEqualTo(Grade.GOOD);
        assertThat(score.outliers()).isEmpty();
    }

    @Test
    void fromFiveExpertsOnOneHighestAndOneLowestScoreOfTheLineDoNotCount() {
        PanelScore score = score(sheet(1, "0.9"), sheet(2, "0.9"), sheet(3, "0.5"), sheet(4, "0.8"), sheet(5, "1"));
        assertThat(mean(score, "effect").formula()).isEqualTo("(18 + 18 + 16) ÷ 3 = 17.33（去掉一个最低分和一个最高分：10、20）");
        assertThat(mean(score, "effect").given()).filteredOn(LineMean.Given::dropped).extracting(LineMean.Given::expert).containsExactly(3, 5);
    }

    @Test
    void ofEqualScoresOnlyOneIsDroppedAtEachEnd() {
        PanelScore score = score(sheet(1, "0.9"), sheet(2, "0.9"), sheet(3, "0.9"), sheet(4, "0.9"), sheet(5, "0.9"));
        assertThat(mean(score, "effect").given()).filteredOn(LineMean.Given::dropped).extracting(LineMean.Given::expert).containsExactly(1, 5);
        assertThat(score.total()).isEqualByComparingTo("90");
        assertThat(score.grade()).isEqualTo(Grade.EXCELLENT);
    }

    @Test
    void aScoreFarFromTheMedianIsFlaggedOnItsLineAndInTheTotal() {
        PanelSheet strict = sheet(3, criterion -> criterion.id().equals("effect") ? new BigDecimal("7") : criterion.weight().multiply(new BigDecimal("0.9")));
        PanelScore score = score(sheet(1, "0.9"), sheet(2, "0.9"), strict);
        assertThat(score.outliers()).extracting(PanelScore.Outlier::expert, PanelScore.Outlier::criterion).containsExactly(
                tuple(3, "effect"), tuple(3, null));
        assertThat(score.outliers().get(0).median()).isEqualByComparingTo("18");
        assertThat(score.outliers().get(0).limit()).isEqualByComparingTo("6");
    }

    @Test
    void exactlyAtTheLimitIsStillNear() {
        PanelSheet other = sheet(3, criterion -> criterion.id().equals("effect") ? new BigDecimal("12") : criterion.weight().multiply(new BigDecimal("0.9")));
        assertThat(score(sheet(1, "0.9"), sheet(2, "0.9"), other).outliers()).isEmpty();
    }

    @Test
    void anAdoptedObjectionCountsAndTheExpertsMeanStaysBesideIt() {
        var adjustment = new Adjustment(new BigDecimal("19"), "补充的验收材料属实");
        PanelScore score = PanelScoring.of(PACK).score(CRITERIA, List.of(sheet(1, "0.9"), sheet(2, "0.9"), sheet(3, "0.9")), Map.of("effect", adjustment));
        assertThat(score.total()).isEqualByComparingTo("91");
        assertThat(mean(score, "effect").score()).isEqualByComparingTo("18");
        assertThat(score.groups()).filteredOn(group -> group.name().equals("效益")).singleElement().extracting(Group::score)
                .satisfies(points -> assertThat((BigDecimal) points).isEqualByComparingTo("28"));
    }

    @Test
    void aSheetWithAGapIsNotScored() {
        var gap = new PanelSheet(1, Map.of());
        assertThatThrownBy(() -> score(gap)).isInstanceOf(IllegalArgumentException.class);
        assertThat(gap.problems(CRITERIA, PACK.panel().value())).hasSize(CRITERIA.size())
                .first().isEqualTo(new Problem("/basis/score", "“立项依据充分性”还没有打分"));
    }

    @Test
    void lowScoresNeedAnOpinionAndNoScoreLeavesItsRange() {
        PanelSheet low = sheet(1, criterion -> switch (criterion.id()) {
            case "effect" -> new BigDecimal("15.9");
            case "satisfaction" -> new BigDecimal("10.1");
            default -> criterion.weight().multiply(new BigDecimal("0.8"));
        });
        assertThat(low.problems(CRITERIA, PACK.panel().value())).extracting(Problem::message).containsExactly(
                "“实施效益”得分低于分值的 80%，请写明意见", "“满意度”的得分应在 0 到 10 之间，实际为 10.1");
    }

    @Test
    void adaptedCriteriaMustMakeAHundredAndLeaveTheResultsTheirShare() {
        List<Criterion> without = CRITERIA.stream().filter(criterion -> !criterion.id().equals("cost")).toList();
        assertThat(PACK.keyEvaluation().value().problemsOf(without)).extracting(Problem::message)
                .containsExactly("分值合计应为 100，实际为 93", "产出、效益的分值合计应不低于 60，实际为 53");
    }

    @RepeatedTest(200)
    void everyLineLiesBetweenTheLowestAndTheHighestScoreInWhateverOrderTheSheetsComeAndReplays(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<PanelSheet> sheets = new ArrayList<>();
        for (int expert = 1; expert <= 1 + random.nextInt(9); expert++) {
            sheets.add(sheet(expert, criterion -> criterion.weight().multiply(BigDecimal.valueOf(random.nextInt(101), 2))));
        }
        PanelScore score = PanelScoring.of(PACK).score(CRITERIA, sheets);
        for (PanelScore.Line line : score.lines()) {
            List<BigDecimal> given = line.mean().given().stream().map(LineMean.Given::score).sorted().toList();
            BigDecimal tolerance = new BigDecimal("0.005");
            assertThat(line.score()).isBetween(given.get(0).subtract(tolerance), given.get(given.size() - 1).add(tolerance)).isLessThanOrEqualTo(line.criterion().weight());
            assertThat(line.mean().replay()).isEqualTo(line.mean().score());
            assertThat(line.mean().unrounded().setScale(2, RoundingMode.HALF_UP)).isEqualTo(line.score());
        }
        assertThat(score.total()).isEqualByComparingTo(score.groups().stream().map(Group::score).reduce(BigDecimal.ZERO, BigDecimal::add));
        Collections.shuffle(sheets, random);
        assertThat(PanelScoring.of(PACK).score(CRITERIA, sheets).lines()).extracting(PanelScore.Line::score)
                .isEqualTo(score.lines().stream().map(PanelScore.Line::score).toList());
    }

    @RepeatedTest(100)
    void aHigherScoreOfOneExpertNeverLowersTheLine(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        int size = 1 + random.nextInt(8);
        List<PanelSheet> before = new ArrayList<>();
        for (int expert = 1; expert <= size; expert++) {
            before.add(sheet(expert, criterion -> criterion.weight().multiply(BigDecimal.valueOf(random.nextInt(100), 2))));
        }
        List<PanelSheet> after = new ArrayList<>(before);
        PanelSheet raised = before.get(random.nextInt(size));
        after.set(raised.expert() - 1, sheet(raised.expert(), criterion -> criterion.weight().min(
                raised.score(criterion).add(criterion.weight().multiply(BigDecimal.valueOf(random.nextInt(50), 2))))));
        assertThat(PanelScoring.of(PACK).score(CRITERIA, after).total()).isGreaterThanOrEqualTo(PanelScoring.of(PACK).score(CRITERIA, before).total());
    }
}
