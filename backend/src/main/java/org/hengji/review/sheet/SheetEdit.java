package org.hengji.review.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.core.review.Rating;
import org.hengji.core.rulepack.ApprovalRoute.ReviewMethod;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.ReviewForm;
import org.hengji.core.rulepack.ReviewForm.Point;
import org.hengji.platform.web.Choice;

/**
 * A review form as its author sends it: the whole of it, complete or not.
 *
 * @param conclusion    the result that the reviewer gives instead of the computed one; null takes the computed one
 * @param changedReason why it differs
 */
record SheetEdit(@NotNull(message = "缺少各要点的评定") @Size(max = 100, message = "审核要点过多") List<@Valid @NotNull RatingEdit> ratings,
                 @NotNull(message = "缺少各行的意见") @Size(max = 600, message = "意见最多 600 条") List<@Valid @NotNull OpinionEdit> opinions,
                 Grade conclusion, @Size(max = 2000, message = "更改理由不超过 2000 字") String changedReason) {

    record RatingEdit(@NotBlank(message = "缺少审核要点的名称") String point, Grade mark, BigDecimal score) {}

    record OpinionEdit(@NotNull(message = "缺少意见所指的内容") LineKind lineKind, @NotNull(message = "缺少意见所指的行") @Size(max = 100, message = "意见所指的行不超过 100 字") String lineKey,
                       @Size(max = 1000, message = "意见不超过 1000 字") String opinion) {}

    /**
     * What is given for each point; blank ones are left out.
     *
     * @param kept ratings that stand from the form before, because nothing that they rest on has changed
     * @throws Refusal with every wrong place
     */
    Map<String, Rating> ratings(ReviewForm form, ReviewMethod method, Map<String, Rating> kept) {
        List<Place> wrong = new ArrayList<>();
        Map<String, Rating> given = new LinkedHashMap<>(kept);
        for (int i = 0; i < ratings.size(); i++) {
            RatingEdit edit = ratings.get(i);
            String at = "/ratings/" + i;
            Point point = form.points().stream().filter(p -> p.name().equals(edit.point())).findFirst().orElse(null);
            Rating rating = new Rating(edit.mark(), edit.score());
            if (point == null) {
                wrong.add(new Place(at + "/point", "审核表没有“" + edit.point() + "”这个要点"));
            } else if (kept.containsKey(point.name())) {
                if (!same(rating, kept.get(point.name()))) {
                    wrong.add(new Place(at, "“" + point.name() + "”依据的内容没有变化，沿用上次的评定"));
                }
            } else {
                rating.problem(point, method).ifPresent(problem -> wrong.add(new Place(at, problem)));
                if (!rating.blank()) {
                    given.put(point.name(), rating);
                }
            }
        }
        refuse(wrong);
        return given;
    }

    /** @throws Refusal for an opinion on a line that the goal does not have, or two on one line */
    List<LineOpinion> opinions(GoalLines lines, ReviewForm form) {
        List<Place> wrong = new ArrayList<>();
        Map<List<Object>, LineOpinion> said = new LinkedHashMap<>();
        for (int i = 0; i < opinions.size(); i++) {
            OpinionEdit edit = opinions.get(i);
            String at = "/opinions/" + i;
            String text = Choice.text(edit.opinion());
            if (text != null) {
                lines.printed(edit.lineKind(), edit.lineKey(), form).ifPresentOrElse(about -> {
                    if (said.put(List.of(edit.lineKind(), edit.lineKey()), new LineOpinion(edit.lineKind(), edit.lineKey(), about, text)) != null) {
                        wrong.add(new Place(at, "同一行有两条意见，请合并为一条"));
                    }
                }, () -> wrong.add(new Place(at, "目标中没有这一行，请刷新后再试")));
            }
        }
        refuse(wrong);
        return List.copyOf(said.values());
    }

    String reason() {
        return Choice.text(changedReason);
    }

    private static boolean same(Rating one, Rating other) {
        return one.mark() == other.mark() && (one.score() == null || other.score() == null ? Objects.equals(one.score(), other.score())
                : one.score().compareTo(other.score()) == 0);
    }

    private static void refuse(List<Place> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong.get(0).detail(), wrong);
        }
    }
}
