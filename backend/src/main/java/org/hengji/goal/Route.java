package org.hengji.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Post;

/**
 * The way that one goal's approval takes: what the decision table {@code approval-route} answers to its facts.
 *
 * @param steps          the reviewers' steps in their order
 * @param countersigners the posts that countersign, in their order; empty when {@code steps} holds no countersigning
 * @param mode           how they countersign; null when nobody does
 * @param threshold      percent of the countersigners who must approve, for {@link CountersignMode#VOTE}
 * @param reviewMethod   how the reviewers fill in the review sheet (绩效目标审核表)
 */
public record Route(List<GoalStep> steps, List<Post> countersigners, CountersignMode mode, int threshold, ReviewMethod reviewMethod) {

    private static final Set<Post> MAY_COUNTERSIGN = EnumSet.of(Post.FINANCE_BUSINESS, Post.FINANCE_PERFORMANCE, Post.FINANCE_CHIEF, Post.EXPERT);

    /** NONE no sheet; MARKS 逐项评定优良中差; POINTS 逐项打分. */
    public enum ReviewMethod { NONE, MARKS, POINTS }

    public Route {
        steps = List.copyOf(steps);
        countersigners = List.copyOf(countersigners);
        boolean signed = steps.contains(GoalStep.COUNTERSIGN);
        if (steps.isEmpty() || steps.contains(GoalStep.DRAFTING) || steps.size() != Set.copyOf(steps).size()) {
            throw new IllegalArgumentException("a route needs reviewers' steps, each once, but is " + steps);
        }
        if (signed != !countersigners.isEmpty() || signed && mode == null || !MAY_COUNTERSIGN.containsAll(countersigners)) {
            throw new IllegalArgumentException("route " + steps + " does not agree with countersigners " + countersigners + " " + mode);
        }
    }

    /**
     * Reads the answer of the decision table.
     *
     * @throws Refusal                  if the table has no row for the goal
     * @throws IllegalArgumentException if it answers what is no route
     */
    public static Route read(Map<?, ?> answer) {
        if (answer == null) {
            throw Refusal.wrongStep("审批路线表没有适用于该目标的规则，不能送审；请联系财政绩效科补充路线表后再送审");
        }
        Object mode = answer.get("countersignMode");
        Object threshold = answer.get("countersignThreshold");
        return new Route(names(answer.get("steps")).map(GoalStep::valueOf).toList(), names(answer.get("countersignPosts")).map(Post::valueOf).toList(),
                mode == null ? null : CountersignMode.valueOf(mode.toString()), threshold == null ? 100 : ((Number) threshold).intValue(),
                ReviewMethod.valueOf(String.valueOf(answer.get("reviewMethod"))));
    }

    static Stream<String> names(Object list) {
        return list == null ? Stream.empty() : Arrays.stream(list.toString().split(",")).map(String::strip).filter(s -> !s.isEmpty());
    }

    public GoalStep first() {
        return steps.get(0);
    }

    /** The step that follows; empty after the last. */
    public Optional<GoalStep> after(GoalStep step) {
        int next = steps.indexOf(step) + 1;
        return next < steps.size() ? Optional.of(steps.get(next)) : Optional.empty();
    }

    /** Where a reviewer at this step may send the goal back to: the unit, and every step before this one. */
    public List<GoalStep> returnTargets(GoalStep from) {
        List<GoalStep> targets = new ArrayList<>(List.of(GoalStep.DRAFTING));
        targets.addAll(steps.subList(0, steps.indexOf(from)));
        return targets;
    }

    /** The same route when these posts do not countersign. */
    Route without(Set<Post> absent) {
        List<Post> present = countersigners.stream().filter(post -> !absent.contains(post)).toList();
        if (!present.isEmpty() || countersigners.isEmpty()) {
            return new Route(steps, present, mode, threshold, reviewMethod);
        }
        return new Route(steps.stream().filter(step -> step != GoalStep.COUNTERSIGN).toList(), present, null, threshold, reviewMethod);
    }
}
