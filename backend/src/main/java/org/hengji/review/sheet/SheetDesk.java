package org.hengji.review.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.budget.Budgets;
import org.hengji.core.review.Basis;
import org.hengji.core.review.Rating;
import org.hengji.core.rulepack.ApprovalRoute.ReviewMethod;
import org.hengji.core.rulepack.ReviewForm;
import org.hengji.core.rulepack.ReviewSheetDuty;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.goal.Approvals;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContents;
import org.hengji.goal.Route;
import org.springframework.stereotype.Component;

/** What lies before a reviewer: the goal's lines, how it is to be reviewed, the form as he left it or as it begins. */
@Component
class SheetDesk {

    private final ReviewSheets sheets;
    private final GoalContents contents;
    private final Budgets budgets;
    private final Approvals approvals;
    private final RulePacks packs;

    SheetDesk(ReviewSheets sheets, GoalContents contents, Budgets budgets, Approvals approvals, RulePacks packs) {
        this.sheets = sheets;
        this.contents = contents;
        this.budgets = budgets;
        this.approvals = approvals;
        this.packs = packs;
    }

    RulePack pack(Goal goal) {
        return packs.get(goal.rulePackId());
    }

    /**
     * How the form is to be filled in where the goal lies.
     *
     * @param required whether nobody approves or refuses without a complete one
     */
    record Asked(ReviewMethod method, boolean required) {}

    /** Empty where the form is not filled in: at another step, or by a route without it. */
    Optional<Asked> asked(Goal goal) {
        ReviewSheetDuty duty = pack(goal).reviewSheets().value();
        if (goal.step() == null || !duty.offeredAt(goal.step().name())) {
            return Optional.empty();
        }
        return approvals.of(goal.id()).map(approval -> approval.route().reviewMethod()).filter(method -> method != Route.ReviewMethod.NONE)
                .map(method -> ReviewMethod.valueOf(method.name())).map(method -> new Asked(method, duty.requiredAt(goal.step().name(), method)));
    }

    GoalLines lines(Goal goal) {
        var project = goal.projectId() == null ? null : budgets.project(goal.projectId()).orElseThrow();
        return new GoalLines(goal, contents.of(goal.currentVersionId()), project,
                project == null ? List.of() : budgets.spendingPlan(project.id()));
    }

    /** Ratings of the person's last form at this step that stand, because the parts of the goal that they rest on are as they were. */
    Map<String, Rating> kept(Goal goal, long userId, ReviewMethod method, List<ReviewSheet> given, Basis now) {
        Optional<ReviewSheet> last = given.stream().filter(s -> s.userId() == userId && s.step().equals(goal.step().name()))
                .reduce((earlier, later) -> later).filter(s -> s.method() == method);
        return last.map(sheet -> standing(sheet, pack(goal).review().value(), now)).orElse(Map.of());
    }

    /** The person's form as he left it, else a blank one; what stands from the last one is filled in either way. */
    ReviewSheet sheet(Goal goal, SheetAuthor author, ReviewMethod method, Map<String, Rating> kept, Basis now) {
        ReviewSheet sheet = sheets.draft(goal, author.userId()).orElseGet(() -> ReviewSheet.blank(goal, author, method));
        if (sheet.stored() && sheet.roundNo() != goal.roundNo()) {
            // Begun before the goal was taken back or returned: what has changed since is to be judged anew.
            sheet.read(standing(sheet, pack(goal).review().value(), now), sheet.opinions());
        }
        sheet.keep(kept);
        return sheet;
    }

    private static Map<String, Rating> standing(ReviewSheet sheet, ReviewForm form, Basis now) {
        Map<String, Rating> standing = new LinkedHashMap<>();
        form.points().stream().filter(point -> sheet.ratings().containsKey(point.name()) && sheet.basis().holdsFor(point, now))
                .forEach(point -> standing.put(point.name(), sheet.ratings().get(point.name())));
        return standing;
    }
}
