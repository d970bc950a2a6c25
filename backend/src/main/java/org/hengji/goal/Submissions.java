package org.hengji.goal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.hengji.budget.ProjectStatement;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.GoalSnapshot.IndicatorLine;
import org.hengji.goal.GoalSnapshot.ObjectiveLine;
import org.hengji.goal.GoalSnapshot.PlanLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a goal said each time it went to the reviewers. */
@Service
@Transactional(readOnly = true)
public class Submissions {

    private final ApprovalMapper mapper;
    private final GoalContents contents;
    private final Adjustments adjustments;
    private final ObjectMapper json;

    Submissions(ApprovalMapper mapper, GoalContents contents, Adjustments adjustments, ObjectMapper json) {
        this.mapper = mapper;
        this.contents = contents;
        this.adjustments = adjustments;
        this.json = json;
    }

    /** Keeps what the goal now says as its submission of this round. */
    @Transactional
    void keep(Goal goal) {
        try {
            mapper.insertSubmission(goal, json.writeValueAsString(snapshot(goal)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The unit took this round back before any reviewer decided. */
    @Transactional
    void withdrawn(Goal goal) {
        mapper.withdrawSubmission(goal.id(), goal.roundNo());
    }

    /** The latest round before the present one that reviewers had before them; empty when this is the first. */
    public Optional<Integer> lastReviewedRound(Goal goal) {
        return mapper.reviewedRoundBefore(goal.id(), goal.roundNo());
    }

    /**
     * What differs now from what was submitted in that round.
     *
     * @throws Refusal not found when nothing was submitted in it
     */
    public List<GoalComparison.Change> changesSince(Goal goal, int round) {
        String before = mapper.submittedContent(goal.id(), round).orElseThrow(() -> Refusal.notFound("该目标第 " + round + " 轮送审的内容"));
        try {
            return GoalComparison.of(json.readValue(before, GoalSnapshot.class), snapshot(goal));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the goal now says; while it is adjusted, the version that is drafted and its new budget. */
    public GoalSnapshot snapshot(Goal goal) {
        GoalContent content = contents.of(goal.currentVersionId());
        ProjectStatement project = adjustments.statement(goal);
        List<PlanLine> plan = project == null ? List.of()
                : project.spendingPlan().stream().map(p -> new PlanLine(p.dueLabel(), p.printed())).toList();
        return new GoalSnapshot(goal.name(), goal.category(), adjustments.amount(goal), project == null ? null : project.purpose(), plan,
                content.objectives().stream().map(ObjectiveLine::of).toList(), content.indicators().stream().map(IndicatorLine::of).toList());
    }
}
