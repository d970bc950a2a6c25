package org.hengji.organisation.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.platform.web.Named;

/** The signed-in person as the pages need to know them. */
record Me(long id, String username, String name, List<PostView> posts, List<MenuEntry> menu) {

    /** Features with a page of their own, by the keys the pages give them. */
    enum MenuEntry {
        WORKBENCH, GOALS, FINDINGS, APPROVALS, CHECKPOINTS, MONITORING, EVALUATION, RECHECKS, KEY_EVALUATIONS, RESULTS, INTAKE, RULES, HOLIDAYS, DELIVERIES, OPERATION, AUDIT;

        @JsonValue
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record PostView(Post post, String postName, Named organisation, Named scope) {}

    static Me of(Actor actor) {
        List<PostView> posts = actor.posts().stream().map(h -> new PostView(h.post(), h.post().label(),
                new Named(h.organisationId(), h.organisationName()), new Named(h.scopeId(), h.scopeName()))).toList();
        return new Me(actor.userId(), actor.username(), actor.name(), posts, menu(actor));
    }

    /** Menu entries by permission; administrators have none of the business ones. */
    private static List<MenuEntry> menu(Actor actor) {
        List<MenuEntry> menu = new ArrayList<>();
        if (!actor.scope().isEmpty()) {
            menu.addAll(List.of(MenuEntry.WORKBENCH, MenuEntry.GOALS, MenuEntry.FINDINGS));
            if (actor.posts().stream().anyMatch(h -> h.post().finance() || h.post() == Post.SUPERVISOR)) {
                menu.add(MenuEntry.APPROVALS);
            }
            if (actor.posts().stream().anyMatch(h -> h.post().finance())) {
                menu.add(MenuEntry.CHECKPOINTS);
            }
            menu.addAll(List.of(MenuEntry.MONITORING, MenuEntry.EVALUATION));
            if (actor.posts().stream().anyMatch(h -> h.post().finance())) {
                menu.add(MenuEntry.RECHECKS);
            }
            menu.addAll(List.of(MenuEntry.KEY_EVALUATIONS, MenuEntry.RESULTS));
            if (actor.isAny(Post.OPERATOR, Post.SUPERVISOR, Post.FINANCE_BUSINESS, Post.FINANCE_PERFORMANCE)) {
                menu.add(MenuEntry.INTAKE);
            }
            menu.addAll(List.of(MenuEntry.RULES, MenuEntry.HOLIDAYS));
        }
        if (actor.isAny(Post.SYSTEM_ADMIN)) {
            menu.addAll(List.of(MenuEntry.OPERATION, MenuEntry.DELIVERIES));
        }
        if (menu.isEmpty() && !actor.desks().isEmpty()) {
            menu.addAll(List.of(MenuEntry.WORKBENCH, MenuEntry.KEY_EVALUATIONS));
        }
        if (actor.isAny(Post.AUDITOR)) {
            menu.add(MenuEntry.AUDIT);
        }
        return menu;
    }
}
