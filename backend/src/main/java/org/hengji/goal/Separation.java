package org.hengji.goal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.DeskHolders;
import org.hengji.organisation.Post;
import org.hengji.organisation.Seat;
import org.springframework.stereotype.Component;

/**
 * 不相容岗位分离: nobody reviews what he has drafted or has already approved in another post. It is asked about the real person
 * at the moment he acts, so it does not matter by which transfer or delegation the task has come to him; and about the one in
 * whose name he acts, so that nobody has done by another what he must not do himself. It holds for goals and for every form that
 * follows them in the year.
 *
 * <p>Forms come with a deadline to offices as small as one person. Where everybody who holds the desk had a part in a form, it
 * yields there, and the trail says so; a goal waits for another person at the desk.
 */
@Component
public class Separation {

    private final DeskHolders holders;

    public Separation(DeskHolders holders) {
        this.holders = holders;
    }

    /** Whether the person may review the goal at this seat. */
    public static boolean allows(Goal goal, long userId, Seat seat) {
        return allows(goal.hands(), userId, seat);
    }

    /** Whether the person has drafted the goal: then he reviews it in the post in which he did as little as in another. */
    public static boolean drafted(Goal goal, long userId) {
        return goal.hands().contains(new Hand(Post.OPERATOR, userId));
    }

    /** Whether the person may review the goal in this post of his own. */
    public static boolean allows(Goal goal, long userId, Post post) {
        return allows(goal.hands(), userId, post);
    }

    /** Whether the person may review at this seat what these hands have drafted or approved. */
    public static boolean allows(List<Hand> hands, long userId, Seat seat) {
        return LongStream.of(userId, seat.holderId()).allMatch(id -> allows(hands, id, seat.desk().post()));
    }

    private static boolean allows(List<Hand> hands, long userId, Post post) {
        return hands.stream().noneMatch(hand -> hand.userId() == userId && hand.post() != post);
    }

    /**
     * Where the person sits who may review a form at this desk, for himself or for whoever has delegated it to him. Empty when he
     * does no work there, or when somebody else who holds the desk should do it.
     */
    public Optional<Seat> seat(List<Hand> hands, Actor actor, Desk desk) {
        return seat(actor, desk, seat -> allows(hands, actor.userId(), seat), holder -> allows(hands, holder, desk.post()));
    }

    /** The same where who did the step before sits at this very desk: nobody does both, in whichever post. */
    public Optional<Seat> seatOfAnother(List<Hand> hands, Actor actor, Desk desk) {
        return seat(actor, desk, seat -> LongStream.of(actor.userId(), seat.holderId()).noneMatch(id -> hadPart(hands, id)),
                holder -> !hadPart(hands, holder));
    }

    private static boolean hadPart(List<Hand> hands, long userId) {
        return hands.stream().anyMatch(hand -> hand.userId() == userId);
    }

    private Optional<Seat> seat(Actor actor, Desk desk, Predicate<Seat> allowed, Predicate<Long> free) {
        List<Seat> seats = actor.seatsAt(desk);
        Optional<Seat> seat = seats.stream().filter(allowed).findFirst();
        return seat.isPresent() || seats.isEmpty() || holders.holders(desk).stream().anyMatch(free) ? seat : seats.stream().findFirst();
    }

    /** @param what is not this person's to review, as {@code “高龄补贴”的3月底监控} */
    public static Refusal refusal(String what) {
        return Refusal.forbidden(what + "由您或委托您的人填报、提出，或已以其他岗位办理，按不相容岗位分离的要求应由本岗位的其他人员办理");
    }
}
