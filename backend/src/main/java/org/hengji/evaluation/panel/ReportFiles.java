package org.hengji.evaluation.panel;

import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
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

    ReportFiles(KeyEvaluations evaluations, Reports reports, ReportMapper mapper) {
        this.evaluations = evaluations;
        this.reports = reports;
        this.mapper = mapper;
    }

    record File(String name, byte[] content) {}

    File issued(Actor actor, long id, long documentId) {
        KeyEvaluation evaluation = evaluations.visible(id, actor);
        EvaluationDocument document = mapper.documents(evaluation.id()).stream().filter(d -> d.id() == documentId).findFirst()
                .orElseThrow(() -> Refusal.notFound("该评价报告"));
        return new File(document.fileName(), mapper.content(id, documentId).orElseThrow());
    }

    /** @throws Refusal before all sheets are in, or for whoever does not evaluate */
    File preview(Actor actor, long id) {
        KeyEvaluation evaluation = evaluations.visible(id, actor);
        if (!evaluation.ledBy(actor)) {
            throw Refusal.notFound("该评价报告的底稿");
        }
        if (!evaluation.status().scored()) {
            throw Refusal.wrongStep("“" + evaluation.goalName() + "”的" + evaluation.kind().label() + "目前处于“" + evaluation.statusName() + "”，评分汇总后才能预览报告");
        }
        EvaluationDocument.Kind kind = evaluation.status() == KeyEvaluationStatus.DRAFT ? EvaluationDocument.Kind.DRAFT : EvaluationDocument.Kind.FINAL;
        return new File(evaluation.goalName() + evaluation.kind().label() + "报告（预览）.docx", reports.docx(evaluation, kind));
    }
}
