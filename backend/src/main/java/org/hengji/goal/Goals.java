package org.hengji.goal;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.platform.Batches;
import org.springframework.stereotype.Repository;

/** The stored goals. Every read on behalf of a person carries that person's data scope into the query. */
@Repository
public class Goals {

    private static final int IDS_AT_ONCE = 500;

    private final GoalMapper mapper;
    private final Batches batches;
    private final AuditTrail audit;
    private final Clock clock;

    Goals(GoalMapper mapper, Batches batches, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.batches = batches;
        this.audit = audit;
        this.clock = clock;
    }

    /** The goal for the process and for services that have already checked who asks. */
    public Goal get(long id) {
        return mapper.find(id).orElseThrow(() -> Refusal.notFound("该绩效目标"));
    }

    /** The goals of these ids, in the same order. */
    List<Goal> get(List<Long> ids) {
        Map<Long, Goal> byId = new HashMap<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            mapper.findAll(ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE))).forEach(goal -> byId.put(goal.id(), goal));
        }
        return ids.stream().map(byId::get).toList();
    }

    /** The goal if it lies in the person's scope, or has come to the person's desk as an expert. */
    public Goal visible(long id, Actor actor) {
        return inScope(id, actor, false);
    }

    /**
     * The goal for a command, if it lies in the person's scope and is still at the version the person saw. It stays
     * locked until the transaction ends: of two who act at the same moment the second waits, and is then told.
     */
    public Goal visible(long id, Actor actor, int expectedVersion) {
        Goal goal = inScope(id, actor, true);
        if (goal.version() != expectedVersion) {
            throw stale(goal);
        }
        return goal;
    }

    /** The goal for a command that its version does not matter to, if it lies in the person's scope; locked like the above. */
    public Goal locked(long id, Actor actor) {
        return inScope(id, actor, true);
    }

    /** Says who came first, where the trail knows. */
    private Refusal stale(Goal goal) {
        String what = "目标“" + goal.name() + "”";
        return audit.ofGoal(goal.id()).stream().filter(e -> e.post() != null).reduce((earlier, later) -> later)
                .map(e -> Refusal.stale(what, e.userName() + "（" + e.post().label() + "）", e.action().label(), e.recordedAt().atZone(clock.getZone())))
                .orElseGet(() -> Refusal.stale(what));
    }

    /** Whose signature is awaited; see {@link GoalMapper#updateSigning}. */
    void saveSigning(Goal goal) {
        mapper.updateSigning(goal);
    }

    private Goal inScope(long id, Actor actor, boolean lock) {
        var paths = actor.scope().paths();
        var expertIn = actor.expertIn();
        return (paths.isEmpty() && expertIn.isEmpty() ? Optional.<Goal>empty() : mapper.findInScope(id, paths, expertIn, lock))
                .orElseThrow(() -> Refusal.notFound("该绩效目标"));
    }

    /** Goals that stand waiting for a checkpoint, at most {@code limit}, in the order of their ids. */
    public List<Goal> awaiting(long checkpointId, int limit) {
        return mapper.awaiting(checkpointId, limit);
    }

    void add(List<Goal> goals) {
        batches.each(GoalMapper.class, goals, (m, goal) -> m.insert(goal, clock.instant()));
    }

    void setCurrentVersions(List<NewVersion> versions) {
        batches.each(GoalMapper.class, versions, (m, version) -> m.setCurrentVersion(version.goalId, version.id));
    }

    /** Writes the goal and raises its version; refuses when another write came first. */
    void save(Goal goal) {
        if (mapper.update(goal, clock.instant()) == 0) {
            throw Refusal.stale("目标“" + goal.name() + "”");
        }
        audit.note(goal.id(), goal.saved());
    }

    /** Writes many goals like {@link #save(Goal)}: all of them, or the refusal. */
    void save(List<Goal> goals) {
        if (batches.each(GoalMapper.class, goals, (m, goal) -> m.update(goal, clock.instant())) != goals.size()) {
            throw Refusal.stale("这些目标");
        }
        goals.forEach(goal -> audit.note(goal.id(), goal.saved()));
    }
}
