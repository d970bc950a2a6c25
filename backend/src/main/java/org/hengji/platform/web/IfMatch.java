package org.hengji.platform.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version a writer last saw, from the {@code If-Match} header. */
public final class IfMatch {

    private static final Pattern ETAG = Pattern.compile("\\s*(?:W/)?\"?(\\d{1,9})\"?\\s*");

    private IfMatch() {}

    /** @throws Missing when the header is absent or not one of our versions */
    public static int version(String header) {
        Matcher matcher = ETAG.matcher(header == null ? "" : header);
        if (!matcher.matches()) {
            throw new Missing();
        }
        return Integer.parseInt(matcher.group(1));
    }

    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    static final class Missing extends RuntimeException {
        Missing() {
            super("请求须带 If-Match 头，写明您看到的版本号（取自 ETag 或 version）");
        }
    }
}
