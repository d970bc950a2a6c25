package org.hengji.review.sheet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.core.review.Basis;
import org.hengji.core.review.Conclusion;
import org.hengji.core.review.FilledForm;
import org.hengji.core.review.Rating;
import org.hengji.core.rulepack.ApprovalRoute.Resubmission;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.ReviewForm.Point;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Actor;
import org.hengji.review.sheet.SheetDesk.Asked;
import org.springframework.stereotype.Service;

/** Holds a decision against the form of the one who takes it, and gives the form with it. */
@Service
public class SheetRuling {

    private final SheetDesk desk;
    private final ReviewSheets sheets;
    private final AuditTrail audit;
    private final Clock clock;

    SheetRuling(SheetDesk desk, ReviewSheets sheets, AuditTrail audit, Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Called in the transaction of the decision, before the goal moves on.
     *
     * @param resubmission of a return, how the goal comes back; else null
     * @throws Refusal when it settles the goal and the form is incomplete, when a changed conclusion has no reason, or when the
     *                 decision is another than the conclusion leads to
     */
    public void rule(Actor actor, Goal goal, Outcome decision, Resubmission resubmission) {
        Asked asked = desk.asked(goal).orElse(null);
        if (asked == null) {
            return;
        }
        boolean required = asked.required();
        boolean begun = sheets.draft(goal, actor.userId()).isPresent();
        // A return that asks for more comes to no result, so it needs no form.
        boolean free = !required || decision == Outcome.RETURN;
        if (free && !begun) {
            return;
        }
        SheetAuthor author = SheetAuthor.at(goal, actor);
        Basis now = desk.lines(goal).basis();
        Map<String, Rating> kept = desk.kept(goal, actor.userId(), asked.method(), sheets.given(goal.id()), now);
        ReviewSheet sheet = desk.sheet(goal, author, asked.method(), kept, now);
        if (free && sheet.blank()) {
            sheets.delete(sheet);
            return;
        }
        FilledForm form = new FilledForm(desk.pack(goal), sheet.method(), sheet.ratings());
        Conclusion computed = form.conclusion().orElse(null);
        if (computed == null) {
            requireComplete(form, required, decision);
        } else {
            requireReason(sheet, computed);
            requireAgreement(sheet.result(computed), decision, GoalPermissions.permitted(goal, actor).contains(GoalAction.REJECT));
            requireFullProcedure(sheet.result(computed), resubmission);
        }
        sheet.give(goal.roundNo(), now, computed, clock.instant());
        sheets.store(sheet);
        audit.record(new AuditRecord(actor, author.post(), AuditAction.REVIEW_SHEET, goal.regionId(), goal.id(), goal.subject(), goal.step(),
                goal.roundNo(), summary(sheet, computed)));
    }

    private static void requireComplete(FilledForm form, boolean required, Outcome decision) {
        if (decision == Outcome.RETURN) {
            return;
        }
        List<Point> open = form.open();
        String names = open.stream().map(Point::name).collect(Collectors.joining("、"));
        String message = "审核表还有 " + open.size() + " 个要点没有评定：" + names
                + (required ? "。重点项目须评定完整后才能通过或不予批复" : "。请评定完整，或清空各要点的评定后再作决定");
        throw Refusal.invalid(message, open.stream().map(point -> new Place("/review/" + point.name(), "“" + point.name() + "”没有评定")).toList());
    }

    private static void requireReason(ReviewSheet sheet, Conclusion computed) {
        if (sheet.changes(computed) && sheet.changedReason() == null) {
            throw Refusal.invalid("/changedReason", "审核结果按规则计算为“" + computed.grade().label() + "”，改为“" + sheet.conclusion().label()
                    + "”须在审核表上写明理由");
        }
    }

    private static void requireAgreement(Grade result, Outcome decision, boolean mayReject) {
        Outcome due = SheetResult.decision(result, mayReject);
        if (decision != due) {
            throw Refusal.invalid("/decision", "审核表的结果为“" + result.label() + "”，对应的决定是“" + due.label() + "”，与“" + decision.label()
                    + "”不一致；请按结果办理，或在审核表上写明理由后更改结果");
        }
    }

    private static void requireFullProcedure(Grade result, Resubmission resubmission) {
        if (result == Grade.FAIR && resubmission == Resubmission.STRAIGHT) {
            throw Refusal.invalid("/resubmission", "审核表的结果为“中”，由单位修改完善后按程序重新报送，请选“" + Resubmission.ALL.label() + "”");
        }
    }

    private static String summary(ReviewSheet sheet, Conclusion computed) {
        if (computed == null) {
            return "未评定完整，随退回意见提交";
        }
        String changed = sheet.changes(computed) ? "；更改为" + sheet.conclusion().label() + "，理由：" + sheet.changedReason() : "";
        return "审核结果" + sheet.result(computed).label() + "（" + computed.explanation() + changed + "）";
    }
}
