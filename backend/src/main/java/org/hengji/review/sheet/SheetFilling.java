package org.hengji.review.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.review.Basis;
import org.hengji.core.review.FilledForm;
import org.hengji.core.review.Rating;
import org.hengji.core.rulepack.ApprovalRoute.ReviewMethod;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.ReviewForm;
import org.hengji.core.rulepack.ReviewForm.Part;
import org.hengji.core.rulepack.ReviewForm.Point;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.Source;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.Goals;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Actor;
import org.hengji.review.sheet.ReviewSheetView.ComputedView;
import org.hengji.review.sheet.ReviewSheetView.CriterionView;
import org.hengji.review.sheet.ReviewSheetView.GivenView;
import org.hengji.review.sheet.ReviewSheetView.OpinionView;
import org.hengji.review.sheet.ReviewSheetView.OutcomeView;
import org.hengji.review.sheet.ReviewSheetView.PointView;
import org.hengji.review.sheet.SheetDesk.Asked;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer fills his form in. Nobody else sees it until it is given. */
@Service
@Transactional
public class SheetFilling {

    private final Goals goals;
    private final SheetDesk desk;
    private final ReviewSheets sheets;

    SheetFilling(Goals goals, SheetDesk desk, ReviewSheets sheets) {
        this.goals = goals;
        this.desk = desk;
        this.sheets = sheets;
    }

    @Transactional(readOnly = true)
    ReviewSheetView view(Actor actor, long goalId) {
        return view(goals.visible(goalId, actor), actor);
    }

    /** @throws Refusal forbidden or wrong step when it is not his to fill in, stale, or invalid with every wrong place */
    ReviewSheetView save(Actor actor, long goalId, int expectedVersion, SheetEdit edit) {
        Goal goal = goals.locked(goalId, actor);
        GoalPermissions.require(goal, actor, GoalAction.APPROVE);
        Asked asked = desk.asked(goal).orElseThrow(() ->
                Refusal.wrongStep("目标“" + goal.name() + "”的“" + goal.step().label() + "”不填写审核表"));
        GoalLines lines = desk.lines(goal);
        Basis now = lines.basis();
        ReviewForm form = desk.pack(goal).review().value();
        Map<String, Rating> kept = desk.kept(goal, actor.userId(), asked.method(), sheets.given(goalId), now);
        ReviewSheet sheet = desk.sheet(goal, SheetAuthor.at(goal, actor), asked.method(), kept, now);
        if (sheet.version() != expectedVersion) {
            throw Refusal.stale("审核表");
        }
        sheet.write(goal.roundNo(), now, edit.ratings(form, sheet.method(), kept), edit.opinions(lines, form), edit.conclusion(), edit.reason());
        sheets.store(sheet);
        return view(goal, actor);
    }

    /** Whether a form is filled in at the step where the goal lies. */
    public boolean asked(Goal goal) {
        return desk.asked(goal).isPresent();
    }

    /** What the person's form comes to at present; empty while it is incomplete, or where he has none to fill in. */
    @Transactional(readOnly = true)
    public Optional<Grade> result(Actor actor, long goalId) {
        ReviewSheetView sheet = view(actor, goalId);
        return Optional.ofNullable(sheet.computed()).filter(computed -> sheet.fillable())
                .map(computed -> sheet.conclusion() == null ? computed.grade() : sheet.conclusion());
    }

    /** Fills in the person's form so that it comes to this result, all points alike; does nothing at a step without the form. */
    public void rate(Actor actor, long goalId, Grade result) {
        Goal goal = goals.locked(goalId, actor);
        if (desk.asked(goal).isEmpty()) {
            return;
        }
        ReviewSheetView now = view(goal, actor);
        BigDecimal share = desk.pack(goal).gradeBands().value().stream().filter(band -> band.grade() == result).findFirst().orElseThrow()
                .from().movePointLeft(2);
        boolean marked = now.method() == ReviewMethod.MARKS;
        List<SheetEdit.RatingEdit> ratings = now.criteria().stream().flatMap(criterion -> criterion.points().stream()).filter(point -> !point.kept())
                .map(point -> new SheetEdit.RatingEdit(point.name(), marked ? result : null, marked ? null : point.worth().multiply(share))).toList();
        save(actor, goalId, now.version(), new SheetEdit(ratings, List.of(), result, "沿用未变化要点的评定，综合认定"));
    }

    private ReviewSheetView view(Goal goal, Actor actor) {
        RulePack pack = desk.pack(goal);
        ReviewForm form = pack.review().value();
        Optional<Asked> asked = desk.asked(goal);
        ReviewMethod method = asked.map(Asked::method).orElse(pack.route().value().ordinary());
        Set<GoalAction> permitted = GoalPermissions.permitted(goal, actor);
        boolean fillable = asked.isPresent() && permitted.contains(GoalAction.APPROVE);
        List<ReviewSheet> given = sheets.given(goal.id());
        Map<String, Rating> kept = Map.of();
        ReviewSheet sheet = new ReviewSheet();
        if (fillable) {
            Basis now = desk.lines(goal).basis();
            kept = desk.kept(goal, actor.userId(), method, given, now);
            sheet = desk.sheet(goal, SheetAuthor.at(goal, actor), method, kept, now);
        }
        FilledForm filled = new FilledForm(pack, method, sheet.ratings());
        return new ReviewSheetView(sheet.version(), fillable, fillable && asked.get().required(), method,
                method == ReviewMethod.MARKS ? "逐项评定优良中差" : "逐项打分", criteria(form, sheet, kept), OpinionView.of(sheet.opinions()),
                ComputedView.of(filled.conclusion().orElse(null)), filled.open().stream().map(Point::name).toList(), sheet.conclusion(),
                sheet.changedReason(), outcomes(pack, fillable, permitted.contains(GoalAction.REJECT)),
                form.counting().stream().map(rule -> rule.result().label() + "：" + rule.reads()).toList(), source(pack.review().source()),
                given.stream().map(s -> GivenView.of(s, form)).toList());
    }

    private static String source(Source source) {
        return source.document() + (source.number() == null ? "" : "（" + source.number() + "）");
    }

    private static List<CriterionView> criteria(ReviewForm form, ReviewSheet sheet, Map<String, Rating> kept) {
        return form.criteria().stream().map(c -> new CriterionView(c.name(), c.points().stream().map(point -> {
            Rating rating = sheet.ratings().getOrDefault(point.name(), new Rating(null, null));
            return new PointView(point.name(), point.asks(), point.score(), point.looksAt().stream().map(Part::label).toList(),
                    kept.containsKey(point.name()), rating.mark(), rating.score());
        }).toList())).toList();
    }

    private static List<OutcomeView> outcomes(RulePack pack, boolean fillable, boolean mayReject) {
        return Arrays.stream(Grade.values()).map(grade -> {
            Outcome decision = fillable ? SheetResult.decision(grade, mayReject) : null;
            return new OutcomeView(grade, grade.label(), pack.reviewOutcomes().value().get(grade), decision,
                    decision == null ? null : decision.label());
        }).toList();
    }
}
