package org.hengji.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One person at the HTTP interface, as a browser would be: session cookie, CSRF header, versions. */
public final class Api {

    /** Reads numbers exactly. */
    public static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /** What came back; {@code body} is a missing node when there was none. */
    public record Answer(int status, JsonNode body, String etag) {

        /** The body of a success. */
        public JsonNode ok() {
            if (status < 200 || status > 299) {
                throw new AssertionError("status " + status + ": " + body);
            }
            return body;
        }

        public String problem() {
            return body.path("type").asText();
        }

        public int version() {
            return body.get("version").asInt();
        }

        /** Where a refusal points. */
        public List<String> pointers() {
            return body.path("errors").findValuesAsText("pointer");
        }

        public List<String> permittedActions() {
            List<String> actions = new ArrayList<>();
            body.get("permittedActions").forEach(action -> actions.add(action.asText()));
            return actions;
        }
    }

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

    private final String token;
    private boolean csrf = true;
    private boolean async;

    private Api(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Somebody who has not signed in. */
    public static Api anonymous(String base) {
        Api api = new Api(base, null);
        api.get("/api/session").ok();
        return api;
    }

    public static Api signedIn(String base, String username, String password) {
        Api api = anonymous(base);
        api.post("/api/session", Map.of("username", username, "password", password)).ok();
        return api;
    }

    /** A machine that sends an access token with every request. */
    public static Api withToken(String base, String token) {
        return new Api(base, token);
    }

    /** Leaves the CSRF header out, as a forged request would. */
    public Api withoutCsrf() {
        csrf = false;
        return this;
    }

    /** Asks from here on for long work to be done in the background. */
    public Api respondAsync() {
        async = true;
        return this;
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** A file, as it is. */
    public HttpResponse<byte[]> download(String path) {
        return sent(HttpRequest.newBuilder(uri(path)).GET());
    }

    public Answer post(String path, Object body) {
        return send(write(path, null).POST(BodyPublishers.ofString(json(body))));
    }

    public Answer post(String path, int version, Object body) {
        return send(write(path, version).POST(BodyPublishers.ofString(json(body))));
    }

    /** Hands a document in as it is, with the value of the header that carries its file's name. */
    public Answer upload(String path, byte[] document, String fileName) {
        return send(write(path, null).header("X-File-Name", fileName).POST(BodyPublishers.ofByteArray(document)));
    }

    /** Hands a file of a kind of its own in. */
    public Answer upload(String path, String contentType, byte[] file) {
        return send(write(path, null).setHeader("Content-Type", contentType).POST(BodyPublishers.ofByteArray(file)));
    }

    public Answer put(String path, int version, Object body) {
        return send(write(path, version).PUT(BodyPublishers.ofString(json(body))));
    }

    public Answer delete(String path) {
        return send(write(path, null).DELETE());
    }

    public Answer delete(String path, int version) {
        return send(write(path, version).DELETE());
    }

    private HttpRequest.Builder write(String path, Integer version) {
        var request = HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/json");
        cookies.getCookieStore().getCookies().stream().filter(c -> csrf && c.getName().equals("XSRF-TOKEN")).map(HttpCookie::getValue).findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        if (async) {
            request.header("Prefer", "respond-async");
        }
        return version == null ? request : request.header("If-Match", "\"" + version + "\"");
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<byte[]> response = sent(request);
        try {
            JsonNode body = response.body().length == 0 ? JSON.missingNode() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), body, response.headers().firstValue("ETag").orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<byte[]> sent(HttpRequest.Builder request) {
        try {
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create(URI.create(base).resolve(path.replace(" ", "%20")).toASCIIString());
    }

    /** A string is sent as it is, so that a test can send what is no JSON. */
    private static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
