package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.indicator.Target;
import org.hengji.core.rulepack.RulePack;

/** Scores the self-evaluations that a document holds. */
public final class DocumentScoring {

    private DocumentScoring() {
    }

    /**
     * One self-evaluation with its scores.
     *
     * @param code project code, or null
     * @param name name of the project, or of the department for its goal as a whole and for a table that names no project
     */
    public record Scored(String code, String name, SelfEvaluation evaluation, SelfEvaluationScore score) {
    }

    /** The scores of the department goal, if it was evaluated, and of each project, in the document's order. */
    public static List<Scored> score(GoalDocument document, RulePack pack) {
        List<Scored> scored = new ArrayList<>();
        if (document.departmentGoal() != null && document.departmentGoal().indicators().stream()
                .anyMatch(indicator -> indicator.actual() != null || indicator.scorePrinted() != null)) {
            SelfEvaluation whole = new SelfEvaluation(true, document.fiscalYear(), null, lines(document.departmentGoal().indicators()), null, null);
            scored.add(new Scored(null, document.department().name(), whole, SelfEvaluationScoring.score(whole, pack)));
        }
        document.projects().forEach(project -> {
            SelfEvaluation evaluation = of(document, project);
            String name = project.name() == null ? document.department().name() : project.name();
            scored.add(new Scored(project.code(), name, evaluation, SelfEvaluationScoring.score(evaluation, pack)));
        });
        return scored;
    }

    /** A project's self-evaluation. */
    private static SelfEvaluation of(GoalDocument document, ProjectPart project) {
        ProjectPart.Execution budget = project.budget();
        SelfEvaluation.Execution execution = budget == null ? null : new SelfEvaluation.Execution(yuan(document, budget.initial()),
                yuan(document, budget.annual()), yuan(document, budget.executed()), budget.executionRatePrinted(), budget.weight(),
                budget.scorePrinted());
        return new SelfEvaluation(false, document.fiscalYear(), execution, lines(project.indicators()),
                project.totalScorePrinted(), project.gradePrinted());
    }

    private static List<SelfEvaluation.Line> lines(List<IndicatorPart> indicators) {
        return indicators.stream().map(DocumentScoring::line).toList();
    }

    private static SelfEvaluation.Line line(IndicatorPart indicator) {
        String standard = Stream.of(indicator.target(), indicator.note(), indicator.description(), indicator.formula(), indicator.basis())
                .filter(Objects::nonNull).collect(Collectors.joining("；"));
        return new SelfEvaluation.Line(indicator.level1(), indicator.level2(), indicator.level3(), target(indicator), indicator.direction(),
                standard, indicator.weight(), indicator.actual(), null, indicator.scorePrinted(), indicator.deviationReason());
    }

    /** A cell may hold the scoring standard after the target (≥90%，每降5%扣1分); a form may have a column for the figure alone. */
    private static Target target(IndicatorPart indicator) {
        String printed = indicator.target() == null && indicator.value() != null ? indicator.value().printed() : indicator.target();
        return Target.read(StepStandard.before(printed), indicator.operator(), indicator.unit());
    }

    private static BigDecimal yuan(GoalDocument document, BigDecimal figure) {
        return figure == null ? null : document.amount(figure).yuan();
    }
}
