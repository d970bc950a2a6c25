package org.hengji.evaluation.panel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.core.panel.PanelScore;
import org.hengji.core.panel.PanelScore.Outlier;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.ReportSection.Part;
import org.hengji.goal.Goals;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 汇总与起草报告: the texts, what is done about scores far from the others, and the draft on which the unit is heard. */
@Service
@Transactional
public class Drafting {

    private final KeyEvaluations evaluations;
    private final KeyEvaluationDesk desk;
    private final PanelScores scores;
    private final Reports reports;
    private final ReportMapper report;
    private final PanelMapper panel;
    private final SheetMapper sheets;
    private final KeyEvaluationProcess process;
    private final Goals goals;

    Drafting(KeyEvaluations evaluations, KeyEvaluationDesk desk, PanelScores scores, Reports reports, ReportMapper report, PanelMapper panel,
             SheetMapper sheets, KeyEvaluationProcess process, Goals goals) {
        this.evaluations = evaluations;
        this.desk = desk;
        this.scores = scores;
        this.reports = reports;
        this.report = report;
        this.panel = panel;
        this.sheets = sheets;
        this.process = process;
        this.goals = goals;
    }

    public void write(Actor actor, long id, int expectedVersion, ReportTextsEdit edit) {
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.EDIT_REPORT);
        Set<String> parts = reports.outline(evaluation).stream().flatMap(s -> s.parts().stream()).map(Part::id).collect(Collectors.toSet());
        for (int i = 0; i < edit.texts().size(); i++) {
            ReportTextsEdit.Entry entry = edit.texts().get(i);
            if (!parts.contains(entry.id())) {
                throw Refusal.invalid("/texts/" + i + "/id", "报告提纲中没有这一节，请刷新后再试");
            }
            if (entry.text() == null || entry.text().isBlank()) {
                report.removeText(id, entry.id());
            } else {
                report.writeText(id, entry.id(), entry.text().strip());
            }
        }
        evaluations.record(actor, evaluation, AuditAction.SAVE, "评价报告");
        evaluations.save(evaluation);
    }

    /** The lead lets scores stand that are far from the others. */
    void accept(Actor actor, long id, int expectedVersion, OutliersEdit edit) {
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.ACCEPT_OUTLIER);
        PanelScore score = scores.of(evaluation);
        for (int i = 0; i < edit.acceptances().size(); i++) {
            OutliersEdit.Entry entry = edit.acceptances().get(i);
            Outlier outlier = score.outliers().stream().filter(o -> key(o).equals(entry.key())).findFirst().orElse(null);
            if (outlier == null) {
                throw Refusal.invalid("/acceptances/" + i + "/key", "该打分没有偏离，或专家已重新评分，请刷新后再试");
            }
            report.accept(id, new Acceptance(outlier.expert(), PanelScores.code(outlier), entry.reason().strip()));
        }
        evaluations.record(actor, evaluation, AuditAction.ACCEPT_OUTLIER, edit.acceptances().stream().map(OutliersEdit.Entry::key).collect(Collectors.joining("、")));
        evaluations.save(evaluation);
    }

    /** Asks one expert to score again; what he has given stays as an earlier version. */
    void rescore(Actor actor, long id, int expectedVersion, int number, String reason) {
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.RESCORE);
        ScoreSheet given = scores.sheets(evaluation).stream().map(PanelScores.Counted::sheet).filter(s -> s.number() == number).findFirst()
                .orElseThrow(() -> Refusal.invalid("/number", "专家组中没有已评分的专家" + number));
        sheets.end(given.id(), given.version(), ScoreSheet.State.REPLACED, null);
        sheets.insert(given.memberId(), given.sheetNo() + 1, reason, given.overall());
        sheets.copyMarks(given.id(), given.memberId(), given.sheetNo() + 1);
        panel.updateMember(given.memberId(), PanelMember.State.ASKED, null);
        evaluations.record(actor, evaluation, AuditAction.ASK_AGAIN, "专家" + number + "：" + reason);
        process.complete(goals.get(evaluation.goalId()), evaluation.step(), actor, Outcome.RETURN);
    }

    /** 征求意见: the draft goes to the evaluated unit. */
    public void requestOpinion(Actor actor, long id, int expectedVersion) {
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.REQUEST_OPINION);
        List<Refusal.Place> far = scores.openOutliers(evaluation).stream()
                .map(o -> new Refusal.Place("/outliers/" + key(o), "专家" + o.expert() + "的打分偏离较大，请说明采用的理由或请其重新评分")).toList();
        if (!far.isEmpty()) {
            throw Refusal.invalid("还有 " + far.size() + " 处偏离较大的打分没有处理：" + far.get(0).detail(), far);
        }
        reports.requireComplete(evaluation);
        reports.issue(evaluation, EvaluationDocument.Kind.DRAFT);
        evaluations.record(actor, evaluation, AuditAction.REQUEST_OPINION, "综合得分 " + scores.of(evaluation).total().toPlainString());
        process.complete(goals.get(evaluation.goalId()), evaluation.step(), actor, Outcome.SUBMIT);
    }

    /** By what a page names an outlier. */
    static String key(Outlier outlier) {
        return outlier.expert() + ":" + PanelScores.code(outlier);
    }
}
