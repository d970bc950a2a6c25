package org.hengji.involvement;

import java.time.LocalDate;
import org.hengji.goal.Goal;
import org.hengji.involvement.Involvement.Kind;
import org.hengji.involvement.Involvement.State;
import org.hengji.involvement.Involvement.Timing;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;

/** An involvement as it is first stored; see {@link Involvement}. Its id is set by the insert. */
final class NewInvolvement {

    long id;
    final Goal goal;
    final Kind kind;
    final Actor by;
    final Post byPost;
    final String reason;
    Person person;
    String personName;
    Timing timing;
    State state = State.DONE;
    LocalDate readableUntil;

    NewInvolvement(Goal goal, Kind kind, Actor by, Post byPost, String reason) {
        this.goal = goal;
        this.kind = kind;
        this.by = by;
        this.byPost = byPost;
        this.reason = reason;
    }

    NewInvolvement of(Person who) {
        person = who;
        personName = who.name();
        return this;
    }

    /** Nobody in particular, described so. */
    NewInvolvement of(String whoever) {
        personName = whoever;
        return this;
    }

    NewInvolvement timed(Timing when) {
        timing = when;
        return this;
    }

    NewInvolvement as(State initially) {
        state = initially;
        return this;
    }

    NewInvolvement readableUntil(LocalDate day) {
        readableUntil = day;
        return this;
    }
}
