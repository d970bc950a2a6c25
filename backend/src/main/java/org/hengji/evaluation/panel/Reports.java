package org.hengji.evaluation.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.core.panel.PanelScore;
import org.hengji.core.panel.PanelSheet;
import org.hengji.core.panel.report.PanelReport;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.ReportSection;
import org.hengji.core.rulepack.ReportSection.Part;
import org.hengji.goal.GoalKind;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.platform.Sha256;
import org.springframework.stereotype.Component;

/** The report on a key evaluation: put together from rows, issued as a file that is kept with its digest. */
@Component
class Reports {

    private final KeyEvaluations evaluations;
    private final PanelScores scores;
    private final PanelMapper panel;
    private final ReportMapper mapper;
    private final Organisations organisations;
    private final Clock clock;

    Reports(KeyEvaluations evaluations, PanelScores scores, PanelMapper panel, ReportMapper mapper, Organisations organisations, Clock clock) {
        this.evaluations = evaluations;
        this.scores = scores;
        this.panel = panel;
        this.mapper = mapper;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @throws Refusal naming every required part that has no text */
    void requireComplete(KeyEvaluation evaluation) {
        Map<String, String> texts = texts(evaluation);
        List<Refusal.Place> missing = outline(evaluation).stream().flatMap(s -> s.parts().stream().filter(Part::required)
                .filter(p -> !texts.containsKey(p.id()))
                .map(p -> new Refusal.Place("/texts/" + p.id(), "请填写“" + (p.heading() == null ? s.heading() : p.heading()) + "”"))).toList();
        if (!missing.isEmpty()) {
            throw Refusal.invalid("报告还有 " + missing.size() + " 处没有填写：" + missing.get(0).detail(), missing);
        }
    }

    /** Writes the report as it now is and keeps the file. */
    void issue(KeyEvaluation evaluation, EvaluationDocument.Kind kind) {
        byte[] content = docx(evaluation, kind);
        int no = (int) mapper.documents(evaluation.id()).stream().filter(d -> d.kind() == kind).count() + 1;
        String name = evaluation.goalName() + evaluation.kind().label() + "报告（" + kind.label() + (no > 1 ? "第" + no + "版" : "") + "）.docx";
        mapper.insertDocument(new EvaluationDocument(0, kind, no, name, content.length, Sha256.of(content), null), evaluation.id(), content, clock.instant());
    }

    /** The file as it would be issued now. */
    byte[] docx(KeyEvaluation evaluation, EvaluationDocument.Kind kind) {
        PanelScore score = scores.of(evaluation);
        Map<String, String> lines = score.lines().stream().collect(Collectors.toMap(l -> l.criterion().id(), l -> l.criterion().name()));
        return new PanelReport(cover(evaluation, kind), outline(evaluation), texts(evaluation), experts(evaluation), score,
                treatments(evaluation, score, lines), opinion(evaluation, lines)).docx();
    }

    List<ReportSection> outline(KeyEvaluation evaluation) {
        return evaluations.pack(evaluation).evaluationReport().value();
    }

    Map<String, String> texts(KeyEvaluation evaluation) {
        return mapper.texts(evaluation.id()).stream().collect(Collectors.toMap(ReportMapper.Text::part, ReportMapper.Text::content));
    }

    private PanelReport.Cover cover(KeyEvaluation evaluation, EvaluationDocument.Kind kind) {
        OrgUnit department = organisations.get(evaluation.desks().departmentId());
        OrgUnit region = organisations.get(evaluation.regionId());
        String lead = evaluation.kind() == KeyEvaluationKind.DEPARTMENT ? department.name()
                : organisations.children(region, OrgUnit.Kind.BUREAU).stream().findFirst().map(OrgUnit::name).orElse(region.name());
        return new PanelReport.Cover(evaluation.goalName(), evaluation.goalKind() == GoalKind.DEPARTMENT, evaluation.yearNo(), evaluation.kind().label(),
                kind == EvaluationDocument.Kind.DRAFT, evaluation.unitName(), department.name(), lead, LocalDate.now(clock));
    }

    private List<PanelReport.Expert> experts(KeyEvaluation evaluation) {
        Map<Integer, PanelMember> members = panel.members(evaluation.id()).stream().collect(Collectors.toMap(PanelMember::number, Function.identity()));
        return scores.sheets(evaluation).stream().map(counted -> {
            PanelMember member = members.get(counted.sheet().number());
            return new PanelReport.Expert(member.kind().label(), Expert.split(member.specialties()),
                    new PanelSheet(member.number(), counted.marks()), counted.sheet().overall());
        }).toList();
    }

    private List<PanelReport.Treatment> treatments(KeyEvaluation evaluation, PanelScore score, Map<String, String> lines) {
        List<Acceptance> accepted = mapper.acceptances(evaluation.id());
        return score.outliers().stream().flatMap(o -> accepted.stream().filter(a -> a.number() == o.expert() && a.code().equals(PanelScores.code(o)))
                .map(a -> new PanelReport.Treatment(o.expert(), lines.get(o.criterion()), o.score(), o.median(), "予以采用：" + a.reason()))).toList();
    }

    /** Null until the unit has been heard. */
    private PanelReport.Opinion opinion(KeyEvaluation evaluation, Map<String, String> lines) {
        return evaluation.agrees() == null ? null : new PanelReport.Opinion(evaluation.silent(), mapper.objections(evaluation.id()).stream()
                .map(o -> new PanelReport.Objection(lines.get(o.code()), o.reason(), Boolean.TRUE.equals(o.adopted()), o.adjustedScore(),
                        Optional.ofNullable(o.answer()).orElse(""))).toList());
    }
}
