package org.hengji.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.PersonalData;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Seat;
import org.hengji.platform.Batches;
import org.hengji.platform.Remembered;
import org.hengji.platform.web.Masking;
import org.springframework.stereotype.Repository;

/** The stored goals. Every read on behalf of a person carries that person's data scope into the query. */
@Repository
public class Goals {

    private static final int IDS_AT_ONCE = 500;

    private final GoalMapper mapper;
    private final Batches batches;
    private final AuditTrail audit;
    private final GrantedReadings readings;
    private final RulePacks packs;
    private final Clock clock;
    /** Of those that the transaction has locked there is one object, so that all who act on a goal see what the others did. */
    private final Remembered<Goal> locked = new Remembered<>();

    Goals(GoalMapper mapper, Batches batches, AuditTrail audit, GrantedReadings readings, RulePacks packs, Clock clock) {
        this.mapper = mapper;
        this.batches = batches;
        this.audit = audit;
        this.readings = readings;
        this.packs = packs;
        this.clock = clock;
    }

    /** The goal for the process and for services that have already checked who asks. */
    public Goal get(long id) {
        return locked.get(id).or(() -> mapper.find(id)).orElseThrow(() -> Refusal.notFound("该绩效目标"));
    }

    /** The goals of these ids, in the same order. */
    public List<Goal> get(List<Long> ids) {
        Map<Long, Goal> byId = new HashMap<>();
        ids.forEach(id -> locked.get(id).ifPresent(goal -> byId.put(id, goal)));
        inParts(ids.stream().filter(id -> !byId.containsKey(id)).toList(), mapper::findAll).forEach(goal -> byId.put(goal.id(), goal));
        return ids.stream().map(byId::get).toList();
    }

    /** The goals of these projects, for services that have already checked who asks. */
    public List<Goal> ofProjects(List<Long> projectIds) {
        return inParts(projectIds, mapper::ofProjects).toList();
    }

    private static Stream<Goal> inParts(List<Long> ids, Function<List<Long>, List<Goal>> find) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + IDS_AT_ONCE)
                .mapToObj(from -> find.apply(ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)))).flatMap(List::stream);
    }

    /**
     * The goal for reading: if it lies in the person's scope, if open work on it lies with the person, or if a copy was sent to him.
     * Reading it for the sake of work or a copy is in the trail, and whoever has none of the posts that read personal data gets it masked.
     */
    public Goal visible(long id, Actor actor) {
        Goal goal = inScope(id, actor, false);
        if (!actor.scope().covers(goal.orgPath())) {
            readings.note(actor, goal);
        }
        PersonalData personal = packs.get(goal.rulePackId()).personalData().value();
        if (personal.seenBy().stream().noneMatch(post -> actor.worksAt(goal.desks().of(Post.valueOf(post))))) {
            Masking.of(personal::mask);
        }
        return goal;
    }

    /**
     * The goal for a command, if the person may read it and it is still at the version the person saw. It stays
     * locked until the transaction ends: of two who act at the same moment the second waits, and is then told.
     */
    public Goal visible(long id, Actor actor, int expectedVersion) {
        Goal goal = inScope(id, actor, true);
        if (goal.version() != expectedVersion) {
            throw stale(goal);
        }
        return goal;
    }

    /** The goal for a command that its version does not matter to, if the person may read it; locked like the above. */
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

    /** The goal as the running transaction has locked it; empty if it has not. */
    Optional<Goal> held(long id) {
        return locked.get(id);
    }

    /** Keeps who has had a hand in it, unless that was written with something else; the version stays. */
    public void saveHands(Goal goal) {
        if (goal.handsChanged()) {
            mapper.updateHands(goal);
            goal.handsSaved();
            written(goal);
        }
    }

    /** How many have been asked and have not answered, and what the step waits for because of it; the version stays. */
    public void awaitAnswers(Goal goal, int openAsks, AddedWait wait) {
        goal.awaitAnswers(openAsks, wait);
        mapper.updateAsks(goal);
        written(goal);
    }

    /** Gives the present step at the post's desk to one person there; null gives it back to the desk. */
    public void assign(Goal goal, Post post, Long userId) {
        goal.assign(post, userId);
        save(goal);
    }

    /** Whose signature is awaited; see {@link GoalMapper#updateSigning}. */
    void saveSigning(Goal goal) {
        mapper.updateSigning(goal);
        goal.handsSaved();
        written(goal);
    }

    private Goal inScope(long id, Actor actor, boolean lock) {
        Goal found = mapper.findInScope(id, actor.scope().paths(), actor.seats(), actor.userId(), LocalDate.now(clock), lock)
                .orElseThrow(() -> Refusal.notFound("该绩效目标"));
        return lock ? locked.get(id, () -> found) : found;
    }

    /** Goals that stand waiting for a checkpoint, at most {@code limit}, in the order of their ids. */
    public List<Goal> awaiting(long checkpointId, int limit) {
        return mapper.awaiting(checkpointId, limit);
    }

    void suspend(long goalId, boolean suspended) {
        mapper.updateSuspended(goalId, suspended);
    }

    void add(List<Goal> goals) {
        batches.each(GoalMapper.class, goals, (m, goal) -> m.insert(goal, clock.instant()));
    }

    void setCurrentVersions(List<NewVersion> versions) {
        batches.each(GoalMapper.class, versions, (m, version) -> m.setCurrentVersion(version.goalId, version.id));
        versions.forEach(version -> locked.forget(version.goalId));
    }

    /** Writes the goal and raises its version; refuses when another write came first. */
    void save(Goal goal) {
        if (mapper.update(goal, clock.instant()) == 0) {
            throw Refusal.stale("目标“" + goal.name() + "”");
        }
        audit.note(goal.id(), goal.saved());
        written(goal);
    }

    /** Writes many goals like {@link #save(Goal)}: all of them, or the refusal. */
    void save(List<Goal> goals) {
        if (batches.each(GoalMapper.class, goals, (m, goal) -> m.update(goal, clock.instant())) != goals.size()) {
            throw Refusal.stale("这些目标");
        }
        goals.forEach(goal -> {
            audit.note(goal.id(), goal.saved());
            written(goal);
        });
    }

    /** One who has read the goal before it was locked has an object of his own. */
    private void written(Goal goal) {
        locked.get(goal.id()).filter(held -> held != goal).ifPresent(old -> locked.forget(goal.id()));
    }
}
