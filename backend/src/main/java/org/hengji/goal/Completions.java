package org.hengji.goal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.budget.ProjectStatement;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.goal.Completion.State;
import org.hengji.organisation.Actor;
import org.hengji.platform.Remembered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer completes a goal directly; its unit is asked before it goes on (财预〔2015〕88号 第二十五条: 与预算单位协商). */
@Service
@Transactional
public class Completions {

    /** The rows of a version as they were. */
    record Kept(List<ObjectiveRow> objectives, List<IndicatorRow> indicators, String purpose, List<SpendingStep> plan) {}

    private final Goals goals;
    private final GoalContents contents;
    private final Submissions submissions;
    private final Adjustments adjustments;
    private final CompletionMapper mapper;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;
    /** Of the goals that the transaction has locked. */
    private final Remembered<Optional<Completion>> known = new Remembered<>();

    Completions(Goals goals, GoalContents contents, Submissions submissions, Adjustments adjustments, CompletionMapper mapper, AuditTrail audit,
                ObjectMapper json, Clock clock) {
        this.goals = goals;
        this.contents = contents;
        this.submissions = submissions;
        this.adjustments = adjustments;
        this.mapper = mapper;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** The reviewer's edit of what the goal says; what it said before is kept with the first. Its project's cells are the caller's. */
    public void complete(Actor actor, long goalId, int expectedVersion, GoalEdit edit) {
        Goal goal = goals.visible(goalId, actor, expectedVersion);
        GoalPermissions.require(goal, actor, GoalAction.COMPLETE);
        if (latest(goalId, State.OPEN).isEmpty()) {
            mapper.insert(goal, actor, clock.instant(), write(kept(goal)), write(submissions.snapshot(goal)));
            known.forget(goalId);
        }
        replace(goal, edit.over(contents.of(goal.currentVersionId())));
        audit.record(new AuditRecord(actor, GoalPermissions.actingPost(goal, actor).orElseThrow(), AuditAction.COMPLETE, goal.regionId(), goal.id(),
                goal.subject(), goal.step(), goal.roundNo(), null));
    }

    /** The reviewer lets the goal go on: if he has changed it, the unit will be asked. */
    public void ask(Goal goal) {
        begun(goal).ifPresent(completion -> {
            GoalSnapshot now = submissions.snapshot(goal);
            if (GoalComparison.of(snapshot(completion.beforeSnapshot()), now).isEmpty()) {
                mapper.delete(completion.id());
            } else {
                mapper.ask(completion.id(), write(now), clock.instant());
            }
            known.forget(goal.id());
        });
    }

    /** The reviewer decides otherwise: what he has changed is taken back. */
    public void abandon(Goal goal) {
        begun(goal).ifPresent(completion -> {
            restore(goal.id(), completion);
            mapper.delete(completion.id());
            known.forget(goal.id());
        });
    }

    /**
     * The unit says whether it agrees. If it does not, the goal says again what it said before.
     *
     * @param by null when nobody has answered in time
     */
    public void answer(Goal goal, Actor by, boolean agrees, String answer) {
        Completion asked = latest(goal.id(), State.ASKED).orElseThrow();
        mapper.answer(asked.id(), agrees ? State.AGREED : State.DISAGREED, by == null ? null : by.name(), clock.instant(), answer);
        known.forget(goal.id());
        if (!agrees) {
            restore(goal.id(), asked);
        }
    }

    /** The latest completion of the goal; empty if no reviewer has changed anything. */
    @Transactional(readOnly = true)
    public Optional<Completion> latest(long goalId) {
        return goals.held(goalId).isPresent() ? known.get(goalId, () -> mapper.latest(goalId)) : mapper.latest(goalId);
    }

    /** What the reviewer changed, line by line. */
    @Transactional(readOnly = true)
    public List<GoalComparison.Change> changes(Goal goal, Completion completion) {
        GoalSnapshot after = completion.afterSnapshot() == null ? submissions.snapshot(goal) : snapshot(completion.afterSnapshot());
        return GoalComparison.of(snapshot(completion.beforeSnapshot()), after);
    }

    private Optional<Completion> begun(Goal goal) {
        return GoalPermissions.mayComplete(goal.step()) ? latest(goal.id(), State.OPEN) : Optional.empty();
    }

    private Optional<Completion> latest(long goalId, State state) {
        return latest(goalId).filter(completion -> completion.state() == state);
    }

    private void restore(long goalId, Completion completion) {
        Goal goal = goals.get(goalId);
        Kept kept = read(completion.beforeContent(), Kept.class);
        replace(goal, new GoalContent(kept.objectives().stream().map(ObjectiveRow::toObjective).toList(),
                kept.indicators().stream().map(IndicatorRow::toIndicator).toList()));
        if (goal.projectId() != null) {
            adjustments.changePurpose(goal, kept.purpose());
            adjustments.changePlan(goal, kept.plan());
        }
        audit.record(AuditRecord.bySystem(AuditAction.RESTORE, goal.regionId(), goal.id(), goal.subject(), null));
    }

    private void replace(Goal goal, GoalContent content) {
        goal.complete(content.indicators().size());
        goals.save(goal);
        contents.replace(Map.of(goal.currentVersionId(), content));
    }

    private Kept kept(Goal goal) {
        ProjectStatement project = adjustments.statement(goal);
        return new Kept(contents.objectiveRows(goal.currentVersionId()), contents.indicatorRows(goal.currentVersionId()),
                project == null ? null : project.purpose(),
                project == null ? List.of() : project.spendingPlan().stream().map(p -> new SpendingStep(p.dueLabel(), p.printed())).toList());
    }

    private GoalSnapshot snapshot(String stored) {
        return read(stored, GoalSnapshot.class);
    }

    private <T> T read(String stored, Class<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
