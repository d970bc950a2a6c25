package org.hengji.organisation.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hengji.organisation.DelegatedSeats;
import org.hengji.organisation.Seat;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives the signed-in person, for this one request, the desks that are delegated to him today. */
class DelegationFilter extends OncePerRequestFilter {

    private final DelegatedSeats seats;

    DelegationFilter(DelegatedSeats seats) {
        this.seats = seats;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            List<Seat> delegated = seats.of(signedIn.getPrincipal().userId());
            if (!delegated.isEmpty()) {
                var acting = new SignedIn(signedIn.getPrincipal().with(delegated));
                acting.setDetails(signedIn.getDetails());
                SecurityContextHolder.setContext(new SecurityContextImpl(acting));
            }
        }
        chain.doFilter(request, response);
    }
}
