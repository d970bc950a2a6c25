package org.hengji.platform.web;

import java.util.function.UnaryOperator;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Has every text of the present request's answer masked. Whoever reads a record for somebody says so where it is read, once for all pages of it. */
public final class Masking {

    private static final String ATTRIBUTE = Masking.class.getName();

    private Masking() {}

    /** Does nothing outside a request. */
    public static void of(UnaryOperator<String> mask) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ATTRIBUTE, mask, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Null when nothing is to be masked. */
    @SuppressWarnings("unchecked")
    static UnaryOperator<String> current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (UnaryOperator<String>) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }
}
