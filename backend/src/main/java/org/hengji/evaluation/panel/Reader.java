package org.hengji.evaluation.panel;

import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Seat;

/**
 * Who asks, as a query needs it. Whoever evaluates reads everything of his scope; the evaluated side reads what it has been sent;
 * an expert finds what he has been asked to score, and reads nothing of it but his own sheet.
 *
 * @param finance    scopes of the finance bureau's posts
 * @param supervisor scopes of the supervising department's posts
 * @param paths      scopes of every post
 */
record Reader(long userId, List<String> finance, List<String> supervisor, List<String> paths, List<Seat> seats) {

    static Reader of(Actor actor) {
        return new Reader(actor.userId(),
                actor.posts().stream().filter(held -> held.post().finance()).map(Actor.Holding::scopePath).distinct().toList(),
                actor.posts().stream().filter(held -> held.post() == Post.SUPERVISOR).map(Actor.Holding::scopePath).distinct().toList(),
                actor.scope().paths(), actor.seats());
    }
}
