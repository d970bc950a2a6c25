package org.hengji.goal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.ApprovalRoute.Resubmission;
import org.hengji.goal.ApprovalMapper.Row;
import org.hengji.goal.Countersigner.State;
import org.hengji.goal.Countersigning.Result;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.platform.Remembered;
import org.springframework.stereotype.Repository;

/** The stored approvals of goals, one for each version. Whoever writes here holds the lock on the goal. */
@Repository
public class Approvals {

    private final ApprovalMapper mapper;
    private final Goals goals;
    private final Clock clock;
    /** By the version, of the goals that the transaction has locked. */
    private final Remembered<Optional<Approval>> known = new Remembered<>();

    Approvals(ApprovalMapper mapper, Goals goals, Clock clock) {
        this.mapper = mapper;
        this.goals = goals;
        this.clock = clock;
    }

    /** The approval of the goal's current version; empty while it was never sent to a reviewer. */
    public Optional<Approval> of(long goalId) {
        return goals.held(goalId).map(goal -> known.get(goal.currentVersionId(), () -> read(goalId))).orElseGet(() -> read(goalId));
    }

    private Optional<Approval> read(long goalId) {
        return mapper.find(goalId).map(this::read);
    }

    /** Keeps the route for this submission. Whoever has countersigned already stays so, if the route still asks for him. */
    void chart(Goal goal, Route route, boolean keyProject) {
        Optional<Approval> before = of(goal.id());
        GoalStep resumeAt = before.map(Approval::resumeAt).filter(route.steps()::contains).orElse(null);
        Row row = row(goal, route, keyProject, before.map(Approval::returnTo).orElse(null), resumeAt);
        if (before.isPresent()) {
            mapper.update(row);
        } else {
            mapper.insert(row);
        }
        List<Countersigner> signers = before.map(Approval::countersigners).orElse(List.of());
        signers.stream().filter(c -> !route.countersigners().contains(c.post())).forEach(c -> mapper.removeCountersigner(c.id()));
        for (int i = 0; i < route.countersigners().size(); i++) {
            Post post = route.countersigners().get(i);
            if (signers.stream().noneMatch(c -> c.post() == post)) {
                mapper.addCountersigner(goal.currentVersionId(), i + 1, post);
            }
        }
        known.forget(goal.currentVersionId());
    }

    /** A reviewer sends the goal back; where to is kept until the process asks. */
    public void sendBack(Goal goal, GoalStep from, GoalStep returnTo, Resubmission resubmission) {
        Approval approval = of(goal.id()).orElseThrow();
        if (!approval.route().returnTargets(from).contains(returnTo)) {
            throw Refusal.invalid("/returnTo", "从“" + from.label() + "”只能退回到："
                    + approval.route().returnTargets(from).stream().map(GoalStep::label).collect(Collectors.joining("、")));
        }
        mapper.update(row(goal, approval.route(), approval.keyProject(), returnTo, resubmission == Resubmission.STRAIGHT ? from : null));
        known.forget(goal.currentVersionId());
    }

    /**
     * A countersigner's opinion, given for the post. The goal's version stays: others may sign at the same moment.
     *
     * @return whether that settles the countersigning, or this countersigner's turn in it
     * @throws Refusal stale when somebody has signed for the post already
     */
    public boolean sign(Goal goal, Post post, Actor actor, Outcome outcome) {
        Approval before = of(goal.id()).orElseThrow();
        Countersigner mine = before.countersigners().stream().filter(c -> c.post() == post).findFirst().orElseThrow();
        State state = outcome == Outcome.APPROVE ? State.APPROVED : State.RETURNED;
        if (mapper.sign(mine.id(), state, actor.userId(), actor.name(), clock.instant()) == 0) {
            throw signedAlready(goal, mine);
        }
        known.forget(goal.currentVersionId());
        goal.awaitSignatures(goal.signingPosts().stream().filter(p -> p != post).toList());
        goals.saveSigning(goal);
        return goal.signingPosts().isEmpty() || of(goal.id()).orElseThrow().countersigning().result() != Result.OPEN;
    }

    /** @throws Refusal stale when somebody else has signed at this person's desk */
    public void requireUnsigned(Goal goal, Actor actor) {
        of(goal.id()).stream().flatMap(a -> a.countersigners().stream())
                .filter(c -> c.state() != State.PENDING && actor.worksAt(goal.desks().of(c.post()))).findFirst()
                .ifPresent(c -> {
                    throw signedAlready(goal, c);
                });
    }

    void clearResumption(Approval approval) {
        mapper.clearResumption(approval.goalVersionId());
        known.forget(approval.goalVersionId());
    }

    /** Whoever returned the goal is asked again when it comes back, and whoever approved it too where signatures lapse. */
    void askAgain(Approval approval) {
        mapper.askAgain(approval.goalVersionId(), approval.signedAnewAfterReturn());
        known.forget(approval.goalVersionId());
    }

    private Refusal signedAlready(Goal goal, Countersigner c) {
        return Refusal.stale("目标“" + goal.name() + "”的会签意见", c.signedName() + "（" + c.post().label() + "）", c.state().label(),
                c.signedAt().atZone(clock.getZone()));
    }

    private Approval read(Row row) {
        List<Countersigner> signers = row.countersignMode() == null ? List.of() : mapper.countersigners(row.goalVersionId());
        Route route = new Route(Route.names(row.steps()).map(GoalStep::valueOf).toList(), signers.stream().map(Countersigner::post).toList(),
                row.countersignMode(), row.countersignThreshold(), row.reviewMethod());
        return new Approval(row.goalVersionId(), route, row.keyProject(), row.returnTo(), row.resumeAt(), signers);
    }

    private static Row row(Goal goal, Route route, boolean keyProject, GoalStep returnTo, GoalStep resumeAt) {
        return new Row(goal.currentVersionId(), goal.id(), route.steps().stream().map(GoalStep::name).collect(Collectors.joining(",")),
                keyProject, route.mode(), route.threshold(), route.reviewMethod(), returnTo, resumeAt);
    }
}
