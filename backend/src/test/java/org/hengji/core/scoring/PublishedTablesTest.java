package org.hengji.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hengji.core.document.Cell;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.indicator.Target;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.scoring.SelfEvaluation.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Self-evaluations as they are published, each row of which is right or labelled with what is wrong with it. */
class PublishedTablesTest {

    private static final RulePacks PACKS = RulePacks.shipped();
    private static final JsonNode LABELS = labels();

    private static JsonNode labels() {
        try (InputStream in = PublishedTablesTest.class.getResourceAsStream("/scoring/labels.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Stream<String> tables() {
        return LABELS.propertyStream().map(Map.Entry::getKey);
    }

    private static SelfEvaluationScore score(String resource) {
        GoalDocument document = SampleDocuments.read(resource);
        return DocumentScoring.score(document, PACKS.forForm(document.form(), document.fiscalYear())).get(0).score();
    }

    private static List<Set<String>> wanted(JsonNode label) {
        List<Set<String>> wanted = new ArrayList<>();
        if (!label.get("execution").isNull()) {
            wanted.add(codes(label.get("execution")));
        }
        label.get("lines").forEach(line -> wanted.add(codes(line)));
        return wanted;
    }

    private static Set<String> codes(JsonNode flags) {
        return new TreeSet<>(flags.valueStream().map(JsonNode::asText).toList());
    }

    private static Set<String> codes(List<ScoreFlag> flags) {
        return new TreeSet<>(flags.stream().map(ScoreFlag::code).toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void flagsWhatIsWrongAndNothingElse(String table) {
        JsonNode label = LABELS.get(table);

        SelfEvaluationScore score = score("scoring/" + table + ".json");

        assertThat(score.lines()).extracting(line -> codes(line.flags())).containsExactlyElementsOf(wanted(label));
        assertThat(codes(score.flags())).as(score.text()).isEqualTo(codes(label.get("project")));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyScoreCanBeComputedAgainFromWhatIsStored(String table) {
        List<ScoredLine> scored = score("scoring/" + table + ".json").lines().stream().filter(line -> line.explanation() != null).toList();

        assertThat(scored).isNotEmpty().allSatisfy(line -> {
            Explanation stored = Explanation.fromJson(line.explanation().toJson());
            assertThat(stored.rule()).isEqualTo(line.explanation().rule());
            assertThat(stored.replay()).isEqualTo(line.score());
            assertThat(line.text()).isNotBlank();
        });
    }

    @Test
    void aFormWithTheFigureOfTheTargetInAColumnOfItsOwn() {
        IndicatorPart indicator = new IndicatorPart("产出指标", null, "覆盖率", null, null, null, null, "≥", Cell.of(new BigDecimal("95")), "%",
                null, new BigDecimal(100), null, null, null, null, "90%", new BigDecimal("94.74"), "进度滞后");
        GoalDocument table = SampleDocuments.read("scoring/shanxi-no-execution-points-2019.json");
        ProjectPart project = table.projects().get(0);
        ProjectPart one = new ProjectPart(null, project.name(), null, null, null, null, null, null, null, List.of(), List.of(), List.of(indicator), null, null, null);
        GoalDocument document = new GoalDocument(table.source(), table.region(), table.form(), 2022, table.amountUnit(), null, table.department(),
                table.budget(), table.narrative(), null, List.of(one), table.tables());

        ScoredLine line = DocumentScoring.score(document, PACKS.national(2022)).get(0).score().lines().get(0);

        assertThat(line.ruleId()).isEqualTo("SCORE-02");
        assertThat(line.target()).isEqualTo("95");
        assertThat(line.flags()).isEmpty();
    }

    @Test
    void manyRowsThatMayAllBeHeadingsAreReadInNoTime() {
        Line blank = new Line("产出指标", "数量指标", "数量指标", Target.read(null), null, null, BigDecimal.ONE, null, null, BigDecimal.ONE, null);

        SelfEvaluationScore score = SelfEvaluationScoring.score(new SelfEvaluation(false, 2022, null, Collections.nCopies(300, blank), null, null),
                PACKS.national(2022));

        assertThat(score.lines()).hasSize(300);
    }

    @Test
    void reScoresARealSelfEvaluation() {
        SelfEvaluationScore score = score("samples/selfeval-jishan-medicare-2020.json");

        assertThat(score.lines()).extracting(line -> line.score().toPlainString())
                .containsExactly("9.91", "14.86", "15.00", "10.00", "10.00", "30.00", "10.00");
        assertThat(score.lines()).extracting(ScoredLine::flags).containsExactly(List.of(), List.of(ScoreFlag.SCORE_UNEXPLAINED), List.of(),
                List.of(), List.of(), List.of(ScoreFlag.SCORE_UNEXPLAINED, ScoreFlag.REASON_MISSING),
                List.of(ScoreFlag.SCORE_UNEXPLAINED, ScoreFlag.REASON_MISSING));
        assertThat(score.lines().get(0).text()).contains("表列得分 9 为取整数（舍去尾数）");
        assertThat(score.total()).isEqualTo("99.77");
        assertThat(score.grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(score.flags()).containsExactly(ScoreFlag.TOTAL_MISMATCH, ScoreFlag.TOTAL_DIFFERS);
        assertThat(score.text()).contains("表列总分 94，表列各项得分合计 93，相差 1", "改正不符的得分后应为 98.86");
    }
}
