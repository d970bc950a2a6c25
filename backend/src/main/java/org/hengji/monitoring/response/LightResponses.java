package org.hengji.monitoring.response;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Repository;

/** The stored answers to lights, and the suspensions that came of them. Every read for a person carries that person's data scope. */
@Repository
public class LightResponses {

    private final LightResponseMapper mapper;
    private final Goals goals;
    private final AuditTrail audit;
    private final Clock clock;

    LightResponses(LightResponseMapper mapper, Goals goals, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.goals = goals;
        this.audit = audit;
        this.clock = clock;
    }

    /** For whoever has been let at it already. */
    LightResponse get(long id) {
        return mapper.find(id).orElseThrow(() -> Refusal.notFound("该预警处置"));
    }

    /** The same as {@link #visible(long, Actor)} for a page: who reads it for the sake of work is in the trail, as on the goal. */
    LightResponse read(long id, Actor actor) {
        LightResponse response = visible(id, actor);
        goals.visible(response.goalId(), actor);
        return response;
    }

    /** If it lies in the person's scope, or open work on it lies with the person. */
    LightResponse visible(long id, Actor actor) {
        return mapper.findReadable(id, actor.scope().paths(), actor.seats()).orElseThrow(() -> Refusal.notFound("该预警处置"));
    }

    /** The response if it is still at the version the person saw. */
    LightResponse visible(long id, Actor actor, int expectedVersion) {
        LightResponse response = visible(id, actor);
        if (response.version() != expectedVersion) {
            throw stale(response);
        }
        return response;
    }

    /** A goal has at most one that lies with somebody. */
    Optional<LightResponse> findOpen(long goalId) {
        return mapper.findOpen(goalId);
    }

    /** The one that lies with somebody; refused where there is none. */
    public LightResponse open(long goalId) {
        return mapper.findOpen(goalId).orElseThrow(() -> Refusal.notFound("办理中的预警处置"));
    }

    Page<LightResponse> list(Actor actor, LightResponseMapper.Filter filter, PageRequest page) {
        var paths = actor.scope().paths();
        return paths.isEmpty() ? Page.empty(page)
                : new Page<>(mapper.list(filter, paths, page), mapper.count(filter, paths), page.page(), page.size());
    }

    LightResponse add(NewLightResponse response) {
        mapper.insert(response, clock.instant());
        return open(response.goal.id());
    }

    void save(LightResponse response) {
        if (mapper.update(response, clock.instant()) == 0) {
            throw stale(response);
        }
        audit.note(response.goalId(), response.saved());
    }

    /** In the order in which they came. */
    List<Suspension> suspensions(long goalId) {
        return mapper.suspensions(goalId);
    }

    boolean suspended(long goalId) {
        return suspensions(goalId).stream().anyMatch(s -> s.liftedAt() == null);
    }

    void suspend(LightResponse response, Proposal kind, boolean byDeadline, String reason) {
        mapper.insertSuspension(response, kind, byDeadline, reason, clock.instant());
    }

    void lift(LightResponse response) {
        mapper.liftSuspensions(response.goalId(), response.id(), clock.instant());
    }

    private static Refusal stale(LightResponse response) {
        return Refusal.stale("“" + response.goalName() + "”的" + response.subject().name());
    }
}
