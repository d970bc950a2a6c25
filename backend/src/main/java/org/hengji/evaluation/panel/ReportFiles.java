package org.hengji.evaluation.panel;

import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Masking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports on key evaluations as files: those that were issued, and the one being written. */
@Service
@Transactional(readOnly = true)
public class ReportFiles {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final KeyEvaluations evaluations;
    private final Reports reports;
    private final ReportMapper mapper;
    private final Goals goals;

    ReportFiles(KeyEvaluations evaluations, Reports reports, ReportMapper mapper, Goals goals) {
        this.evaluations = evaluations;
        this.reports = reports;
        this.mapper = mapper;
        this.goals = goals;
    }

    record File(String name, byte[] content) {}

    File issued(Actor actor, long id, long documentId) {
        KeyEvaluation evaluation = visible(actor, id);
        EvaluationDocument document = mapper.documents(evaluation.id()).stream().filter(d -> d.id() == documentId).findFirst()
                .orElseThrow(() -> Refusal.notFound("该评价报告"));
        Masking.requireNone(document.fileName());
        return new File(document.fileName(), mapper.content(id, documentId).orElseThrow());
    }

    /** @throws Refusal before all sheets are in, or for whoever does not evaluate */
    File preview(Actor actor, long id) {
        KeyEvaluation evaluation = visible(actor, id);
        if (!evaluation.ledBy(actor)) {
            throw Refusal.notFound("该评价报告的底稿");
        }
        if (!evaluation.status().scored()) {
            throw Refusal.wrongStep("“" + evaluation.goalName() + "”的" + evaluation.kind().label() + "目前处于“" + evaluation.statusName() + "”，评分汇总后才能预览报告");
        }
        EvaluationDocument.Kind kind = evaluation.status() == KeyEvaluationStatus.DRAFT ? EvaluationDocument.Kind.DRAFT : EvaluationDocument.Kind.FINAL;
        Masking.requireNone(evaluation.goalName() + "评价报告");
        return new File(evaluation.goalName() + evaluation.kind().label() + "报告（预览）.docx", reports.docx(evaluation, kind));
    }

    /** What the reader may see of personal data is said as on the goal. */
    private KeyEvaluation visible(Actor actor, long id) {
        KeyEvaluation evaluation = evaluations.visible(id, actor);
        goals.visible(evaluation.goalId(), actor);
        return evaluation;
    }
}
