package org.hengji.core.panel.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.hengji.core.panel.Mark;
import org.hengji.core.panel.PanelScore;
import org.hengji.core.panel.PanelScore.Adjustment;
import org.hengji.core.panel.PanelScoring;
import org.hengji.core.panel.PanelSheet;
import org.hengji.core.panel.report.PanelReport.Cover;
import org.hengji.core.panel.report.PanelReport.Expert;
import org.hengji.core.panel.report.PanelReport.Objection;
import org.hengji.core.panel.report.PanelReport.Opinion;
import org.hengji.core.panel.report.PanelReport.Treatment;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.junit.jupiter.api.Test;

class PanelReportTest {

    private static final RulePack PACK = RulePacks.shipped().get("henan-2023");
    private static final List<Criterion> CRITERIA = PACK.keyEvaluation().value().criteria();
    private static final Opinion OBJECTED = new Opinion(false, List.of(
            new Objection("实施效益", "评价未计入四季度完成的背街小巷整治，群众受益面应按全年计算", true, new BigDecimal("17.5"), "补充的验收材料属实，按全年受益面调整"),
            new Objection("预算执行率", "结余资金系招标节约", false, null, "招标节约未及时申请调整预算，维持原评分")));

    private static List<Expert> experts() {
        return IntStream.rangeClosed(1, 5).mapToObj(number -> new Expert(number == 5 ? "第三方机构" : "专家", List.of("财政", "绩效管理"),
                new PanelSheet(number, CRITERIA.stream().collect(Collectors.toMap(Criterion::id, it -> new Mark(
                        it.weight().multiply(BigDecimal.valueOf(78 + 4L * number, 2)), number == 1 ? "支出凭证不完整，抽查 12 笔中有 2 笔缺少验收单" : null)))),
                "项目立项充分，实施规范。")).toList();
    }

    private static PanelReport report(boolean draft, Opinion opinion) {
        PanelScore score = PanelScoring.of(PACK).score(CRITERIA, experts().stream().map(Expert::sheet).toList(),
                opinion == null ? Map.of() : Map.of("effect", new Adjustment(new BigDecimal("17.5"), "补充材料属实")));
        var cover = new Cover("服务群众专项经费", false, 2023, "财政评价", draft, "西工街道办事处", "西工区人民政府", "西工区财政局", LocalDate.of(2024, 7, 5));
        return new PanelReport(cover, PACK.evaluationReport().value(), Map.of("overview", "项目用于辖区背街小巷整治。\n资金全部到位。", "conclusion", "项目总体实施良好。"), experts(), score,
                List.of(new Treatment(1, "实施效益", new BigDecimal("9"), new BigDecimal("17"), "接受：专家现场核查了受益名单")), opinion);
    }

    private static XWPFDocument read(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static String text(XWPFDocument document) {
        List<String> lines = new ArrayList<>(document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
        document.getTables().stream().map(XWPFTable::getText).forEach(lines::add);
        return String.join("\n", lines);
    }

    @Test
    void theReportHasTheOutlineOfTheRuleWithWhatTheLeadWrote() throws IOException {
        try (XWPFDocument document = read(report(false, OBJECTED).docx())) {
            assertThat(document.getParagraphs()).filteredOn(it -> "Heading1".equals(it.getStyle())).extracting(XWPFParagraph::getText).containsExactly(
                    "一、基本情况", "二、绩效评价工作开展情况", "三、综合评价情况及评价结论", "四、绩效评价指标分析",
                    "五、主要经验及做法、存在的问题及原因分析", "六、有关建议", "七、其他需要说明的问题");
            assertThat(text(document)).contains("“服务群众专项经费”", "项目用于辖区背街小巷整治。", "（四）项目效益情况", "2024年7月5日").doesNotContain("征求意见稿）");
        }
    }

    @Test
    void tablesShowScoresByLineWithTheExpertsMeanBesideAnAdoptedObjection() throws IOException {
        try (XWPFDocument document = read(report(false, OBJECTED).docx())) {
            XWPFTable result = document.getTables().stream().filter(it -> it.getRow(0).getCell(4) != null && it.getRow(0).getCell(4).getText().equals("专家平均分"))
                    .findFirst().orElseThrow();
            List<String> effect = result.getRows().stream().map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList())
                    .filter(cells -> cells.get(2).equals("实施效益")).findFirst().orElseThrow();
            assertThat(effect.subList(3, 7)).containsExactly("20", "18.00", "17.50", "87.5");
            assertThat(text(document)).contains("采纳，调整为 17.5 分", "未采纳", "接受：专家现场核查了受益名单");
        }
    }

    @Test
    void chartsHoldTheFiguresThatTheyDraw() throws IOException {
        try (XWPFDocument document = read(report(false, OBJECTED).docx())) {
            assertThat(document.getCharts()).hasSize(2);
            XDDFChartData groups = document.getCharts().get(0).getChartSeries().get(0);
            assertThat(groups.getSeries(0).getCategoryData().getPointAt(0)).hasToString("决策");
            assertThat(groups.getSeries(0).getValuesData().getPointAt(0)).hasToString("90.0");
            assertThat(document.getCharts().get(1).getChartSeries().get(0).getSeries(0).getCategoryData().getPointCount()).isEqualTo(5);
        }
    }

    @Test
    void theVersionThatTheUnitIsAskedAboutSaysSoAndShowsNoOpinion() throws IOException {
        try (XWPFDocument document = read(report(true, null).docx())) {
            assertThat(text(document)).contains("（征求意见稿）").doesNotContain("征求被评价单位意见");
        }
    }

    @Test
    void silenceIsSaidToCountAsNoObjection() throws IOException {
        try (XWPFDocument document = read(report(false, new Opinion(true, List.of())).docx())) {
            assertThat(text(document)).contains("期限内未答复，视为无意见");
        }
    }
}
