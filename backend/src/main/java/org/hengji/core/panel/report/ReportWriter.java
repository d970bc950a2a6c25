package org.hengji.core.panel.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hengji.core.panel.report.PanelReport.Cover;
import org.hengji.core.rulepack.ReportSection;
import org.hengji.core.rulepack.ReportSection.Part;

/** Writes a report: the cover, then the sections with what the lead wrote and the tables and charts that belong to it. */
final class ReportWriter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final PanelReport report;

    ReportWriter(PanelReport report) {
        this.report = report;
    }

    byte[] write() {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ReportPage page = new ReportPage(document);
            cover(page);
            ReportExhibits exhibits = new ReportExhibits(report, document, page);
            for (int i = 0; i < report.outline().size(); i++) {
                section(report.outline().get(i), i + 1, page, exhibits);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void cover(ReportPage page) {
        Cover cover = report.cover();
        page.centred(cover.fiscalYear() + "年度", "宋体", 22, true, 2_400, 120);
        page.centred(cover.department() ? cover.unit() : "“" + cover.object() + "”", "宋体", 26, true, 0, 120);
        page.centred(cover.department() ? "部门整体支出绩效评价报告" : "项目支出绩效评价报告", "宋体", 26, true, 0, 120);
        if (cover.draft()) {
            page.centred("（征求意见稿）", "楷体", 18, false, 0, 0);
        }
        List<String> facts = List.of("评价类型：" + cover.kind(), "被评价单位：" + cover.unit(), "主管部门：" + cover.superior(), "评价组织单位：" + cover.lead());
        for (int i = 0; i < facts.size(); i++) {
            page.centred(facts.get(i), "仿宋", 16, false, i == 0 ? 3_000 : 0, 120);
        }
        page.centred(DATE.format(cover.date()), "仿宋", 16, false, 600, 0);
        page.newPage();
    }

    private void section(ReportSection section, int number, ReportPage page, ReportExhibits exhibits) {
        page.heading(1, chinese(number) + "、" + section.heading());
        for (int i = 0; i < section.parts().size(); i++) {
            Part part = section.parts().get(i);
            if (part.heading() != null) {
                page.heading(2, "（" + chinese(i + 1) + "）" + part.heading());
            }
            String text = report.texts().getOrDefault(part.id(), "");
            page.text(text.isBlank() ? "无。" : text);
            part.shows().forEach(exhibit -> exhibits.write(exhibit, part.group()));
        }
    }

    /** A number from 1 to 99 as headings print it. */
    private static String chinese(int number) {
        int tens = number / 10;
        String units = number % 10 == 0 ? "" : DIGITS[number % 10];
        return switch (tens) {
            case 0 -> units;
            case 1 -> "十" + units;
            default -> DIGITS[tens] + "十" + units;
        };
    }
}
