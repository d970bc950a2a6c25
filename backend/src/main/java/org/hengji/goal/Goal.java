package org.hengji.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengji.audit.TrailChange;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Seat;

/**
 * One performance goal in one year. Its status changes only through the methods here, each of which checks where
 * the goal stands; rows are written by {@link Goals}, which refuses a stale version.
 */
public final class Goal extends GoalRow {

    /** As last read or written. */
    private GoalStatus storedStatus;
    private GoalStep storedStep;
    private int storedRoundNo;
    private String storedHands;

    Goal() {}

    /** A goal as it is first stored, before anybody has worked on it. */
    static Goal draft(NewGoal from) {
        Goal goal = new Goal();
        goal.kind = from.kind();
        goal.fiscalYearId = from.fiscalYearId();
        goal.yearNo = from.yearNo();
        goal.regionId = from.desks().regionId();
        goal.departmentId = from.desks().departmentId();
        goal.unitId = from.desks().unitId();
        goal.orgPath = from.orgPath();
        goal.projectId = from.projectId();
        goal.projectCode = from.projectCode();
        goal.name = from.name();
        goal.category = from.category();
        goal.formTitle = from.formTitle();
        goal.amountYuan = from.amountYuan();
        goal.rulePackId = from.rulePackId();
        goal.indicatorCount = from.content().indicators().size();
        goal.status = GoalStatus.DRAFT;
        goal.roundNo = 1;
        goal.versionNo = 1;
        return goal;
    }

    /** A goal of a project that is added within the year. */
    static Goal addition(NewGoal from) {
        Goal goal = draft(from);
        goal.added = true;
        return goal;
    }

    /** Sent for review by the unit. */
    void submit(long by, Instant at) {
        require(status.drafting() && step == GoalStep.DRAFTING, "送审");
        submittedBy = by;
        submittedAt = at;
        undecided = true;
        touchedBy(Post.OPERATOR, by);
    }

    /** The person has approved it, in his own name or in that of the seat's holder. */
    public void approvedBy(Actor actor, Seat seat) {
        touchedBy(seat.desk().post(), actor.userId());
        touchedBy(seat.desk().post(), seat.holderId());
    }

    boolean handsChanged() {
        return !Objects.equals(hands, storedHands);
    }

    void handsSaved() {
        storedHands = hands;
    }

    /** The person has drafted or approved it in this post; see {@link Separation}. */
    void touchedBy(Post post, long userId) {
        hands = Hand.write(Stream.concat(hands().stream(), Stream.of(new Hand(post, userId))));
    }

    /** The present step is for this person at the post's desk alone; null for whoever holds the desk. */
    void assign(Post post, Long userId) {
        Stream<Hand> others = Hand.read(assigned).stream().filter(h -> h.post() != post);
        assigned = Hand.write(userId == null ? others : Stream.concat(others, Stream.of(new Hand(post, userId))));
    }

    /** Taken back by the unit while no reviewer has decided. */
    void withdraw() {
        require(status == GoalStatus.UNDER_REVIEW && undecided, "撤回");
        backToUnit(GoalStatus.DRAFT);
    }

    /**
     * The approval has come to this step.
     *
     * @return whether anything has changed: every countersigner's task comes to the step where the goal is already
     */
    boolean arriveAt(GoalStep next) {
        if (next != GoalStep.DRAFTING) {
            if (step == next) {
                return false;
            }
            undecided = undecided && step == GoalStep.DRAFTING;
            signingPosts = next == GoalStep.COUNTERSIGN ? signingPosts : null;
            assigned = null;
            status = GoalStatus.UNDER_REVIEW;
            step = next;
        } else if (status == GoalStatus.UNDER_REVIEW) {
            backToUnit(GoalStatus.RETURNED);
        } else {
            // At first, or sent back by the pre-review: either way nobody has it before him.
            step = GoalStep.DRAFTING;
            submittedBy = null;
            submittedAt = null;
            undecided = false;
        }
        return true;
    }

    /** These posts are now to give their opinion, or still are, as others have given theirs. */
    void awaitSignatures(List<Post> posts) {
        undecided = undecided && step != GoalStep.COUNTERSIGN;
        signingPosts = String.join(",", posts.stream().map(Post::name).toList());
    }

    /** So many have been asked and have not answered. */
    void awaitAnswers(int asked, AddedWait wait) {
        openAsks = asked;
        addedWait = wait;
    }

    private void backToUnit(GoalStatus as) {
        status = as;
        step = GoalStep.DRAFTING;
        undecided = false;
        signingPosts = null;
        assigned = null;
        roundNo++;
    }

    void grant() {
        require(status == GoalStatus.UNDER_REVIEW, "批复");
        if (adjustment == AdjustmentKind.CANCEL) {
            backInForce();
        } else {
            status = adjustment == null ? GoalStatus.APPROVED : yearStatus;
            inForceVersionId = currentVersionId;
            inForceVersionNo = versionNo;
        }
        leaveApproval();
    }

    void reject() {
        require(status == GoalStatus.UNDER_REVIEW, "不予批复");
        status = GoalStatus.REJECTED;
        leaveApproval();
    }

    /** @param indicators how many the version in force has */
    void rejectAdjustment(int indicators) {
        require(status == GoalStatus.UNDER_REVIEW && adjustment != null, "不予批复");
        indicatorCount = indicators;
        backInForce();
        leaveApproval();
    }

    private void leaveApproval() {
        step = null;
        undecided = false;
        signingPosts = null;
        assigned = null;
        adjustment = null;
        yearStatus = null;
    }

    /** A new version is drafted; the year goes on by the one in force, and {@link #stage()} tells of it. */
    void adjust(AdjustmentKind as, long newVersionId, int newVersionNo) {
        require(adjustable(), as.label());
        adjustment = as;
        yearStatus = status;
        status = GoalStatus.DRAFT;
        currentVersionId = newVersionId;
        versionNo = newVersionNo;
        roundNo++;
        // Nobody has drafted or approved this version yet.
        hands = null;
    }

    /** Granted, and the year has not come to its evaluation. */
    boolean adjustable() {
        return adjustment == null && (status == GoalStatus.APPROVED || status == GoalStatus.MONITORING);
    }

    /** @param indicators how many the version in force has */
    void abandonAdjustment(int indicators) {
        require(adjustment != null && step == GoalStep.DRAFTING, "撤销调整");
        indicatorCount = indicators;
        backInForce();
        leaveApproval();
    }

    /** The unit gives the addition up before it was granted. */
    void abandonAddition() {
        require(beingAdded() && step == GoalStep.DRAFTING, "撤销追加");
        status = GoalStatus.CANCELLED;
        leaveApproval();
    }

    private void backInForce() {
        status = yearStatus;
        currentVersionId = inForceVersionId;
        versionNo = inForceVersionNo;
    }

    /** Given up with the bureau's leave; nothing is awaited any more. */
    void cancel() {
        status = GoalStatus.CANCELLED;
        awaitedCheckpointId = null;
    }

    /** The budget of the version that has come into force, in 元. */
    void budget(BigDecimal yuan) {
        amountYuan = yuan;
    }

    /** Stands waiting until the checkpoint is opened. */
    void await(long checkpointId) {
        awaitedCheckpointId = checkpointId;
    }

    void enter(GoalStatus stage) {
        awaitedCheckpointId = null;
        if (adjustment == null) {
            status = stage;
        } else {
            yearStatus = stage;
        }
    }

    /** New content or budget figures while the unit still drafts. */
    void revise(String newName, String newCategory, String newFormTitle, BigDecimal newAmountYuan, int indicators) {
        require(status.drafting(), "修改");
        name = newName;
        category = newCategory;
        formTitle = newFormTitle;
        amountYuan = newAmountYuan;
        indicatorCount = indicators;
    }

    /** A reviewer has completed what it says, or his words are taken out again. */
    void complete(int indicators) {
        require(status == GoalStatus.UNDER_REVIEW, "完善");
        indicatorCount = indicators;
    }

    /**
     * Called by the repository once the row is written.
     *
     * @return what is different now of where it stands
     */
    List<TrailChange> saved() {
        version++;
        List<TrailChange> changes = new ArrayList<>(TrailChange.of(TrailChange.STATUS, label(storedStatus), label(status)));
        changes.addAll(TrailChange.of(TrailChange.STEP, label(storedStep), label(step)));
        changes.addAll(TrailChange.of(TrailChange.ROUND, storedRoundNo, roundNo));
        storedStatus = status;
        storedStep = step;
        storedRoundNo = roundNo;
        handsSaved();
        return changes;
    }

    private static String label(GoalStatus status) {
        return status == null ? null : status.label();
    }

    private static String label(GoalStep step) {
        return step == null ? null : step.label();
    }

    private void require(boolean allowed, String what) {
        if (!allowed) {
            String where = step == null ? status.label() : step.label();
            throw Refusal.wrongStep("目标“" + name + "”目前处于“" + where + "”，不能" + what);
        }
    }
}
