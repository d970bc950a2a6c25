package org.hengji.workflow;

import java.util.Optional;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Desks;
import org.hengji.organisation.Post;

/** Who is told when a desk lets its deadline pass: the next in the line of office. */
final class Superiors {

    private Superiors() {}

    /** The superior's desk; empty above the head of the finance bureau. */
    static Optional<Desk> of(Post post, Desks desks) {
        Post superior = switch (post) {
            case OPERATOR -> Post.LEADER;
            case LEADER -> Post.SUPERVISOR;
            case SUPERVISOR -> Post.FINANCE_BUSINESS;
            case FINANCE_BUSINESS, FINANCE_PERFORMANCE -> Post.FINANCE_CHIEF;
            default -> null;
        };
        return Optional.ofNullable(superior).map(desks::of);
    }
}
