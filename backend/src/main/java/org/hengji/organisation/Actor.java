package org.hengji.organisation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The signed-in person with the posts held at the time of signing in.
 *
 * @param delegated desks that others have delegated to this person for today; they give work and no scope, and cannot be passed on
 */
public record Actor(long userId, String username, String name, List<Holding> posts, List<Seat> delegated) implements Serializable {

    /** One post held: where the person sits, and whose matters come to the desk. */
    public record Holding(Post post, long organisationId, String organisationName,
                          long scopeId, String scopeName, String scopePath, Long regionId) implements Serializable {}

    public Actor {
        posts = List.copyOf(posts);
        delegated = List.copyOf(delegated);
    }

    public Actor(long userId, String username, String name, List<Holding> posts) {
        this(userId, username, name, posts, List.of());
    }

    /** The same person with what is delegated now. */
    public Actor with(List<Seat> delegatedNow) {
        return new Actor(userId, username, name, posts, delegatedNow);
    }

    /** The person as he acts at this seat: whoever acts for another is named together with him. */
    public Actor at(Seat seat) {
        return seat.delegated() ? new Actor(userId, username, name + "（受" + seat.holderName() + "委托）", posts, delegated) : this;
    }

    /** The person as he acts at this desk, in his own name where he holds it himself. */
    public Actor at(Desk desk) {
        return seatsAt(desk).stream().findFirst().map(this::at).orElse(this);
    }

    /** Whether the desk is the person's own. */
    public boolean holds(Desk desk) {
        return holding(desk).isPresent();
    }

    public Optional<Holding> holding(Desk desk) {
        return posts.stream().filter(h -> h.post() == desk.post() && h.scopeId() == desk.scopeId()).findFirst();
    }

    public boolean isAny(Post... wanted) {
        return posts.stream().anyMatch(h -> Arrays.asList(wanted).contains(h.post()));
    }

    /** Path prefixes of everything the person may see; empty means nothing at all. */
    public DataScope scope() {
        return new DataScope(posts.stream().filter(h -> h.post().seesScope()).map(Holding::scopePath).distinct().toList());
    }

    /** Where the person does work: first his own desks, then those he was delegated. */
    public List<Seat> seats() {
        Stream<Seat> own = posts.stream().filter(h -> h.post().business()).map(h -> new Seat(new Desk(h.post(), h.scopeId()), userId, null));
        return Stream.concat(own, delegated.stream()).toList();
    }

    /** The seats at this desk, one's own first. */
    public List<Seat> seatsAt(Desk desk) {
        return seats().stream().filter(seat -> seat.desk().equals(desk)).toList();
    }

    /** Whether the person does the work of this desk, for himself or for somebody else. */
    public boolean worksAt(Desk desk) {
        return !seatsAt(desk).isEmpty();
    }

    /** Desks whose work the person does. */
    public List<Desk> desks() {
        return seats().stream().map(Seat::desk).distinct().toList();
    }
}
