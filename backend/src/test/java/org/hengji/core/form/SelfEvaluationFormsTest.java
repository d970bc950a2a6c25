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
        "shandong-merged-2021, XLSX", "shandong-merged-2021, DOCX", "guangdong-library-2022, DOCX", "hubei-hydrology-2020, XLSX",
        "anhui-livestock-2023, XLSX", "anhui-livestock-2023, DOCX", "xinjiang-system-export-2021, XLSX"})
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

    @Test
    void theYunnanTableWithTheTargetInPartsUnderAHeadOfTwoRows() throws IOException {
        String[][] rows = {
                {"2022年度项目支出绩效自评表"},
                {"部门：某县某中学"},
                {"项目名称", "", "义务教育营养改善计划专项资金"},
                {"主管部门", "", "某县教育体育局", "", "", "", "", "实施单位", "某县某中学"},
                {"项目资金（元）", "", "", "年初预算数", "全年预算数", "全年执行数", "", "分值", "执行率", "得分"},
                {"", "年度资金总额", "", "", "387664.62", "387664.62", "", "10", "100%", "10"},
                {"", "其中：当年财政\n拨款", "", "", "387664.62", "387664.62", "", "—", "", "—"},
                {"", "其他资金", "", "—", "—", "—", "", "—", "", "—"},
                {"绩效指标", "", "", "年度指标值", "", "", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"},
                {"一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "", "", "", ""},
                {"产出指标", "数量指标", "返贫学生人数", "≤", "5", "人", "3", "20", "20", ""},
                {"", "时效指标", "资金到位及时率", "≧", "100", "%", "100%", "30", "27", ""},
                {"效益指标", "社会效益\n指标", "政策知晓率", "═", "100", "%", "98%", "30", "29", "宣传不够"},
                {"", "生态效益\n指标"},
                {"满意度指标", "服务对象满意度指标等", "", "≧", "95", "%", "100%", "10", "10", ""},
                {"总分", "", "", "", "", "", "", "100", "96", "优"}};

        FormReading reading = FORMS.read(workbook(rows, "A9:C9", "D9:F9", "G9:G10", "H9:H10", "I9:I10", "J9:J10", "A11:A12", "A16:G16"),
                "自评.xlsx", FormContext.NONE);

        assertThat(reading.layouts()).containsExactly("yunnan-self-evaluation");
        ProjectPart project = reading.document().projects().get(0);
        assertThat(project.indicators()).extracting(IndicatorPart::operator).containsExactly("≤", "≧", "═", "≧");
        assertThat(project.indicators()).extracting(IndicatorPart::level3).endsWith("服务对象满意度指标等");
        assertThat(reading.problems()).extracting(CellProblem::message).contains("这一行没有“三级指标”，已用“二级指标”代替，请核对");
        assertThat(project.totalScorePrinted()).isEqualByComparingTo("96");
        assertThat(score(reading.document()).lines()).extracting(ScoredLine::flags).containsExactly(List.of(), List.of(),
                List.of(ScoreFlag.SCORE_UNEXPLAINED, ScoreFlag.REASON_MISSING), List.of(), List.of());
    }

    @Test
    void theSichuanTableWithItsOwnHeadsForTheMoney() throws IOException {
        String[][] rows = {
                {"报表编号：510000_0013zp"},
                {"部门预算项目支出绩效自评表(2023年度)"},
                {"项目名称", "", "51000021R000000019951-工资性支出"},
                {"主管部门", "", "某县发展和改革局本级", "", "", "", "实施单位\n（盖章）", "", "某县发展和改革局"},
                {"项目基本情况", "1.项目年度目标完成情况", "项目年度目标", "", "", "", "年度目标完成情况"},
                {"", "", "保障工资及时、足额发放", "", "", "", ""},
                {"预算执行情况（10分）", "年度预算数（万元）", "年初预算", "", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分", "原因"},
                {"", "总额", "238.93", "", "251.89", "251.89", "100.00%", "10", "10", ""},
                {"", "其中：财政资金", "238.93", "", "251.89", "251.89", "100.00%", "/", "/", ""},
                {"绩效指标（90分）", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析"},
                {"", "产出指标", "数量指标", "发放（缴纳）覆盖率", "=", "100", "%", "100", "60", "60", ""},
                {"", "效益指标", "经济效益指标", "结余率（计算方法为：结余数/预算数）", "≤", "5", "%", "8", "30", "18.75", "一人年中退休"},
                {"合计", "", "", "", "", "", "", "", "100", "88.75"},
                {"评价结论", "自评良好"}};

        FormReading reading = FORMS.read(workbook(rows, "A11:A12", "A13:H13"), "自评.xlsx", FormContext.NONE);

        assertThat(reading.layouts()).containsExactly("sichuan-self-evaluation");
        assertThat(reading.document().form()).isEqualTo("sichuan-2023");
        SelfEvaluationScore score = score(reading.document());
        assertThat(score.lines()).extracting(line -> line.scorePrinted().toPlainString()).containsExactly("10", "60", "18.75");
        assertThat(score.lines()).flatExtracting(ScoredLine::flags).isEmpty();
        assertThat(score.flags()).isEmpty();
    }

    @Test
    void aTableOfAnotherFormIsReadAsFarAsItsRowsOfIndicatorsGo() throws IOException {
        String[][] rows = {
                {"2020年度预算项目绩效自评表"},
                {"一、基本情况"},
                {"项目名称：", "高龄津贴", "", "实施（主管）单位", "某县民政局"},
                {"预算数", "6.84", "", "到位数", "6.84", "", "执行数", "6.84"},
                {"一级指标", "二级指标", "三级指标", "指标分值", "预期指标值", "单项指标实际完成值", "单项指标完成情况", "自评得分"},
                {"产出指标", "质量指标", "申报对象覆盖率", "50", "≥98%", "100%", "完成", "50"},
                {"效果指标", "社会效益指标", "补贴发放率", "40", "≥90%", "85%", "完成", "40"},
                {"预算执行率", "预算执行率", "", "10", "", "100%", "", "10"},
                {"合计", "", "", "100", "", "", "", "100"}};

        SelfEvaluationScore score = score(FORMS.read(workbook(rows), "自评.xlsx", FormContext.NONE).document());

        assertThat(score.lines()).extracting(ScoredLine::item).containsExactly("申报对象覆盖率", "补贴发放率", "预算执行率");
        assertThat(score.lines()).extracting(ScoredLine::flags).containsExactly(List.of(),
                List.of(ScoreFlag.SCORE_UNEXPLAINED, ScoreFlag.REASON_MISSING), List.of());
        assertThat(score.flags()).containsExactly(ScoreFlag.TOTAL_DIFFERS);
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
