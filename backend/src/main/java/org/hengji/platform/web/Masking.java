package org.hengji.platform.web;

import java.util.function.UnaryOperator;
import org.hengji.core.refusal.Refusal;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Has every text of the present request's answer masked, whatever it leaves as. Whoever reads a record for somebody says so where it is
 * read, once for all pages of it; whoever prints a file asks for {@link #texts()}, whoever hands one out as it is for {@link #requireNone}.
 */
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

    /** What becomes of a text that leaves in a file printed for this request. */
    public static UnaryOperator<String> texts() {
        UnaryOperator<String> mask = current();
        return mask == null ? UnaryOperator.identity() : mask;
    }

    /** Whether the reader gets texts masked. */
    public static boolean active() {
        return current() != null;
    }

    /**
     * For a file kept as it was handed in or issued: nothing in it can be masked.
     *
     * @throws Refusal forbidden for a reader who gets texts masked
     */
    public static void requireNone(String fileName) {
        if (active()) {
            throw Refusal.forbidden("“" + texts().apply(fileName) + "”按原样保存，其中的个人信息不能隐去，按规则包“个人信息”的规定您的岗位不能打开；确需查阅的，请向送审单位索取隐去个人信息的材料");
        }
    }

    /** Null when nothing is to be masked. */
    @SuppressWarnings("unchecked")
    static UnaryOperator<String> current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (UnaryOperator<String>) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }
}
