package org.hengji.organisation.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;

class AskedOnceTest {

    private final AskedOnce cookie = new AskedOnce(plain());

    @Test
    void aRequestIsAskedForItsCookieOnce() {
        MockHttpServletRequest request = request();

        assertThat(cookie.readCookieValues(request)).containsExactly("s-1");
        assertThat(cookie.readCookieValues(request)).isEmpty();
        assertThat(cookie.readCookieValues(request())).as("another request").containsExactly("s-1");
    }

    @Test
    void whatGoesOnLaterInTheSameRequestIsAskedAgain() {
        MockHttpServletRequest request = request();
        cookie.readCookieValues(request);
        request.setDispatcherType(DispatcherType.ASYNC);

        assertThat(cookie.readCookieValues(request)).containsExactly("s-1");
    }

    @Test
    void nothingIsWrittenOnceTheAnswerHasGoneOut() {
        MockHttpServletResponse open = new MockHttpServletResponse();
        cookie.writeCookieValue(new CookieValue(request(), open, "s-2"));
        assertThat(open.getHeader("Set-Cookie")).startsWith("SESSION=s-2");

        MockHttpServletResponse gone = new MockHttpServletResponse();
        gone.setCommitted(true);
        cookie.writeCookieValue(new CookieValue(request(), gone, "s-2"));
        assertThat(gone.getHeader("Set-Cookie")).isNull();
    }

    private static DefaultCookieSerializer plain() {
        DefaultCookieSerializer plain = new DefaultCookieSerializer();
        plain.setUseBase64Encoding(false);
        return plain;
    }

    private static MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("SESSION", "s-1"));
        return request;
    }
}
