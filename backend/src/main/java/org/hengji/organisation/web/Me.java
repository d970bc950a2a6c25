package org.hengji.organisation.web;

import java.util.ArrayList;
import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;

/** The signed-in person as the pages need to know them. */
record Me(long id, String username, String name, List<PostView> posts, List<String> menu) {

    record Ref(long id, String name) {}

    record PostView(Post post, String postName, Ref organisation, Ref scope) {}

    static Me of(Actor actor) {
        List<PostView> posts = actor.posts().stream().map(h -> new PostView(h.post(), h.post().label(),
                new Ref(h.organisationId(), h.organisationName()), new Ref(h.scopeId(), h.scopeName()))).toList();
        return new Me(actor.userId(), actor.username(), actor.name(), posts, menu(actor));
    }

    /** Menu entries by permission; administrators have none of the business ones. */
    private static List<String> menu(Actor actor) {
        List<String> menu = new ArrayList<>();
        if (!actor.scope().isEmpty()) {
            menu.addAll(List.of("workbench", "goals"));
            if (actor.posts().stream().anyMatch(h -> h.post().finance())) {
                menu.add("checkpoints");
            }
            menu.addAll(List.of("monitoring", "evaluation", "results"));
            if (actor.isAny(Post.OPERATOR, Post.SUPERVISOR, Post.FINANCE_BUSINESS, Post.FINANCE_PERFORMANCE)) {
                menu.add("intake");
            }
        }
        return menu;
    }
}
