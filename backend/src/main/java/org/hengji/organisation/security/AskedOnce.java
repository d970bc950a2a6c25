package org.hengji.organisation.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;

/**
 * Reads a request's session cookie once. Spring Session asks again after the answer has gone out, and would read the session
 * from the database a second time at every request only to see that nothing is left to do.
 */
record AskedOnce(CookieSerializer cookie) implements CookieSerializer {

    private static final String ANSWERED = AskedOnce.class.getName();

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        boolean first = request.getAttribute(ANSWERED) == null;
        request.setAttribute(ANSWERED, true);
        return first || request.getDispatcherType() != DispatcherType.REQUEST ? cookie.readCookieValues(request) : List.of();
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        if (!value.getResponse().isCommitted()) {
            cookie.writeCookieValue(value);
        }
    }
}
