package org.hengji.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.rulepack.Treatment;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.evaluation.panel.KeyEvaluations;
import org.hengji.fiscalyear.WorkingDays;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalProgress;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.Goals;
import org.hengji.goal.StepListener;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process tells the use of results: a result is there, where it has come to, that it is confirmed. */
@Service
@Transactional
public class ResultProgress implements StepListener {

    private final EvaluationResults results;
    private final SelfEvaluations evaluations;
    private final KeyEvaluations keyEvaluations;
    private final Goals goals;
    private final GoalProgress goalProgress;
    private final RulePacks packs;
    private final Organisations organisations;
    private final WorkingDays workingDays;
    private final AuditTrail audit;
    private final Clock clock;

    ResultProgress(EvaluationResults results, SelfEvaluations evaluations, KeyEvaluations keyEvaluations, Goals goals, GoalProgress goalProgress, RulePacks packs,
                   Organisations organisations, WorkingDays workingDays, AuditTrail audit, Clock clock) {
        this.results = results;
        this.evaluations = evaluations;
        this.keyEvaluations = keyEvaluations;
        this.goals = goals;
        this.goalProgress = goalProgress;
        this.packs = packs;
        this.organisations = organisations;
        this.workingDays = workingDays;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Step> step(String name) {
        return StepListener.among(ResultStep.values(), name);
    }

    @Override
    public Arrival arrived(long goalId, Step step) {
        Goal goal = goals.get(goalId);
        EvaluationResult result = results.of(goalId);
        if (result.arriveAt((ResultStep) step)) {
            if (step == ResultStep.RESULT_RECTIFICATION) {
                int days = packs.get(goal.rulePackId()).workingDays(step.name());
                result.rectifyUntil(workingDays.of(goal.regionId()).after(LocalDate.now(clock), days));
            }
            results.save(result);
        }
        return new Arrival(goal, result.subject());
    }

    /** Takes over total and grade of the graded self-evaluation; answers what the decision table is to be asked with. */
    public TreatmentFacts open(long goalId) {
        Goal goal = goals.get(goalId);
        SelfEvaluation evaluation = evaluations.find(goalId).orElseThrow(() -> Refusal.notFound("该目标的绩效自评"));
        Treatment byPack = packs.get(goal.rulePackId()).treatment(evaluation.grade());
        EvaluationResult result = results.add(goal, evaluation, ProjectKind.of(goal), byPack);
        int days = packs.get(goal.rulePackId()).workingDays(ResultStep.RESULT_FEEDBACK.name());
        result.feedBackUntil(workingDays.of(goal.regionId()).after(LocalDate.now(clock), days));
        keyEvaluations.settled(goalId).ifPresent(result::follow);
        results.save(result);
        goalProgress.enter(goalId, GoalStatus.RESULT_APPLICATION);
        record(goal, AuditAction.OPEN, result, result.source().label());
        return facts(goal, result);
    }

    /** A key evaluation was settled before the unit was told; answers what the decision table is to be asked with. */
    public TreatmentFacts follow(long goalId) {
        Goal goal = goals.get(goalId);
        EvaluationResult result = results.of(goalId);
        result.follow(keyEvaluations.settled(goalId).orElseThrow());
        results.save(result);
        record(goal, AuditAction.GRADE, result, "采用" + result.source().label() + "：总分 " + result.total().toPlainString() + "，等级“" + result.grade().label() + "”");
        return facts(goal, result);
    }

    /** Whether the goal's pack demands rectification for the grade that counts. */
    public boolean needsRectification(long goalId) {
        return packs.get(goals.get(goalId).rulePackId()).needsRectification(results.of(goalId).grade());
    }

    private TreatmentFacts facts(Goal goal, EvaluationResult result) {
        return new TreatmentFacts(organisations.get(goal.regionId()).code(), result.grade(), result.projectKind(),
                packs.get(goal.rulePackId()).treatment(result.grade()));
    }

    /** What the decision table {@code budget-treatment} has answered. */
    public void settle(long goalId, Treatment treatment, String basis) {
        EvaluationResult result = results.of(goalId);
        result.settle(treatment, basis);
        results.save(result);
    }

    /** Every item of the ledger is accepted; a rectification that was opened again ends with it. */
    public void rectified(long goalId) {
        EvaluationResult result = results.of(goalId);
        result.backToConfirmed();
        results.save(result);
        record(goals.get(goalId), AuditAction.ACCEPT_RECTIFICATION, result, null);
    }

    /** The result is settled, and with it what it does to the next budget. */
    public void confirm(long goalId) {
        EvaluationResult result = results.of(goalId);
        result.confirm();
        results.save(result);
        record(goals.get(goalId), AuditAction.CONFIRM, result, "与预算挂钩：" + result.treatment().label());
    }

    private void record(Goal goal, AuditAction action, EvaluationResult result, String detail) {
        audit.record(AuditRecord.bySystem(action, goal.regionId(), goal.id(), result.subject(), detail));
    }
}
