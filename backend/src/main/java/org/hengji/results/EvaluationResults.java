package org.hengji.results;

import java.time.Clock;
import java.util.Optional;
import java.util.Optional;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.Treatment;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.goal.Goal;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Repository;

/** The stored results. Every read on behalf of a person carries that person's data scope into the query. */
@Repository
public class EvaluationResults {

    private final EvaluationResultMapper mapper;
    private final Goals goals;
    private final AuditTrail audit;
    private final Clock clock;

    EvaluationResults(EvaluationResultMapper mapper, Goals goals, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.goals = goals;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<EvaluationResult> find(long goalId) {
        return mapper.findByGoal(goalId);
    }

    public EvaluationResult of(long goalId) {
        return find(goalId).orElseThrow(() -> Refusal.notFound("该目标的评价结果"));
    }

    /** For whoever has been let at it already. */
    EvaluationResult get(long id) {
        return mapper.find(id).orElseThrow(() -> Refusal.notFound("该评价结果"));
    }

    /** If it lies in the person's scope, or open work on it lies with the person. */
    EvaluationResult visible(long id, Actor actor) {
        return mapper.findReadable(id, actor.scope().paths(), actor.seats()).orElseThrow(() -> Refusal.notFound("该评价结果"));
    }

    /** The same for a page: who reads it for the sake of work is in the trail, and sees what he may of personal data, as on the goal. */
    EvaluationResult read(long id, Actor actor) {
        EvaluationResult result = visible(id, actor);
        goals.visible(result.goalId(), actor);
        return result;
    }

    /** The result if it is still at the version the person saw. */
    EvaluationResult visible(long id, Actor actor, int expectedVersion) {
        EvaluationResult result = visible(id, actor);
        if (result.version() != expectedVersion) {
            throw stale(result);
        }
        return result;
    }

    Page<EvaluationResult> list(Actor actor, ResultFilter filter, PageRequest page) {
        var paths = actor.scope().paths();
        return paths.isEmpty() ? Page.empty(page)
                : new Page<>(mapper.list(filter, paths, page), mapper.count(filter, paths), page.page(), page.size());
    }

    EvaluationResult add(Goal goal, SelfEvaluation evaluation, ProjectKind kind, Treatment treatment) {
        mapper.insert(goal, evaluation, kind, treatment, clock.instant());
        return of(goal.id());
    }

    /** Writes the result and raises its version; refuses when another write came first. */
    void save(EvaluationResult result) {
        if (mapper.update(result, clock.instant()) == 0) {
            throw stale(result);
        }
        audit.note(result.goalId(), result.saved());
    }

    private static Refusal stale(EvaluationResult result) {
        return Refusal.stale("“" + result.goalName() + "”的" + result.subject().name());
    }
}
