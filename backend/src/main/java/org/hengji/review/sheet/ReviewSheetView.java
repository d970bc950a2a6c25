package org.hengji.review.sheet;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hengji.core.review.Conclusion;
import org.hengji.core.rulepack.ApprovalRoute.ReviewMethod;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.ReviewForm;
import org.hengji.goal.GoalStep;
import org.hengji.goal.Outcome;

/**
 * The review form of a goal as one person sees it: his own where it is his turn, and those that reviewers have given.
 *
 * @param version       of his form, for {@code If-Match}; 0 while nothing of it is stored
 * @param fillable      whether he may fill it in now
 * @param required      whether he cannot approve or refuse without a complete one
 * @param conclusion    what he says instead of the rule; null takes what is computed
 * @param open          names of the points that are still to be rated
 * @param countingReads the pack's rules for marks in words
 * @param source        what the form rests on
 */
record ReviewSheetView(int version, boolean fillable, boolean required, ReviewMethod method, String methodName,
                       List<CriterionView> criteria, List<OpinionView> opinions, @Nullable ComputedView computed, List<String> open,
                       @Nullable Grade conclusion, @Nullable String changedReason, List<OutcomeView> outcomes, List<String> countingReads,
                       String source, List<GivenView> given) {

    record CriterionView(String name, List<PointView> points) {}

    /**
     * @param worth  points it is worth where it is scored
     * @param kept   stands from this person's last form, because what it rests on has not changed
     * @param looksAt names of the parts of the goal that it rests on
     */
    record PointView(String name, String asks, BigDecimal worth, List<String> looksAt, boolean kept, @Nullable Grade mark,
                     @Nullable BigDecimal score) {}

    record ComputedView(Grade grade, String gradeName, @Nullable BigDecimal total, String explanation) {

        static ComputedView of(Conclusion conclusion) {
            return conclusion == null ? null
                    : new ComputedView(conclusion.grade(), conclusion.grade().label(), conclusion.total(), conclusion.explanation());
        }
    }

    /** What a result leads to, in the words of the rule, and the decision that goes with it at this step. */
    record OutcomeView(Grade grade, String gradeName, String leadsTo, @Nullable Outcome decision, @Nullable String decisionName) {}

    record OpinionView(LineKind lineKind, String lineKey, String about, String opinion) {

        static List<OpinionView> of(List<LineOpinion> opinions) {
            return opinions.stream().map(o -> new OpinionView(o.lineKind(), o.lineKey(), o.about(), o.opinion())).toList();
        }
    }

    record RatingView(String point, @Nullable Grade mark, @Nullable BigDecimal score) {}

    /** A form that was given with a decision. */
    record GivenView(long id, int round, String step, String stepName, String who, String postName, Instant at, ReviewMethod method,
                     List<RatingView> ratings, @Nullable ComputedView computed, @Nullable Grade result, @Nullable String resultName,
                     @Nullable String changedReason, List<OpinionView> opinions) {

        static GivenView of(ReviewSheet s, ReviewForm form) {
            Grade result = s.result(s.computed());
            return new GivenView(s.id(), s.roundNo(), s.step(), GoalStep.valueOf(s.step()).label(), s.userName(), s.post().label(), s.givenAt(),
                    s.method(), form.points().stream().filter(p -> s.ratings().containsKey(p.name()))
                            .map(p -> new RatingView(p.name(), s.ratings().get(p.name()).mark(), s.ratings().get(p.name()).score())).toList(),
                    ComputedView.of(s.computed()), result, result == null ? null : result.label(), s.changedReason(), OpinionView.of(s.opinions()));
        }
    }
}
