package org.hengji.goal;

import java.util.stream.LongStream;
import org.hengji.organisation.Post;
import org.hengji.organisation.Seat;

/**
 * 不相容岗位分离: nobody reviews what he has drafted or has already approved in another post. It is asked about the real person
 * at the moment he acts, so it does not matter by which transfer or delegation the task has come to him; and about the one in
 * whose name he acts, so that nobody has done by another what he must not do himself.
 */
public final class Separation {

    private Separation() {}

    /** Whether the person may review the goal at this seat. */
    public static boolean allows(Goal goal, long userId, Seat seat) {
        return LongStream.of(userId, seat.holderId()).allMatch(id -> allows(goal, id, seat.desk().post()));
    }

    /** Whether the person may review the goal in this post of his own. */
    public static boolean allows(Goal goal, long userId, Post post) {
        return goal.hands().stream().noneMatch(hand -> hand.userId() == userId && hand.post() != post);
    }
}
