package org.hengji.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.form.medium.FormFormat;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.scoring.DocumentScoring;
import org.hengji.core.scoring.ScoreFlag;
import org.hengji.core.scoring.ScoredLine;
import org.hengji.core.scoring.SelfEvaluationScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Self-evaluation tables as workbooks and Word files. */
class SelfEvaluationFormsTest {

    private static final Forms FORMS = Forms.shipped();

    @ParameterizedTest
    @CsvSource({"anhui-town-entrusted-2022, XLSX", "anhui-town-entrusted-2022, DOCX", "fujian-parents-2021, XLSX", "fujian-parents-2021, DOCX",
        "shandong-merged-2021, XLSX", "shandong-merged-2021, DOCX", "guangdong-library-2022, DOCX", "hubei-hydrology-2020, XLSX"})
    void aPrintedTableIsScoredAsItsDocument(String table, FormFormat format) throws IOException {
        GoalDocument document = SampleDocuments.read("scoring/" + table + ".json");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FORMS.write(document, FORMS.layouts().find("national-self-evaluation").orElseThrow(), format, file);

        GoalDocument read = FORMS.read(file.toByteArray(), document.source(), FormContext.NONE).document();

        assertThat(score(read)).isEqualTo(score(document));
    }

    @Test
    void aTableTypedByHandWithPointsInWordsMergedScoresAndItsPointsInTheLastRow() throws IOException {
        String[][] rows = {
                {"困难群众救助补助项目支出绩效自评表"},
                {"（2021年度）"},
                {"项目名称", "困难群众救助补助"},
                {"主管部门", "某县民政局", "", "", "实施单位", "某县民政局"},
                {"项目资金\n（万元）", "", "年初\n预算数", "全年\n预算数", "全年\n执行数", "分值", "执行率", "得分"},
                {"", "年度资金总额：", "100", "100", "90", "10分", "90%", "9分"},
                {"", "其中：当年财政拨款", "100", "100", "90", "—", "—", "—"},
                {"", "上年结转资金", "", "", "", "—", "", "—"},
                {"一级指标", "二级指标", "三级指标", "年度\n指标值", "实际\n完成值", "分值", "得分", "偏差原因分析\n及改进措施"},
                {"产出指标\n（50分）", "数量指标", "低保人数", "≥500人", "512人", "30", "30", ""},
                {"", "", "特困人数", "≥80人", "83人", "", "", ""},
                {"", "质量指标", "准确率", "≥98%", "0.985", "20分", "20", "—"},
                {"效益指标", "社会效益\n指标", "基本生活", "得到保障", "得到保障", "30", "28", "个别乡镇核查不够及时"},
                {"满意度指标", "服务对象满意度指标", "满意度", "≥90%", "93%", "10", "10", ""},
                {"总分", "", "", "", "", "100", "97", ""},
                {"注：得分保留整数"}};

        FormReading reading = FORMS.read(workbook(rows, "F10:F11", "G10:G11", "A10:A12", "B10:B11", "A15:E15"), "自评.xlsx", FormContext.NONE);

        assertThat(reading.layouts()).containsExactly("national-self-evaluation");
        ProjectPart project = reading.document().projects().get(0);
        assertThat(project.budget().weight()).isEqualByComparingTo("10");
        assertThat(project.budget().scorePrinted()).isEqualByComparingTo("9");
        assertThat(project.totalScorePrinted()).isEqualByComparingTo("97");
        assertThat(project.indicators()).extracting(IndicatorPart::weight).extracting(weight -> weight == null ? null : weight.intValue())
                .containsExactly(30, null, 20, 30, 10);
        SelfEvaluationScore score = score(reading.document());
        assertThat(score.lines()).extracting(ScoredLine::ruleId).containsExactly("SCORE-01", "SCORE-13", "SCORE-15", "SCORE-02", "SCORE-07", "SCORE-02");
        assertThat(score.lines()).flatExtracting(ScoredLine::flags).isEmpty();
        assertThat(score.flags()).isEmpty();
    }

    @Test
    void aTableWithoutPointsForEachRow() throws IOException {
        String[][] rows = {
                {"2020年度水土保持监测项目绩效自评表"},
                {"项目名称", "水土保持监测"},
                {"主管部门", "某市水利和湖泊局", "", "项目实施单位", "本单位"},
                {"预算执行情况（万元）", "", "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分*执行率）"},
                {"", "年度财政资金总额", "10", "10", "100%", "20"},
                {"一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"},
                {"产出指标", "质量指标", "监测数据合格", "100%", "100%", "40"},
                {"满意度指标", "服务对象满意度指标", "资料审核", "98%", "98%", "39.6"},
                {"总分", "", "", "", "", "99.6"}};

        SelfEvaluationScore score = score(FORMS.read(workbook(rows), "自评.xlsx", FormContext.NONE).document());

        assertThat(score.lines()).extracting(line -> line.scorePrinted().toPlainString()).containsExactly("20", "40", "39.6");
        assertThat(score.lines()).flatExtracting(ScoredLine::flags).isEmpty();
        assertThat(score.flags()).isEqualTo(List.of(ScoreFlag.WEIGHTS_MISSING));
    }

    private static SelfEvaluationScore score(GoalDocument document) {
        return DocumentScoring.score(document, RulePacks.shipped().forForm(document.form(), document.fiscalYear())).get(0).score();
    }

    private static byte[] workbook(String[][] rows, String... merged) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Sheet1");
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            for (String area : merged) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(area));
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        }
    }
}
