package org.hengji.evaluation.panel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.core.panel.Mark;
import org.hengji.core.panel.PanelScore;
import org.hengji.core.panel.PanelScore.Adjustment;
import org.hengji.core.panel.PanelScore.Outlier;
import org.hengji.core.panel.PanelScoring;
import org.hengji.core.panel.PanelSheet;
import org.springframework.stereotype.Component;

/** What the panel comes to: from the sheets while the report is written, from what was kept once it is settled. */
@Component
class PanelScores {

    private final KeyEvaluations evaluations;
    private final SheetMapper sheets;
    private final ReportMapper report;
    private final ObjectMapper json;

    PanelScores(KeyEvaluations evaluations, SheetMapper sheets, ReportMapper report, ObjectMapper json) {
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.report = report;
        this.json = json;
    }

    /** A sheet that counts, with its marks. */
    record Counted(ScoreSheet sheet, Map<String, Mark> marks) {}

    /** The score with what was adopted of the unit's objections; callers ask only where all sheets are in. */
    PanelScore of(KeyEvaluation evaluation) {
        return evaluation.score() == null ? compute(evaluation) : read(evaluation.score());
    }

    /** The sheets that count, by number. */
    List<Counted> sheets(KeyEvaluation evaluation) {
        List<ScoreSheet> counting = sheets.all(evaluation.id()).stream().filter(s -> s.state() == ScoreSheet.State.SUBMITTED).toList();
        Map<Long, List<SheetMark>> marks = counting.isEmpty() ? Map.of()
                : sheets.marks(counting.stream().map(ScoreSheet::id).toList()).stream().collect(Collectors.groupingBy(SheetMark::sheetId));
        return counting.stream().map(s -> new Counted(s, marks.getOrDefault(s.id(), List.of()).stream()
                .collect(Collectors.toMap(SheetMark::code, m -> new Mark(m.score(), m.opinion()))))).toList();
    }

    /** Scores far from the others that the lead has neither let stand nor asked for again. */
    List<Outlier> openOutliers(KeyEvaluation evaluation) {
        List<Acceptance> accepted = report.acceptances(evaluation.id());
        return of(evaluation).outliers().stream().filter(o -> accepted.stream().noneMatch(a -> a.number() == o.expert() && a.code().equals(code(o)))).toList();
    }

    /** The criterion of an outlier, or the word for the total. */
    static String code(Outlier outlier) {
        return outlier.criterion() == null ? Acceptance.TOTAL : outlier.criterion();
    }

    String write(PanelScore score) {
        try {
            return json.writeValueAsString(score);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PanelScore compute(KeyEvaluation evaluation) {
        List<PanelSheet> given = sheets(evaluation).stream().map(c -> new PanelSheet(c.sheet().number(), c.marks())).toList();
        Map<String, Adjustment> adjustments = report.objections(evaluation.id()).stream().filter(o -> Boolean.TRUE.equals(o.adopted()))
                .collect(Collectors.toMap(Objection::code, o -> new Adjustment(o.adjustedScore(), o.answer())));
        return PanelScoring.of(evaluations.pack(evaluation)).score(evaluations.criteria(evaluation), given, adjustments);
    }

    private PanelScore read(String stored) {
        try {
            return json.readValue(stored, PanelScore.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the settled score cannot be read", broken);
        }
    }
}
