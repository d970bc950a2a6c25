package org.hengji.organisation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The signed-in person with the posts held at the time of signing in. */
public record Actor(long userId, String username, String name, List<Holding> posts) implements Serializable {

    /** One post held: where the person sits, and whose matters come to the desk. */
    public record Holding(Post post, long organisationId, String organisationName,
                          long scopeId, String scopeName, String scopePath, Long regionId) implements Serializable {}

    public Actor {
        posts = List.copyOf(posts);
    }

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

    /** Regions in which the person sees the goals, and no others, that have come to the desk of an expert. */
    public List<Long> expertIn() {
        return posts.stream().filter(h -> h.post() == Post.EXPERT).map(Holding::scopeId).toList();
    }

    /** Desks whose work the person does. */
    public List<Desk> desks() {
        return posts.stream().filter(h -> h.post().business()).map(h -> new Desk(h.post(), h.scopeId())).toList();
    }
}
