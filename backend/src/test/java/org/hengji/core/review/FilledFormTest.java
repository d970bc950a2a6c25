package org.hengji.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hengji.core.rulepack.ApprovalRoute.ReviewMethod;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.ReviewForm.Point;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conclusions by the form that ships: 8 points, counted or added. */
class FilledFormTest {

    private static final RulePack PACK = RulePacks.shipped().get("henan-2023");
    private static final List<Point> POINTS = PACK.review().value().points();
    private static final Grade[] GRADES = Grade.values();

    @ParameterizedTest
    @CsvSource({"优优优优优优良良, 优, 优 6 项、良 2 项、中 0 项、差 0 项；至少 6 项为优，其余不低于良，结果为优",
        "优优优优优优优中, 良, 优 7 项、良 0 项、中 1 项、差 0 项；至少 6 项为良及以上，其余不低于中，结果为良",
        "优优优优优良良良, 良, 优 5 项、良 3 项、中 0 项、差 0 项；至少 6 项为良及以上，其余不低于中，结果为良",
        "优优优优优优优差, 中, 优 7 项、良 0 项、中 0 项、差 1 项；至少 6 项为中及以上，结果为中",
        "良良良良良中中中, 中, 优 0 项、良 5 项、中 3 项、差 0 项；至少 6 项为中及以上，结果为中",
        "中中中中中差差差, 差, 优 0 项、良 0 项、中 5 项、差 3 项；不符合以上各档，结果为差"})
    void countsMarksAndSaysByWhichRule(String marks, String result, String explanation) {
        Conclusion conclusion = new FilledForm(PACK, ReviewMethod.MARKS, marks(marks)).conclusion().orElseThrow();

        assertThat(conclusion.grade().label()).isEqualTo(result);
        assertThat(conclusion.total()).isNull();
        assertThat(conclusion.explanation()).isEqualTo(explanation);
    }

    @ParameterizedTest
    @CsvSource({"10 10 15 15 15 15 10 10, 优, 100, 各要点合计 100 分；90 分及以上为优", "9 9 13.5 13.5 13.5 13.5 9 9, 优, 90.0, 各要点合计 90 分；90 分及以上为优",
        "9 9 13.5 13.5 13.5 13.49 9 9, 良, 89.99, 各要点合计 89.99 分；80 分（含）至 90 分为良", "8 8 12 12 12 8 0 0, 中, 60, 各要点合计 60 分；60 分（含）至 80 分为中",
        "0 0 0 0 0 0 0 0, 差, 0, 各要点合计 0 分；0 分（含）至 60 分为差"})
    void addsScoresAndGradesByTheBandsWithTheLowerEndIncluded(String scores, String result, String total, String explanation) {
        Conclusion conclusion = new FilledForm(PACK, ReviewMethod.POINTS, scores(scores)).conclusion().orElseThrow();

        assertThat(conclusion.grade().label()).isEqualTo(result);
        assertThat(conclusion.total()).isEqualTo(total);
        assertThat(conclusion.explanation()).isEqualTo(explanation);
    }

    @Test
    void comesToNothingWhileAPointIsOpen() {
        Map<String, Rating> ratings = new HashMap<>(marks("优优优优优优优优"));
        ratings.remove("资金匹配性");
        ratings.put("条件充分性", new Rating(null, null));
        FilledForm form = new FilledForm(PACK, ReviewMethod.MARKS, ratings);

        assertThat(form.conclusion()).isEmpty();
        assertThat(form.open()).extracting(Point::name).containsExactly("资金匹配性", "条件充分性");
    }

    /** Every one of the 65,536 ways to mark the form, and every way to better one mark of it. */
    @Test
    void aBetterMarkNeverMakesTheResultWorse() {
        int all = 1 << 2 * POINTS.size();
        Grade[] results = new Grade[all];
        for (int code = 0; code < all; code++) {
            results[code] = result(code);
        }
        for (int code = 0; code < all; code++) {
            for (int place = 0; place < POINTS.size(); place++) {
                if ((code >> 2 * place & 3) > 0) {
                    int better = code - (1 << 2 * place);
                    assertThat(results[better]).as("%s against %s", code, better).isLessThanOrEqualTo(results[code]);
                }
            }
        }
        assertThat(Arrays.stream(results).distinct()).containsExactlyInAnyOrder(GRADES);
    }

    @Test
    void aHigherScoreNeverMakesTheResultWorse() {
        Random random = new Random(88);
        for (int round = 0; round < 5_000; round++) {
            Map<String, Rating> ratings = new HashMap<>();
            POINTS.forEach(point -> ratings.put(point.name(), Rating.of(upTo(point.score(), random))));
            Grade before = new FilledForm(PACK, ReviewMethod.POINTS, ratings).conclusion().orElseThrow().grade();
            Point raised = POINTS.get(random.nextInt(POINTS.size()));
            BigDecimal old = ratings.get(raised.name()).score();
            ratings.put(raised.name(), Rating.of(old.add(upTo(raised.score().subtract(old), random))));

            assertThat(new FilledForm(PACK, ReviewMethod.POINTS, ratings).conclusion().orElseThrow().grade()).as(ratings.toString())
                    .isLessThanOrEqualTo(before);
        }
    }

    @Test
    void saysWhatIsWrongWithARating() {
        Point point = POINTS.get(0);

        assertThat(Rating.of(new BigDecimal("10.5")).problem(point, ReviewMethod.POINTS)).contains("“规范完整性”的得分应在 0 至 10 分之间");
        assertThat(Rating.of(new BigDecimal("-1")).problem(point, ReviewMethod.POINTS)).isPresent();
        assertThat(Rating.of(new BigDecimal("9.555")).problem(point, ReviewMethod.POINTS)).contains("“规范完整性”的得分最多两位小数");
        assertThat(Rating.of(Grade.GOOD).problem(point, ReviewMethod.POINTS)).contains("“规范完整性”按分值打分，不评优、良、中、差");
        assertThat(Rating.of(BigDecimal.ONE).problem(point, ReviewMethod.MARKS)).contains("“规范完整性”逐项评定优、良、中、差，不打分");
        assertThat(Rating.of(new BigDecimal("9.50")).problem(point, ReviewMethod.POINTS)).isEmpty();
        assertThat(new Rating(null, null).problem(point, ReviewMethod.POINTS)).isEmpty();
    }

    private static Grade result(int code) {
        Map<String, Rating> ratings = new HashMap<>();
        for (int place = 0; place < POINTS.size(); place++) {
            ratings.put(POINTS.get(place).name(), Rating.of(GRADES[code >> 2 * place & 3]));
        }
        return new FilledForm(PACK, ReviewMethod.MARKS, ratings).conclusion().orElseThrow().grade();
    }

    private static BigDecimal upTo(BigDecimal most, Random random) {
        return BigDecimal.valueOf(random.nextInt(most.movePointRight(1).intValue() + 1), 1);
    }

    private static Map<String, Rating> marks(String labels) {
        Map<String, Rating> ratings = new HashMap<>();
        for (int i = 0; i < labels.length(); i++) {
            String label = labels.substring(i, i + 1);
            ratings.put(POINTS.get(i).name(), Rating.of(Arrays.stream(GRADES).filter(g -> g.label().equals(label)).findFirst().orElseThrow()));
        }
        return ratings;
    }

    private static Map<String, Rating> scores(String printed) {
        Map<String, Rating> ratings = new HashMap<>();
        String[] each = printed.split(" ");
        for (int i = 0; i < each.length; i++) {
            ratings.put(POINTS.get(i).name(), Rating.of(new BigDecimal(each[i])));
        }
        return ratings;
    }
}
