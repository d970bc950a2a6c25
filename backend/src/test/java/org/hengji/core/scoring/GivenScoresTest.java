package org.hengji.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hengji.core.indicator.Target;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.scoring.GivenScores.By;
import org.hengji.core.scoring.GivenScores.Given;
import org.hengji.core.scoring.SelfEvaluation.Line;
import org.junit.jupiter.api.Test;

/** Scores given by persons to a form of 20 points each: 70 of 100 people, three times as many events as planned, a qualitative effect. */
class GivenScoresTest {

    private static final RulePack PACK = RulePacks.shipped().get("national-2021");
    private static final SelfEvaluation FORM = SelfEvaluation.draft(false, 2024, new BigDecimal(100), new BigDecimal(100), List.of(
            line("≥100人", "70人", null), line("≥10场", "30场", null), line("有所提升", "有所提升", "85"), line("按期完成", null, null)));
    private static final SelfEvaluationScore COMPUTED = SelfEvaluationScoring.score(FORM, PACK);

    private static Line line(String target, String actual, String completion) {
        return Line.draft("产出", null, target, Target.read(target), new BigDecimal(20), actual, completion == null ? null : new BigDecimal(completion), "原因");
    }

    private static SelfEvaluationScore put(By by, Given... given) {
        return GivenScores.put(FORM, COMPUTED, Arrays.asList(given), PACK, by);
    }

    private static Given given(String points) {
        return new Given(new BigDecimal(points), "与实际情况相符");
    }

    @Test
    void theRuleLeavesRoomInTheBandOfAQualitativeIndicatorAndFarAboveATarget() {
        List<Optional<ScoreRoom>> rooms = GivenScores.rooms(FORM, COMPUTED, PACK, By.SELF);

        assertThat(rooms).extracting(Optional::isPresent).containsExactly(false, false, true, true, false);
        assertThat(rooms.get(2)).hasValueSatisfying(room -> {
            assertThat(room.from()).as("20 × 10 ÷ 30").isEqualByComparingTo("6.6666666667");
            assertThat(room.to()).isEqualByComparingTo("20");
        });
        assertThat(rooms.get(3)).hasValueSatisfying(room -> {
            assertThat(room.from()).isEqualByComparingTo("16");
            assertThat(room.to()).isEqualByComparingTo("20");
            assertThat(room.basis()).contains("达成年度指标");
        });
    }

    @Test
    void aScoreWithinTheRoomCountsAndReplays() {
        SelfEvaluationScore score = put(By.SELF, null, null, given("12.5"), given("19"), null);

        assertThat(score.lines()).extracting(ScoredLine::score).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(10), new BigDecimal(14), new BigDecimal("12.5"), new BigDecimal(19), BigDecimal.ZERO);
        assertThat(score.total()).isEqualByComparingTo("55.5");
        assertThat(score.grade()).as("a line is not scored yet").isNull();
        assertThat(score.lines().get(2).ruleId()).isEqualTo("SCORE-12");
        assertThat(score.lines().get(3).text()).contains("单位自定", "19");
        score.lines().stream().filter(ScoredLine::isScored).forEach(line ->
                assertThat(Explanation.fromJson(line.explanation().toJson()).replay()).isEqualByComparingTo(line.score()));
        assertThat(COMPUTED.total()).as("what was computed stays").isEqualByComparingTo("61");
    }

    @Test
    void aScoreOutsideTheRoomIsFlaggedAndChangesNothing() {
        SelfEvaluationScore score = put(By.SELF, given("9"), given("20"), given("6.66"), new Given(new BigDecimal("15.99"), " "), given("20"));

        assertThat(score.total()).isEqualByComparingTo(COMPUTED.total());
        assertThat(score.lines()).allSatisfy(line -> assertThat(line.flags()).contains(ScoreFlag.GIVEN_OUTSIDE_ROOM));
        assertThat(score.lines().get(3).flags()).contains(ScoreFlag.GIVEN_WITHOUT_REASON);
    }

    @Test
    void aRecheckMayTakeOffWhatIsNotProvenAndNeverAddToTheRule() {
        SelfEvaluation proven = SelfEvaluation.draft(false, 2024, new BigDecimal(100), new BigDecimal(100), FORM.lines().subList(0, 3));
        SelfEvaluationScore computed = SelfEvaluationScoring.score(proven, PACK);
        SelfEvaluationScore score = GivenScores.put(proven, computed, Arrays.asList(given("0"), given("14.01"), given("0"), given("3.75")), PACK, By.RECHECK);

        assertThat(score.lines()).extracting(ScoredLine::score).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, new BigDecimal(14), BigDecimal.ZERO, new BigDecimal("3.75"));
        assertThat(score.lines()).extracting(line -> line.flags().contains(ScoreFlag.GIVEN_OUTSIDE_ROOM)).containsExactly(false, true, false, false);
        assertThat(score.lines().get(3).ruleId()).isEqualTo("SCORE-17");
        assertThat(Explanation.fromJson(score.lines().get(3).explanation().toJson()).replay()).isEqualByComparingTo("3.75");
        assertThat(score.grade()).isEqualTo(Grade.POOR);
    }
}
