package org.hengji.organisation.security;

import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Between Spring Security's authentication and our {@link Actor}. */
public final class SignedIn {

    private SignedIn() {}

    public static Authentication as(Actor actor) {
        var authorities = actor.posts().stream().map(h -> new SimpleGrantedAuthority(authority(h.post()))).distinct().toList();
        return UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities);
    }

    static String authority(Post post) {
        return "POST_" + post.name();
    }
}
