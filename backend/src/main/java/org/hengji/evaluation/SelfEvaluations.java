package org.hengji.evaluation;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Repository;

/** The stored self-evaluations. Every read on behalf of a person carries that person's data scope into the query. */
@Repository
public class SelfEvaluations {

    private final SelfEvaluationMapper mapper;
    private final Goals goals;
    private final AuditTrail audit;
    private final Clock clock;

    SelfEvaluations(SelfEvaluationMapper mapper, Goals goals, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.goals = goals;
        this.audit = audit;
        this.clock = clock;
    }

    /** The goal's self-evaluation; empty until its year has come to it. */
    public Optional<SelfEvaluation> find(long goalId) {
        return mapper.findByGoal(goalId);
    }

    public SelfEvaluation of(long goalId) {
        return find(goalId).orElseThrow(() -> Refusal.notFound("该目标的绩效自评"));
    }

    /** For whoever has been let at it already. */
    SelfEvaluation get(long id) {
        return mapper.find(id).orElseThrow(() -> Refusal.notFound("该绩效自评"));
    }

    /** If it lies in the person's scope, or open work on it lies with the person. */
    public SelfEvaluation visible(long id, Actor actor) {
        return mapper.findReadable(id, actor.scope().paths(), actor.seats()).orElseThrow(() -> Refusal.notFound("该绩效自评"));
    }

    /** The same for a page: who reads it for the sake of work is in the trail, and sees what he may of personal data, as on the goal. */
    public SelfEvaluation read(long id, Actor actor) {
        SelfEvaluation evaluation = visible(id, actor);
        goals.visible(evaluation.goalId(), actor);
        return evaluation;
    }

    /** The self-evaluation if it is still at the version the person saw. */
    SelfEvaluation visible(long id, Actor actor, int expectedVersion) {
        SelfEvaluation evaluation = visible(id, actor);
        if (evaluation.version() != expectedVersion) {
            throw stale(evaluation);
        }
        return evaluation;
    }

    Page<SelfEvaluation> list(Actor actor, EvaluationFilter filter, PageRequest page) {
        var paths = actor.scope().paths();
        return paths.isEmpty() ? Page.empty(page)
                : new Page<>(mapper.list(filter, paths, page), mapper.count(filter, paths), page.page(), page.size());
    }

    /** 预算执行率 first, then one for each indicator of the goal in its order. */
    public List<EvaluationLine> lines(SelfEvaluation evaluation) {
        return mapper.lines(evaluation.id());
    }

    /** Stores a new one; its lines are written when it is first scored. */
    SelfEvaluation add(Goal goal, BigDecimal executedYuan) {
        mapper.insert(goal, executedYuan, clock.instant());
        return of(goal.id());
    }

    /** Writes the self-evaluation and raises its version; refuses when another write came first. */
    public void save(SelfEvaluation evaluation) {
        if (mapper.update(evaluation, clock.instant()) == 0) {
            throw stale(evaluation);
        }
        audit.note(evaluation.goalId(), evaluation.saved());
    }

    void save(SelfEvaluation evaluation, List<EvaluationLine> lines) {
        save(evaluation);
        mapper.writeLines(evaluation.id(), lines);
    }

    private static Refusal stale(SelfEvaluation evaluation) {
        return Refusal.stale("“" + evaluation.goalName() + "”的" + evaluation.subject().name());
    }
}
