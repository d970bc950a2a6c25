package org.hengji.involvement;

import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;

/**
 * A person in one of his posts, as people choose one another.
 *
 * @param id       of the person's holding of the post (任职)
 * @param unitName where the person sits
 */
record Person(long id, long userId, String name, Post post, long scopeId, String unitName) {

    Desk desk() {
        return new Desk(post, scopeId);
    }

    /** The person as texts name him. */
    String named() {
        return name + "（" + post.label() + "）";
    }
}
