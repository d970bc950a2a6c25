package org.hengji.goal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Seat;

/** The one place that decides what a person may do with a goal, from where it stands and which desks the person has. */
public final class GoalPermissions {

    private GoalPermissions() {}

    public static Set<GoalAction> permitted(Goal goal, Actor actor) {
        Set<GoalAction> actions = EnumSet.noneOf(GoalAction.class);
        boolean ownUnit = actor.worksAt(goal.desks().of(Post.OPERATOR));
        if (goal.step() == null) {
            if (ownUnit && goal.adjustable()) {
                actions.add(GoalAction.ADJUST);
            }
            return actions;
        }
        if (goal.step() == GoalStep.DRAFTING) {
            if (ownUnit) {
                actions.add(GoalAction.SUBMIT);
                if (goal.adjustment() != AdjustmentKind.CANCEL) {
                    actions.add(GoalAction.EDIT);
                }
                if (goal.adjustment() != null || goal.beingAdded()) {
                    actions.add(GoalAction.ABANDON_ADJUSTMENT);
                }
            } else if (goal.wasTouchedBy(actor.userId())) {
                actions.add(GoalAction.URGE);
            }
            return actions;
        }
        if (mayWithdraw(goal) && ownUnit) {
            actions.add(GoalAction.WITHDRAW);
        }
        Optional<Seat> seat = actingSeat(goal, actor);
        if (seat.isPresent()) {
            if (goal.addedWait() == null) {
                actions.addAll(decisions(goal));
            }
            actions.addAll(EnumSet.of(GoalAction.CONSULT, GoalAction.COPY));
            if (!seat.get().delegated()) {
                actions.add(GoalAction.TRANSFER);
                if (goal.assignee(seat.get().desk().post()) != null) {
                    actions.add(GoalAction.GIVE_BACK);
                }
            }
            if (mayAddReviewers(goal.step())) {
                actions.add(GoalAction.ADD_REVIEWER);
            }
        } else {
            if (seatOfTransfer(goal, actor).isPresent()) {
                actions.add(GoalAction.TAKE_BACK);
            }
            if (ownUnit || goal.wasTouchedBy(actor.userId())) {
                actions.add(GoalAction.URGE);
            }
        }
        return actions;
    }

    private static Set<GoalAction> decisions(Goal goal) {
        Set<GoalAction> actions = EnumSet.of(GoalAction.APPROVE, GoalAction.RETURN);
        if (mayComplete(goal)) {
            actions.add(GoalAction.COMPLETE);
        }
        if (mayReject(goal.step())) {
            actions.add(GoalAction.REJECT);
        }
        return actions;
    }

    /**
     * Where the person sits who may do the present step: at its desk, or at one of those that are asked to countersign; for himself
     * or for whoever has delegated it to him. Empty when the step is for somebody else there, or when {@link Separation} forbids it.
     */
    public static Optional<Seat> actingSeat(Goal goal, Actor actor) {
        return seats(goal, actor).filter(seat -> Separation.allows(goal, actor.userId(), seat)).findFirst();
    }

    /** The post of {@link #actingSeat}. */
    public static Optional<Post> actingPost(Goal goal, Actor actor) {
        return actingSeat(goal, actor).map(seat -> seat.desk().post());
    }

    /** The person's own seat at a desk whose present step has been transferred to a colleague alone, who may never come to it. */
    public static Optional<Seat> seatOfTransfer(Goal goal, Actor actor) {
        return goal.addedWait() == AddedWait.AFTER ? Optional.empty() : awaited(goal).stream()
                .filter(post -> goal.assignee(post) != null && goal.assignee(post) != actor.userId())
                .map(goal.desks()::of).filter(actor::holds).findFirst().map(desk -> new Seat(desk, actor.userId(), null));
    }

    private static Stream<Seat> seats(Goal goal, Actor actor) {
        return goal.addedWait() == AddedWait.AFTER ? Stream.empty() : awaited(goal).stream()
                .flatMap(post -> actor.seatsAt(goal.desks().of(post)).stream())
                .filter(seat -> goal.assignee(seat.desk().post()) == null || goal.assignee(seat.desk().post()) == seat.holderId());
    }

    /** Whose turn it is. */
    private static List<Post> awaited(Goal goal) {
        return goal.step() == GoalStep.COUNTERSIGN ? goal.signingPosts() : List.of(goal.step().post());
    }

    private static boolean transferred(Goal goal) {
        return awaited(goal).stream().anyMatch(post -> goal.assignee(post) != null);
    }

    /** A countersigner alone does not end a goal. */
    private static boolean mayReject(GoalStep step) {
        return step.post() != null && step.post().finance();
    }

    /** Where one desk above the unit reviews: countersigners act at the same time, and each on his own. */
    static boolean mayComplete(GoalStep step) {
        return step == GoalStep.SUPERVISOR_REVIEW || step == GoalStep.BUSINESS_REVIEW || step == GoalStep.PERFORMANCE_REVIEW;
    }

    /** While no reviewer has decided; one who waits for those he has added has. */
    private static boolean mayWithdraw(Goal goal) {
        return goal.undecided() && goal.addedWait() != AddedWait.AFTER;
    }

    /** One desk alone reviews, and others can be set beside it. */
    private static boolean mayAddReviewers(GoalStep step) {
        return mayComplete(step) || step == GoalStep.UNIT_LEADER_REVIEW;
    }

    /** What is given up has nothing to complete. */
    private static boolean mayComplete(Goal goal) {
        return mayComplete(goal.step()) && goal.adjustment() != AdjustmentKind.CANCEL;
    }

    /** @throws Refusal forbidden when it is another's turn, wrong step when nobody could do it now */
    public static void require(Goal goal, Actor actor, GoalAction action) {
        if (permitted(goal, actor).contains(action)) {
            return;
        }
        if (goal.adjustable() && action == GoalAction.ADJUST) {
            throw Refusal.forbidden("目标“" + goal.name() + "”由" + Post.OPERATOR.label() + "提出调整，您的岗位不能进行此项操作");
        }
        String where = "目标“" + goal.name() + "”目前处于“" + (goal.step() == null ? goal.status().label() : goal.step().label()) + "”，";
        if (goal.step() == null || !possible(goal, action)) {
            throw Refusal.wrongStep(where + (action == GoalAction.GIVE_BACK ? "没有转办给您，不需要退回" : "不能进行此项操作"));
        }
        if (goal.addedWait() != null && decisions(goal).contains(action)) {
            throw Refusal.wrongStep(where + "正在等待加签人员的意见，意见提齐后再办理");
        }
        if (action == GoalAction.URGE) {
            throw Refusal.forbidden(where + "只有送审单位和已经办理过的人员可以催办");
        }
        Optional<Seat> acting = actingSeat(goal, actor);
        if (acting.isPresent() && acting.get().delegated() && (action == GoalAction.TRANSFER || action == GoalAction.GIVE_BACK)) {
            throw Refusal.forbidden(where + "您是受托办理，不能再转办给他人");
        }
        if (seats(goal, actor).findAny().isPresent()) {
            throw Refusal.forbidden(where + "您或委托您的人已编制或以其他岗位审核通过该目标，按不相容岗位分离的要求应由他人办理");
        }
        if (awaited(goal).stream().anyMatch(post -> goal.assignee(post) != null && actor.worksAt(goal.desks().of(post)))) {
            throw Refusal.forbidden(where + "已转办给本岗位的其他人员，由其办理；确需由您办理的，先收回转办");
        }
        throw Refusal.forbidden(where + "由" + awaited(goal).stream().map(Post::label).collect(Collectors.joining("、"))
                + "办理，您的岗位不能进行此项操作");
    }

    private static boolean possible(Goal goal, GoalAction action) {
        return switch (action) {
            case EDIT -> goal.step() == GoalStep.DRAFTING && goal.adjustment() != AdjustmentKind.CANCEL;
            case SUBMIT -> goal.step() == GoalStep.DRAFTING;
            case ADJUST -> false;
            case ABANDON_ADJUSTMENT -> goal.step() == GoalStep.DRAFTING && (goal.adjustment() != null || goal.beingAdded());
            case WITHDRAW -> mayWithdraw(goal);
            case APPROVE, RETURN, TRANSFER, CONSULT, COPY -> goal.step() != GoalStep.DRAFTING;
            case GIVE_BACK, TAKE_BACK -> goal.step() != GoalStep.DRAFTING && transferred(goal);
            case URGE -> true;
            case ADD_REVIEWER -> mayAddReviewers(goal.step());
            case REJECT -> mayReject(goal.step());
            case COMPLETE -> mayComplete(goal);
        };
    }
}
