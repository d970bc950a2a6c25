package org.hengji.organisation.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hengji.organisation.AccessTokens;
import org.hengji.organisation.AccessTokens.Bearer;
import org.hengji.platform.web.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a machine in by {@code Authorization: Bearer …} for this one request. */
class BearerTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final ProblemWriter problems;

    BearerTokenFilter(AccessTokens tokens, ProblemWriter problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    static String bearer(String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).trim() : null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bearer bearer = tokens.bearerOf(bearer(request.getHeader(HttpHeaders.AUTHORIZATION))).orElse(null);
        if (bearer == null) {
            problems.write(response, HttpStatus.UNAUTHORIZED, "not-signed-in", "访问令牌无效或已过期");
            return;
        }
        var signedIn = new SignedIn(bearer.actor());
        signedIn.setDetails(bearer.token());
        SecurityContextHolder.setContext(new SecurityContextImpl(signedIn));
        chain.doFilter(request, response);
    }
}
