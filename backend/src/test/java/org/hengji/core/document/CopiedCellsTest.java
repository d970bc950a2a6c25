package org.hengji.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedCellsTest {

    private static byte[] document(String indicators, String rest) {
        return ("""
                {"source": "x", "region": null, "form": null, "fiscalYear": 2022, "amountUnit": "万元",
                 "department": {"code": null, "name": "某局", "duties": [], "internalOffices": []},
                 "projects": [{"code": null, "name": "专项", "category": null, "unitName": null, "amount": null, "fiscalAmount": null,
                 "specialAccountAmount": null, "otherAmount": null, "purpose": null, "spendingPlan": [], "goals": [], "indicators": [%s] %s}]}
                """.formatted(indicators, rest)).getBytes(StandardCharsets.UTF_8);
    }

    private static ProjectPart read(byte[] json, List<Problem> remarks) {
        return GoalDocuments.readCopied(json, GoalDocuments.MAX_BYTES, remarks::add).projects().get(0);
    }

    @Test
    void readsPointsWrittenAsTextAndSaysSo() {
        List<Problem> remarks = new ArrayList<>();

        ProjectPart project = read(document("{\"level1\": \"产出指标\", \"level3\": \"甲\", \"target\": \"1个\", \"weight\": \"90分\", \"actual\": \"1个\", \"scorePrinted\": \"90.00\"}",
                ", \"budget\": {\"annual\": \"1,200.5\", \"executed\": \"/\", \"weight\": \"10\", \"scorePrinted\": \"—\"}, \"totalScorePrinted\": \"９８分\""), remarks);

        assertThat(project.indicators().get(0).weight()).isEqualByComparingTo("90");
        assertThat(project.indicators().get(0).scorePrinted()).isEqualTo("90.00");
        assertThat(project.budget().annual()).isEqualByComparingTo("1200.5");
        assertThat(project.budget().executed()).isNull();
        assertThat(project.budget().scorePrinted()).isNull();
        assertThat(project.totalScorePrinted()).isEqualByComparingTo("98");
        assertThat(remarks).extracting(Problem::pointer).containsExactly("/projects/0/totalScorePrinted", "/projects/0/budget/annual",
                "/projects/0/budget/executed", "/projects/0/budget/weight", "/projects/0/budget/scorePrinted",
                "/projects/0/indicators/0/weight", "/projects/0/indicators/0/scorePrinted");
    }

    @Test
    void namesThatMergedOrBlankCellsLeaveOutComeFromTheRowAboveAndTheLevel() {
        List<Problem> remarks = new ArrayList<>();

        ProjectPart project = read(document("{\"level1\": \"产出指标\", \"level2\": \"质量指标\", \"level3\": null, \"weight\": 10, \"scorePrinted\": 10},"
                + "{\"level1\": null, \"level3\": \"乙\", \"target\": null}", ""), remarks);

        assertThat(project.indicators()).extracting(IndicatorPart::level1).containsOnly("产出指标");
        assertThat(project.indicators()).extracting(IndicatorPart::level3).containsExactly("质量指标", "乙");
        assertThat(remarks).extracting(Problem::message).containsExactly("没有三级指标，已用“质量指标”代替，请核对", "没有一级指标，已用上一行的“产出指标”，请核对");
    }

    @Test
    void aGoalThatWasNotEvaluatedIsReadAsStrictlyAsEver() {
        byte[] json = document("{\"level1\": \"产出指标\", \"level2\": \"质量指标\", \"level3\": null, \"target\": \"1个\"}", "");

        assertThatThrownBy(() -> read(json, new ArrayList<>())).isInstanceOf(DocumentRefused.class).hasMessageContaining("/projects/0/indicators/0/level3");
    }

    @Test
    void textThatIsNoFigureIsRefusedWithItsPlace() {
        byte[] json = document("{\"level1\": \"产出指标\", \"level3\": \"甲\", \"target\": null, \"weight\": 10, \"scorePrinted\": \"九分半\"}", "");

        assertThatThrownBy(() -> read(json, new ArrayList<>())).isInstanceOf(DocumentRefused.class).hasMessageContaining("/projects/0/indicators/0/scorePrinted");
    }
}
