package org.hengji.results;

import java.time.Clock;
import java.util.Optional;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.Treatment;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.goal.Goal;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Repository;

/** The stored results. Every read on behalf of a person carries that person's data scope into the query. */
@Repository
public class EvaluationResults {

    private final EvaluationResultMapper mapper;
    private final AuditTrail audit;
    private final Clock clock;

    EvaluationResults(EvaluationResultMapper mapper, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.audit = audit;
        this.clock = clock;
    }

    public EvaluationResult of(long goalId) {
        return mapper.findByGoal(goalId).orElseThrow(() -> Refusal.notFound("该目标的评价结果"));
    }

    EvaluationResult visible(long id, Actor actor) {
        var paths = actor.scope().paths();
        return (paths.isEmpty() ? Optional.<EvaluationResult>empty() : mapper.findInScope(id, paths))
                .orElseThrow(() -> Refusal.notFound("该评价结果"));
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
