package org.hengji.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.hengji.core.document.DepartmentGoalPart.Task;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.document.ProjectPart.Execution;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.core.money.MoneyUnit;
import org.junit.jupiter.api.Test;

/** Files as departments send them: by hand, with blanks, broken headings, totals and notes. */
class OtherPeoplesFilesTest {

    private static final Forms FORMS = Forms.shipped();

    @Test
    void aSummaryWithItsColumnsInAnotherOrder() throws IOException {
        String[][] rows = {
                {"2023年部门预算项目绩效目标汇总表"},
                {"517洛阳市涧西区社区办", "", "", "", "", "", "", "", "", "单位：万元"},
                {"单位（项目）\n名 称", "单位编码(项目编码)", "项目金额(万元)", "", "", "", "满意度指标", "", "产出指标", ""},
                {"", "", "资金总额", "单位资金", "政府预算资金", "财政专户\n管理资金", "三级指标", "指标值", "三级指标", "指标值"},
                {"合计", "", "12.60", "", "12.60"},
                {"社区办本级", "517001", "12.60", "", "12.60"},
                {"运转经费", "41030523 0000000025533", "5.60", "", "5.60", "", "居民满意度", "≥95%", "服务个数", "≥2个"},
                {"", "", "", "", "", "", "", "", "服务面积", "≥500\n平方米"},
                {"单位（项目）\n名 称", "单位编码(项目编码)", "项目金额(万元)", "", "", "", "满意度指标", "", "产出指标", ""},
                {"", "", "资金总额", "单位资金", "政府预算资金", "财政专户\n管理资金", "三级指标", "指标值", "三级指标", "指标值"},
                {"", "", "", "", "", "", "", "", "资金合规率", "100%"},
                {"社工工资", "410305230000000016466", "7", "", "约七万", "", "社工满意度", "≥9 5%", "", ""},
                {"注：本表由各部门填报"}};

        FormReading reading = FORMS.read(workbook(rows, "C3:F3", "G3:H3", "I3:J3", "A3:A4", "B3:B4"), "汇总.xlsx", new FormContext("河南省", null, null));

        assertThat(reading.layouts()).containsExactly("henan-projects");
        assertThat(reading.document().fiscalYear()).isEqualTo(2023);
        assertThat(reading.document().form()).isEqualTo("henan-2023");
        assertThat(reading.document().projects()).extracting(ProjectPart::name).containsExactly("运转经费", "社工工资");
        ProjectPart first = reading.document().projects().get(0);
        assertThat(first.code()).isEqualTo("41030523 0000000025533");
        assertThat(first.unitName()).isEqualTo("社区办本级");
        assertThat(first.fiscalAmount().toPlainString()).isEqualTo("5.60");
        assertThat(first.indicators()).extracting(IndicatorPart::level1).containsExactly("产出指标", "产出指标", "产出指标", "满意度指标");
        assertThat(first.indicators().get(1).target()).isEqualTo("≥500\n平方米");
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.address()).isEqualTo("E12");
            assertThat(problem.message()).contains("约七万");
        });
    }

    @Test
    void aDepartmentFormTypedInWord() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("附件2");
            word.createParagraph().createRun().setText("部门(单位)整体绩效目标表");
            word.createParagraph().createRun().setText("（2023 年度）");
            fill(word.createTable(9, 5), new String[][] {
                    {"部门（单位）名 称", "某街道办事处", "", "", ""},
                    {"年度履职目标", "做好工作", "", "", ""},
                    {"年度主要任务", "任务名称", "主要内容", "", ""},
                    {"", "党建", "抓党建", "", ""},
                    {"", "民生", "抓民生", "", ""},
                    {"预算情况", "部门预算总额（万元）", "2002.45", "", ""},
                    {"一级指标", "二级指标", "三级指标", "指标值", "指标值说明"},
                    {"产出指标", "履职目标实现", "持证上岗人数", "≥220人", ""},
                    {"", "", "孵化数量", "≥1120支", "按台账"}});
            FormReading reading = FORMS.read(bytes(word), "目标.docx", new FormContext("河南省", null, null));

            assertThat(reading.layouts()).containsExactly("henan-department");
            assertThat(reading.document().department().name()).isEqualTo("某街道办事处");
            assertThat(reading.document().fiscalYear()).isEqualTo(2023);
            assertThat(reading.document().departmentGoal().tasks()).extracting(Task::name).containsExactly("党建", "民生");
            assertThat(reading.document().departmentGoal().funding().total().toPlainString()).isEqualTo("2002.45");
            assertThat(reading.document().departmentGoal().indicators()).extracting(IndicatorPart::level2)
                    .containsExactly("履职目标实现", "履职目标实现");
            assertThat(reading.problems()).isEmpty();
        }
    }

    @Test
    void severalProjectsBelowEachOtherUnderTitlesOfTheirOwn() throws IOException {
        String[][] rows = {
                {"1、防震经费绩效目标表", "", "", "", "", ""},
                {"520001保定市城区办事处", "", "", "", "2021年", "单位：元"},
                {"项目编码", "130625210L", "项目名称", "防震经费", "", ""},
                {"资金支出计划（%）", "3月底", "6月底", "10月底", "12月底", ""},
                {"", "100.00%", "", "", "", ""},
                {"绩效目标", "1.维持稳定\n2.降低损失", "", "", "", ""},
                {"一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"},
                {"产出指标", "数量指标", "覆盖率", "覆盖各社区", "≥95100%", "方案"},
                {"2、团委经费绩效目标表", "", "", "", "", ""},
                {"项目编码", "130625211N", "项目名称", "团委经费", "", ""},
                {"预算规模及资金用途", "", "", "", "", ""},
                {"一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"},
                {"效益指标", "社会效益指标", "影响力", "", "较大", ""}};

        FormReading reading = FORMS.read(workbook(rows), "项目.xlsx", new FormContext("河北省", 2021, null));

        assertThat(reading.layouts()).containsExactly("hebei-project-2021");
        assertThat(reading.document().amountUnit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(reading.document().department().name()).isEqualTo("保定市城区办事处");
        assertThat(reading.document().department().code()).isEqualTo("520001");
        assertThat(reading.document().projects()).extracting(ProjectPart::name).containsExactly("防震经费", "团委经费");
        ProjectPart first = reading.document().projects().get(0);
        assertThat(first.goals()).containsExactly("维持稳定", "降低损失");
        assertThat(first.spendingPlan()).containsExactly(new SpendingStep("3月底", "100.00%"), new SpendingStep("6月底", null),
                new SpendingStep("10月底", null), new SpendingStep("12月底", null));
        assertThat(first.indicators().get(0).target()).isEqualTo("≥95100%");
        assertThat(reading.document().projects().get(1).purpose()).isNull();
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aMissingYearAndNameAreSaidAndTheRestIsRead() throws IOException {
        String[][] rows = {
                {"项目编码", "1", "项目名称", "经费", "", ""},
                {"绩效目标", "做好工作", "", "", "", ""},
                {"资金支出计划", "3月底", "6月底", "10月底", "12月底"},
                {"预算规模及资金用途", "用途"},
                {"一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"},
                {"产出指标", "数量指标", "覆盖率", "", "100%", ""},
                {"产出指标", "数量指标", "", "", "90%", ""}};

        FormReading reading = FORMS.read(workbook(rows), "项目.xlsx", FormContext.NONE);

        assertThat(reading.document().projects().get(0).indicators()).hasSize(1);
        assertThat(reading.problems()).extracting(CellProblem::address).contains("A7", "/fiscalYear", "/department/name");
    }

    @Test
    void aSelfEvaluationWithRowsAndColumnsOfItsOwn() throws IOException {
        String[][] rows = {
                {"附件1 项目支出绩效自评表"},
                {"（2020年度）"},
                {"项目名称", "", "社工工资", "", "", "", "", "", ""},
                {"主管部门", "", "某区社区办", "", "", "实施单位", "某街道", "", ""},
                {"项目资金\n（万元）", "", "", "年初\n预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"},
                {"", "年度资金总额", "", "70", "65.66", "65.07", "10", "99%", "9.9"},
                {"", "其中：本年财政拨款", "", "65.66", "", "", "—", "", "—"},
                {"", "上年结转资金", "", "", "3.5", "", "—", "", "—"},
                {"年度总体目标", "预期目标", "", "", "", "实际完成情况", "", "", ""},
                {"", "按时发放", "", "", "", "已按时发放", "", "", ""},
                {"绩效指标", "一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分", "偏差原因分析及改进措施"},
                {"", "产出指标", "数量指标", "发放人数", "50", "230人", "228人", "49.5", "减员"},
                {"", "", "", "发放次数", "40", "12次", "12次", "40", ""},
                {"总分", "", "", "", "99.4"}};

        FormReading reading = FORMS.read(workbook(rows, "A5:A8", "A9:A10", "A11:A13"), "自评.xlsx", FormContext.NONE);

        assertThat(reading.layouts()).containsExactly("national-self-evaluation");
        ProjectPart project = reading.document().projects().get(0);
        assertThat(project.budget()).isEqualTo(new Execution(new BigDecimal("70"), new BigDecimal("65.66"), new BigDecimal("65.07"),
                "99%", new BigDecimal("10"), new BigDecimal("9.9")));
        assertThat(project.goals()).containsExactly("按时发放");
        assertThat(project.indicators()).extracting(IndicatorPart::target).containsExactly("230人", "12次");
        assertThat(project.indicators()).extracting(IndicatorPart::actual).containsExactly("228人", "12次");
        assertThat(project.totalScorePrinted()).isEqualByComparingTo("99.4");
        assertThat(reading.problems()).extracting(CellProblem::address).containsExactly("E8", "F10");
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

    private static void fill(XWPFTable table, String[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                table.getRow(i).getCell(j).setText(rows[i][j]);
            }
        }
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        word.write(file);
        return file.toByteArray();
    }
}
