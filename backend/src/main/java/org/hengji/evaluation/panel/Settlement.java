package org.hengji.evaluation.panel;

import java.time.Clock;
import org.hengji.core.panel.PanelScore;
import org.springframework.stereotype.Component;

/** What becomes of a key evaluation when it is settled: its score is kept with the explanation, and the report is issued for good. */
@Component
class Settlement {

    private final KeyEvaluations evaluations;
    private final PanelScores scores;
    private final Reports reports;
    private final Clock clock;

    Settlement(KeyEvaluations evaluations, PanelScores scores, Reports reports, Clock clock) {
        this.evaluations = evaluations;
        this.scores = scores;
        this.reports = reports;
        this.clock = clock;
    }

    void settle(KeyEvaluation evaluation) {
        PanelScore score = scores.of(evaluation);
        evaluation.settle(score.total(), score.grade(), scores.write(score), clock.instant());
        evaluations.save(evaluation);
        reports.issue(evaluation, EvaluationDocument.Kind.FINAL);
    }
}
