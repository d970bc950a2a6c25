package org.hengji.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.budget.Executions;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContents;
import org.hengji.goal.GoalProgress;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.Goals;
import org.hengji.goal.StepListener;
import org.hengji.monitoring.MonitoringReport;
import org.hengji.monitoring.MonitoringReports;
import org.hengji.organisation.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process tells the self-evaluation: it begins, where it has come to, that it is graded. */
@Service
@Transactional
public class EvaluationProgress implements StepListener {

    private static final int DECEMBER = 12;

    private final SelfEvaluations evaluations;
    private final EvaluationScoring scoring;
    private final MonitoringReports monitoring;
    private final Executions executions;
    private final Goals goals;
    private final GoalContents contents;
    private final GoalProgress goalProgress;
    private final RulePacks packs;
    private final AuditTrail audit;

    EvaluationProgress(SelfEvaluations evaluations, EvaluationScoring scoring, MonitoringReports monitoring, Executions executions, Goals goals,
                       GoalContents contents, GoalProgress goalProgress, RulePacks packs, AuditTrail audit) {
        this.evaluations = evaluations;
        this.scoring = scoring;
        this.monitoring = monitoring;
        this.executions = executions;
        this.goals = goals;
        this.contents = contents;
        this.goalProgress = goalProgress;
        this.packs = packs;
        this.audit = audit;
    }

    @Override
    public Optional<Step> step(String name) {
        return StepListener.among(EvaluationStep.values(), name);
    }

    @Override
    public Arrival arrived(long goalId, Step step) {
        SelfEvaluation evaluation = evaluations.of(goalId);
        if (evaluation.arriveAt((EvaluationStep) step)) {
            evaluations.save(evaluation);
        }
        return new Arrival(goals.get(goalId), evaluation.subject());
    }

    /** Begins the self-evaluation of a goal, filled in with what its payments and its last monitoring report say. */
    public void open(long goalId) {
        Goal goal = goals.get(goalId);
        SelfEvaluation evaluation = evaluations.add(goal, executed(goal));
        evaluations.save(evaluation, scoring.score(evaluation, lines(goal)).lines());
        goalProgress.enter(goalId, GoalStatus.SELF_EVALUATION);
        record(goal, AuditAction.OPEN, evaluation, null);
    }

    /**
     * 定级: the self-evaluation is settled with the grade it was scored.
     *
     * @return whether the goal's pack demands rectification for the grade
     */
    public boolean grade(long goalId) {
        SelfEvaluation evaluation = evaluations.of(goalId);
        evaluation.confirm();
        evaluations.save(evaluation);
        record(goals.get(goalId), AuditAction.GRADE, evaluation,
                "总分 " + evaluation.total().toPlainString() + "，等级“" + evaluation.grade().label() + "”");
        return packs.get(evaluation.rulePackId()).needsRectification(evaluation.grade());
    }

    private List<EvaluationLine> lines(Goal goal) {
        Map<Long, String> actuals = monitoring.latestActuals(goal);
        List<EvaluationLine> lines = new ArrayList<>();
        lines.add(EvaluationLine.unscored(null, null));
        contents.of(goal.inForceVersionId()).indicators().forEach(i -> lines.add(EvaluationLine.unscored(i.id(), actuals.get(i.id()))));
        return lines;
    }

    /** What the payment records say where they reach the end of the year, else what the last report said. */
    private BigDecimal executed(Goal goal) {
        SortedMap<Integer, BigDecimal> recorded = goal.projectId() == null ? new TreeMap<>() : executions.cumulative(goal.projectId());
        return recorded.containsKey(DECEMBER) ? recorded.get(DECEMBER) : latestReported(goal.id());
    }

    private BigDecimal latestReported(long goalId) {
        List<MonitoringReport> reports = monitoring.ofGoal(goalId);
        return reports.isEmpty() ? null : reports.get(reports.size() - 1).executedYuan();
    }

    private void record(Goal goal, AuditAction action, SelfEvaluation evaluation, String detail) {
        audit.record(AuditRecord.bySystem(action, goal.regionId(), goal.id(), evaluation.subject(), detail));
    }
}
