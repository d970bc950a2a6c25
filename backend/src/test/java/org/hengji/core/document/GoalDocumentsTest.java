package org.hengji.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.hengji.core.money.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoalDocumentsTest {

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    @ParameterizedTest
    @MethodSource("org.hengji.core.document.SampleDocuments#all")
    void writesWhatItRead(String name) throws IOException {
        byte[] json = SampleDocuments.bytes(name);

        GoalDocument document = GoalDocuments.read(new ByteArrayInputStream(json));
        byte[] written = GoalDocuments.write(document);

        assertThat(GoalDocuments.read(written)).isEqualTo(document);
        assertThat(printedFigures(written)).isEqualTo(printedFigures(json));
    }

    /** The tree with every figure as its printed text, so that 5.6 is not 5.60. */
    private static String printedFigures(byte[] json) throws IOException {
        JsonNode tree = EXACT.readTree(json);
        return EXACT.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsString(EXACT.treeToValue(tree, Object.class));
    }

    @Test
    void takesOverEveryProjectAndIndicator() {
        var documents = SampleDocuments.DEPARTMENTS.stream().map(SampleDocuments::read).toList();

        assertThat(documents).extracting(document -> document.projects().size()).containsExactly(6, 7, 14, 11, 18);
        assertThat(documents.stream().flatMap(document -> document.projects().stream())
                .mapToInt(project -> project.indicators().size()).sum()).isEqualTo(314);
        assertThat(documents.stream().mapToInt(document -> document.departmentGoal().indicators().size()).sum())
                .isEqualTo(106);
    }

    @Test
    void keepsFiguresAsPrintedWithTheirUnits() {
        GoalDocument jianxi = SampleDocuments.read("sql/sample/jianxi-community-2023.json");
        GoalDocument xushui = SampleDocuments.read("sql/sample/xushui-chengqu-2021.json");

        assertThat(jianxi.amountUnit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(jianxi.amount(jianxi.projects().get(0).amount()).printed()).isEqualTo("5.60");
        assertThat(jianxi.amount(jianxi.projects().get(0).amount()).yuan()).isEqualTo(new BigDecimal("56000.00"));
        assertThat(jianxi.budget().carriedOver()).isNull();
        assertThat(xushui.budgetAmount(xushui.budget().income()).unit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(xushui.amount(xushui.projects().get(0).amount()).unit()).isEqualTo(MoneyUnit.YUAN);
    }

    @Test
    void readsTheKeysOfRicherForms() {
        GoalDocument goals = SampleDocuments.read("samples/goals-jingyan-mata-2023.json");
        ProjectPart selfEvaluated = SampleDocuments.read("samples/selfeval-jishan-medicare-2020.json").projects().get(0);

        assertThat(goals.departmentGoal()).isNull();
        assertThat(goals.tables()).isEmpty();
        assertThat(goals.projects().get(0).indicators().get(0).operator()).isEqualTo("≥");
        assertThat(selfEvaluated.totalScorePrinted()).isEqualTo("94");
        assertThat(selfEvaluated.budget().executed()).isEqualTo("65.07");
        assertThat(selfEvaluated.indicators().get(0).actual()).isEqualTo("8676");
    }
}
