package org.hengji.core.panel.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengji.core.panel.PanelScore;
import org.hengji.core.panel.PanelSheet;
import org.hengji.core.rulepack.ReportSection;

/**
 * Everything that the report on an evaluation says. Experts appear by number only.
 *
 * @param cover     what the cover says
 * @param outline   the sections of the rule pack
 * @param texts     what the lead wrote, by id of the part; a part without a text says 无
 * @param experts   the panel by number
 * @param score     what it came to
 * @param treatments what was done about scores far from the others
 * @param opinion   what the unit said, or null while it has not been asked
 */
public record PanelReport(
        Cover cover,
        List<ReportSection> outline,
        Map<String, String> texts,
        List<Expert> experts,
        PanelScore score,
        List<Treatment> treatments,
        Opinion opinion) {

    public PanelReport {
        outline = List.copyOf(outline);
        texts = Map.copyOf(texts);
        experts = List.copyOf(experts);
        treatments = List.copyOf(treatments);
    }

    /**
     * The cover.
     *
     * @param object     what is evaluated, for example 服务群众专项经费
     * @param department whether it is a department as a whole (部门整体) and not a project
     * @param fiscalYear the budget year
     * @param kind       部门评价 or 财政评价
     * @param draft      whether it is the version that the unit is asked about (征求意见稿)
     * @param unit       the evaluated unit
     * @param superior   its department (主管部门)
     * @param lead       who organises the evaluation
     * @param date       the day of the version
     */
    public record Cover(String object, boolean department, int fiscalYear, String kind, boolean draft, String unit, String superior, String lead, LocalDate date) {
    }

    /**
     * An expert.
     *
     * @param kind        专家 or 第三方机构
     * @param specialties what he knows
     * @param sheet       what he gave
     * @param overall     his overall opinion, or null
     */
    public record Expert(String kind, List<String> specialties, PanelSheet sheet, String overall) {

        public Expert {
            specialties = List.copyOf(specialties);
        }

        int number() {
            return sheet.expert();
        }
    }

    /**
     * A score far from the others, and what was done about it.
     *
     * @param expert the expert's number
     * @param line   name of the criterion, or null for his total
     * @param score  what he gave
     * @param median the median of the panel
     * @param done   what was done, with the reason
     */
    public record Treatment(int expert, String line, BigDecimal score, BigDecimal median, String done) {
    }

    /**
     * What the unit said.
     *
     * @param silent     whether it said nothing in time, which counts as no objection
     * @param objections its objections with the answers
     */
    public record Opinion(boolean silent, List<Objection> objections) {

        public Opinion {
            objections = List.copyOf(objections);
        }
    }

    /**
     * An objection.
     *
     * @param line     name of the criterion
     * @param reason   what the unit says
     * @param adopted  whether it was adopted
     * @param adjusted the points that count from then on; null if none changed
     * @param answer   why
     */
    public record Objection(String line, String reason, boolean adopted, BigDecimal adjusted, String answer) {
    }

    /** The report as a docx file. */
    public byte[] docx() {
        return new ReportWriter(this).write();
    }
}
