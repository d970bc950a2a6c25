package org.hengji.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengji.compilation.DepartmentDocuments;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.ratio.DepartmentRatios;
import org.hengji.core.ratio.Ratio;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContents;
import org.hengji.goal.GoalKind;
import org.hengji.goal.Goals;
import org.hengji.goal.Indicator;
import org.hengji.organisation.Actor;
import org.hengji.review.FilingAction;
import org.hengji.review.FilingPermissions;
import org.hengji.review.FilingRoute;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ratios among the indicators of a department's self-evaluation (整体自评): computed from its published budget and its figures of the year. */
@Service
@Transactional
public class RatioIndicators {

    private final SelfEvaluations evaluations;
    private final EvaluationFigureMapper mapper;
    private final EvaluationScoring scoring;
    private final DepartmentDocuments documents;
    private final Goals goals;
    private final GoalContents contents;
    private final RulePacks packs;
    private final FilingRoute route;
    private final FilingPermissions permissions;

    RatioIndicators(SelfEvaluations evaluations, EvaluationFigureMapper mapper, EvaluationScoring scoring, DepartmentDocuments documents,
                    Goals goals, GoalContents contents, RulePacks packs, FilingRoute route, FilingPermissions permissions) {
        this.evaluations = evaluations;
        this.mapper = mapper;
        this.scoring = scoring;
        this.documents = documents;
        this.goals = goals;
        this.contents = contents;
        this.packs = packs;
        this.route = route;
        this.permissions = permissions;
    }

    /** A ratio and the line of the self-evaluation that it is the actual value of. */
    record Computed(long lineId, Ratio ratio) {}

    /**
     * @param ratios   none for the self-evaluation of a project
     * @param wanted   names of figures that the published budget does not say
     * @param figures  those that were given
     * @param editable whether the reader may give them now
     */
    record Read(SelfEvaluation evaluation, List<Computed> ratios, List<String> wanted, Map<String, BigDecimal> figures, boolean editable) {}

    @Transactional(readOnly = true)
    Read read(Actor actor, long evaluationId) {
        SelfEvaluation evaluation = evaluations.read(evaluationId, actor);
        Map<String, BigDecimal> figures = figures(evaluation);
        return new Read(evaluation, computed(evaluation, figures), wanted(evaluation), figures,
                permissions.permitted(evaluation, actor).contains(FilingAction.EDIT));
    }

    /** Stores the figures; what can be computed by them becomes the actual value of its line, and the whole is scored anew. */
    public void save(Actor actor, long evaluationId, int expectedVersion, YearlyFigures figures) {
        SelfEvaluation evaluation = evaluations.visible(evaluationId, actor, expectedVersion);
        permissions.require(evaluation, actor, FilingAction.EDIT);
        Map<String, BigDecimal> given = figures.byName(wanted(evaluation));
        mapper.clear(evaluation.id());
        given.forEach((name, figure) -> mapper.insert(evaluation.id(), name, figure));
        List<EvaluationLine> lines = new ArrayList<>(evaluations.lines(evaluation));
        for (Computed computed : computed(evaluation, given)) {
            if (computed.ratio().value() != null) {
                lines.replaceAll(line -> line.id() != computed.lineId() ? line
                        : line.filled(computed.ratio().value().toPlainString() + "%", line.completion(), line.deviationReason()));
            }
        }
        evaluations.save(evaluation, scoring.score(evaluation, lines).lines());
        route.recordSave(actor, evaluation);
    }

    /** Terms that no document says, of the ratios that are indicators here. */
    private List<String> wanted(SelfEvaluation evaluation) {
        return computed(evaluation, Map.of()).stream().map(Computed::ratio).flatMap(ratio -> Stream.of(ratio.numerator(), ratio.denominator()))
                .filter(part -> part.value() == null).map(Ratio.Part::name).distinct().toList();
    }

    private List<Computed> computed(SelfEvaluation evaluation, Map<String, BigDecimal> figures) {
        if (evaluation.goalKind() == GoalKind.PROJECT) {
            return List.of();
        }
        Goal goal = goals.get(evaluation.goalId());
        GoalDocument document = documents.inForce(goal.fiscalYearId(), goal.desks().departmentId()).document();
        List<EvaluationLine> lines = evaluations.lines(evaluation);
        Map<String, Long> byName = new HashMap<>();
        List<Indicator> indicators = contents.of(evaluation.goalVersionId()).indicators();
        for (int i = 0; i < indicators.size(); i++) {
            byName.putIfAbsent(indicators.get(i).level3(), lines.get(i + 1).id());
        }
        return DepartmentRatios.of(document, packs.get(evaluation.rulePackId()), figures).stream().map(ratio -> {
            Long line = byName.get(document.departmentGoal().indicators().get(ratio.indicatorIndex()).level3());
            return line == null ? null : new Computed(line, ratio);
        }).filter(Objects::nonNull).toList();
    }

    private Map<String, BigDecimal> figures(SelfEvaluation evaluation) {
        Map<String, BigDecimal> figures = new HashMap<>();
        mapper.of(evaluation.id()).forEach(figure -> figures.put(figure.name(), figure.figure()));
        return figures;
    }
}
