package org.hengji.organisation.security;

import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A signed-in person as Spring Security keeps it in the session. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final Actor actor;

    public SignedIn(Actor actor) {
        super(actor.posts().stream().map(h -> new SimpleGrantedAuthority(authority(h.post()))).distinct().toList());
        this.actor = actor;
        setAuthenticated(true);
    }

    static String authority(Post post) {
        return "POST_" + post.name();
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return null;
    }

    /** Sessions are found by this name, for instance to end those of one person. */
    @Override
    public String getName() {
        return actor.username();
    }
}
