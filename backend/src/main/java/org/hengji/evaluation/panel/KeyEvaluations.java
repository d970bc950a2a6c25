package org.hengji.evaluation.panel;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.goal.Goal;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Repository;

/** The stored key evaluations. Every read for a person carries into the query what that person may read. */
@Repository
public class KeyEvaluations {

    private final KeyEvaluationMapper mapper;
    private final Goals goals;
    private final RulePacks packs;
    private final AuditTrail audit;
    private final Clock clock;

    KeyEvaluations(KeyEvaluationMapper mapper, Goals goals, RulePacks packs, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.goals = goals;
        this.packs = packs;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest settled one of the goal. */
    public Optional<KeyEvaluation> settled(long goalId) {
        return mapper.findSettled(goalId, null);
    }

    Optional<KeyEvaluation> settled(long goalId, KeyEvaluationKind kind) {
        return mapper.findSettled(goalId, kind);
    }

    /** For whoever has been let at it already. */
    public KeyEvaluation get(long id) {
        return mapper.find(id).orElseThrow(() -> Refusal.notFound("该重点评价"));
    }

    Optional<KeyEvaluation> findOpen(long goalId) {
        return mapper.findOpen(goalId);
    }

    /** For the process: a goal has at most one that has not ended. */
    KeyEvaluation open(long goalId) {
        return mapper.findOpen(goalId).orElseThrow(() -> Refusal.notFound("进行中的重点评价"));
    }

    KeyEvaluation visible(long id, Actor actor) {
        return mapper.findReadable(id, Reader.of(actor)).orElseThrow(() -> Refusal.notFound("该重点评价"));
    }

    /** For a command: still at the version the person saw. Of two who act at once the second waits for the goal's row, and is told. */
    KeyEvaluation visible(long id, Actor actor, int expectedVersion) {
        goals.locked(visible(id, actor).goalId(), actor);
        KeyEvaluation evaluation = visible(id, actor);
        if (evaluation.version() != expectedVersion) {
            throw evaluation.stale();
        }
        return evaluation;
    }

    Page<KeyEvaluationMapper.Row> list(Actor actor, KeyEvaluationMapper.Filter filter, PageRequest page) {
        Reader reader = Reader.of(actor);
        return new Page<>(mapper.list(filter, reader, page), mapper.count(filter, reader), page.page(), page.size());
    }

    /** Goals of the person's scope whose self-evaluation has come to the finance bureau, and that nobody evaluates now. */
    Page<KeyEvaluationMapper.Candidate> objects(Actor actor, String text, PageRequest page) {
        List<String> paths = actor.scope().paths();
        return paths.isEmpty() ? Page.empty(page)
                : new Page<>(mapper.objects(paths, text, page), mapper.countObjects(paths, text), page.page(), page.size());
    }

    KeyEvaluation add(Goal goal, SelfEvaluation self, KeyEvaluationKind kind, Actor by) {
        mapper.insert(goal, self, kind, by.userId(), clock.instant());
        KeyEvaluation added = open(goal.id());
        mapper.insertCriteria(added.id(), pack(added).keyEvaluation().value().criteria());
        return added;
    }

    /** Writes it and raises its version; refuses when another write came first. */
    void save(KeyEvaluation evaluation) {
        if (mapper.update(evaluation, clock.instant()) == 0) {
            throw evaluation.stale();
        }
        audit.note(evaluation.goalId(), evaluation.saved());
    }

    /** By what the panel scores, in order. */
    public List<Criterion> criteria(KeyEvaluation evaluation) {
        return mapper.criteria(evaluation.id());
    }

    void replaceCriteria(KeyEvaluation evaluation, List<Criterion> criteria) {
        mapper.removeCriteria(evaluation.id());
        mapper.insertCriteria(evaluation.id(), criteria);
    }

    /** The rule pack it goes by for ever. */
    public RulePack pack(KeyEvaluation evaluation) {
        return packs.get(evaluation.rulePackId());
    }

    /** Notes in the trail what the person whose turn it is has done about it. */
    void record(Actor actor, KeyEvaluation evaluation, AuditAction action, String detail) {
        record(actor, evaluation.post(), evaluation, action, detail);
    }

    /** Notes in the trail what a person has done about it in this post. */
    void record(Actor actor, Post post, KeyEvaluation evaluation, AuditAction action, String detail) {
        audit.record(new AuditRecord(actor.at(evaluation.desks().of(post)), post, action, evaluation.regionId(), evaluation.goalId(),
                evaluation.subject(), evaluation.step(), evaluation.roundNo(), detail));
    }

    void recordBySystem(KeyEvaluation evaluation, AuditAction action, String detail) {
        audit.record(AuditRecord.bySystem(action, evaluation.regionId(), evaluation.goalId(), evaluation.subject(), detail));
    }
}
