package org.hengji.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.hengji.audit.Origin.Kind;
import org.hengji.organisation.AccessToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Knows where the command that is being carried out comes from, so that no service has to. */
@Component
public class Origins {

    private static final int LABEL_LENGTH = 12;

    private final ThreadLocal<Origin> handedOver = new ThreadLocal<>();

    /** Null when nobody has asked: the system itself acts. */
    Origin current() {
        if (handedOver.get() != null) {
            return handedOver.get();
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes ? of(attributes.getRequest()) : null;
    }

    /** The work for a thread of its own, there still on behalf of whoever asks for it here. */
    public Runnable handOver(Runnable work) {
        Origin origin = current();
        return () -> {
            handedOver.set(origin);
            try {
                work.run();
            } finally {
                handedOver.remove();
            }
        };
    }

    private static Origin of(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getDetails() instanceof AccessToken token) {
            return new Origin(request.getRemoteAddr(), Kind.TOKEN, token.name());
        }
        HttpSession session = request.getSession(false);
        return session == null ? new Origin(request.getRemoteAddr(), Kind.NONE, null)
                : new Origin(request.getRemoteAddr(), Kind.SESSION, Sha256.of(session.getId()).substring(0, LABEL_LENGTH));
    }
}
