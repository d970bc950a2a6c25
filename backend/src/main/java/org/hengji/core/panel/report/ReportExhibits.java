package org.hengji.core.panel.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hengji.core.panel.Mark;
import org.hengji.core.panel.PanelScore;
import org.hengji.core.panel.PanelScore.ExpertTotal;
import org.hengji.core.panel.PanelScore.Group;
import org.hengji.core.panel.PanelScore.Line;
import org.hengji.core.panel.report.PanelReport.Expert;
import org.hengji.core.panel.report.PanelReport.Objection;
import org.hengji.core.panel.report.PanelReport.Opinion;
import org.hengji.core.panel.report.PanelReport.Treatment;
import org.hengji.core.panel.report.ReportTable.Kind;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;
import org.hengji.core.rulepack.ReportSection.Exhibit;

/** The tables and charts of a report, numbered in the order in which they appear. */
final class ReportExhibits {

    private static final int PERCENT = 2;

    private final PanelReport report;
    private final PanelScore score;
    private final XWPFDocument document;
    private final ReportPage page;
    private final ReportCharts charts;
    private int tables;
    private int figures;

    ReportExhibits(PanelReport report, XWPFDocument document, ReportPage page) {
        this.report = report;
        this.score = report.score();
        this.document = document;
        this.page = page;
        this.charts = new ReportCharts(document);
    }

    /**
     * Writes one.
     *
     * @param group the group of criteria that the part is about, or null
     */
    void write(Exhibit exhibit, String group) {
        switch (exhibit) {
            case CRITERIA -> criteria();
            case PANEL -> panel();
            case RESULT -> result();
            case GROUP_CHART -> chart("各类指标得分率（%）", score.groups().stream().map(Group::name).toList(),
                    score.groups().stream().map(it -> percent(it.rate())).toList());
            case TOTALS_CHART -> chart("各专家评分总分（分）", score.experts().stream().map(it -> "专家" + it.expert()).toList(),
                    score.experts().stream().map(ExpertTotal::total).toList());
            case EXPERTS -> experts();
            case OUTLIERS -> outliers();
            case GROUP_LINES -> lines(group);
            case OPINION -> opinion();
        }
    }

    private void criteria() {
        ReportTable table = table("绩效评价指标体系").column("一级指标", 10, Kind.CENTRED).column("二级指标", 11, Kind.CENTRED).column("三级指标", 13, Kind.TEXT)
                .column("分值", 8, Kind.NUMBER).column("指标解释", 25, Kind.TEXT).column("评价标准", 33, Kind.TEXT).mergingFirst(2);
        score.lines().stream().map(Line::criterion).forEach(it ->
                table.row(it.group(), it.subgroup(), it.name(), plain(it.weight()), it.explanation(), it.standard()));
        table.write(document);
    }

    private void panel() {
        ReportTable table = table("评价专家组").column("编号", 20, Kind.CENTRED).column("类别", 25, Kind.CENTRED).column("专业领域", 55, Kind.TEXT);
        report.experts().forEach(it -> table.row("专家" + it.number(), it.kind(), String.join("、", it.specialties())));
        table.write(document);
    }

    private void result() {
        ReportTable table = table("综合评分表").column("一级指标", 12, Kind.CENTRED).column("二级指标", 16, Kind.CENTRED).column("三级指标", 26, Kind.TEXT)
                .column("分值", 10, Kind.NUMBER).column("专家平均分", 13, Kind.NUMBER).column("得分", 11, Kind.NUMBER).column("得分率（%）", 12, Kind.NUMBER).mergingFirst(2);
        for (Group group : score.groups()) {
            score.lines().stream().filter(line -> line.criterion().group().equals(group.name())).forEach(line -> table.row(group.name(),
                    line.criterion().subgroup(), line.criterion().name(), plain(line.criterion().weight()), fixed(line.mean().score()), fixed(line.score()), rate(line.rate())));
            table.row(group.name(), "小计", "", plain(group.weight()), "", fixed(group.score()), rate(group.rate()));
        }
        BigDecimal weight = score.groups().stream().map(Group::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        table.row("合计", "", "等级：" + score.grade().label(), plain(weight), "", fixed(score.total()), "");
        table.write(document);
    }

    private void lines(String group) {
        ReportTable table = table(group + "类指标得分").column("二级指标", 20, Kind.CENTRED).column("三级指标", 38, Kind.TEXT).column("分值", 13, Kind.NUMBER)
                .column("得分", 14, Kind.NUMBER).column("得分率（%）", 15, Kind.NUMBER).mergingFirst(1);
        score.lines().stream().filter(line -> line.criterion().group().equals(group)).forEach(line -> table.row(line.criterion().subgroup(),
                line.criterion().name(), plain(line.criterion().weight()), fixed(line.score()), rate(line.rate())));
        table.write(document);
    }

    private void experts() {
        ReportTable table = table("各专家评分").column("三级指标", 30, Kind.TEXT).column("分值", 10, Kind.NUMBER);
        report.experts().forEach(it -> table.column("专家" + it.number(), 9, Kind.NUMBER));
        table.column("平均分", 10, Kind.NUMBER);
        for (Line line : score.lines()) {
            table.row(cells(line.criterion().name(), plain(line.criterion().weight()),
                    report.experts().stream().map(it -> plain(mark(it, line.criterion()).score())).toList(), fixed(line.mean().score())));
        }
        table.row(cells("合计", "", score.experts().stream().map(it -> plain(it.total())).toList(), ""));
        table.write(document);
        report.experts().forEach(this::opinions);
    }

    private void opinions(Expert expert) {
        String overall = expert.overall() == null || expert.overall().isBlank() ? "无总体意见。" : expert.overall().strip();
        String lines = score.lines().stream().map(Line::criterion)
                .filter(it -> mark(expert, it).opinion() != null && !mark(expert, it).opinion().isBlank())
                .map(it -> it.name() + "（" + plain(mark(expert, it).score()) + " 分）：" + mark(expert, it).opinion().strip())
                .collect(Collectors.joining("\n"));
        page.text("专家" + expert.number() + "：" + overall + "\n" + lines);
    }

    private void outliers() {
        if (report.treatments().isEmpty()) {
            page.text("各专家评分无明显差异。");
            return;
        }
        ReportTable table = table("评分差异及处理").column("专家", 12, Kind.CENTRED).column("指标", 24, Kind.TEXT).column("评分", 10, Kind.NUMBER)
                .column("中位数", 11, Kind.NUMBER).column("处理", 43, Kind.TEXT);
        for (Treatment it : report.treatments()) {
            table.row("专家" + it.expert(), it.line() == null ? "总分" : it.line(), plain(it.score()), plain(it.median()), it.done());
        }
        table.write(document);
    }

    private void opinion() {
        Opinion opinion = report.opinion();
        if (opinion == null) {
            return;
        }
        if (opinion.objections().isEmpty()) {
            page.text(opinion.silent() ? "已书面征求被评价单位意见，期限内未答复，视为无意见。" : "已书面征求被评价单位意见，被评价单位无异议。");
            return;
        }
        page.text("已书面征求被评价单位意见，收到异议 " + opinion.objections().size() + " 条。");
        ReportTable table = table("征求意见及采纳情况").column("指标", 20, Kind.TEXT).column("被评价单位意见", 36, Kind.TEXT).column("采纳情况", 14, Kind.CENTRED)
                .column("说明", 30, Kind.TEXT);
        for (Objection it : opinion.objections()) {
            String adopted = it.adopted() ? "采纳" + (it.adjusted() == null ? "" : "，调整为 " + plain(it.adjusted()) + " 分") : "未采纳";
            table.row(it.line(), it.reason(), adopted, it.answer());
        }
        table.write(document);
    }

    private ReportTable table(String name) {
        page.caption("表" + ++tables + "　" + name);
        return new ReportTable();
    }

    private void chart(String name, List<String> names, List<BigDecimal> values) {
        charts.columns(name, names, values);
        page.caption("图" + ++figures + "　" + name);
    }

    private static Mark mark(Expert expert, Criterion criterion) {
        return expert.sheet().marks().get(criterion.id());
    }

    private static String[] cells(String first, String second, List<String> middle, String last) {
        List<String> cells = new ArrayList<>(List.of(first, second));
        cells.addAll(middle);
        cells.add(last);
        return cells.toArray(String[]::new);
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    private static String fixed(BigDecimal score) {
        return score.scale() < 2 ? score.setScale(2, RoundingMode.UNNECESSARY).toPlainString() : score.toPlainString();
    }

    private static BigDecimal percent(BigDecimal rate) {
        return rate.movePointRight(PERCENT).setScale(1, RoundingMode.HALF_UP);
    }

    private static String rate(BigDecimal rate) {
        return percent(rate).toPlainString();
    }
}
