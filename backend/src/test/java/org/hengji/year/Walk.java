package org.hengji.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hengji.testing.Api;

/** Takes every goal of the five departments through its whole year over HTTP, each step by the account whose work it is. */
public final class Walk {

    private static final List<String> DEPARTMENTS =
            List.of("xigong-community", "jianxi-community", "xigong-street", "xiguan-street", "xushui-chengqu");
    private static final List<String> REGIONS = List.of("luoyang-xigong", "luoyang-jianxi", "qinhuangdao-shanhaiguan", "baoding-xushui");
    private static final String PASSWORD = "Hengji-2026";

    private final Map<String, Api> people = new LinkedHashMap<>();
    private final Map<String, Clerks> clerks = new LinkedHashMap<>();

    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    public Walk(String base) {
        DEPARTMENTS.forEach(d -> signIn(base, d, "operator", "leader", "supervisor"));
        REGIONS.forEach(r -> signIn(base, r, "business", "performance", "chief"));
    }

    private void signIn(String base, String prefix, String... posts) {
        for (String post : posts) {
            Api api = Api.signedIn(base, prefix + "." + post, PASSWORD);
            people.put(prefix + "." + post, api);
            clerks.put(prefix + "." + post, new Clerks(api, acknowledged::put));
        }
    }

    /** Until no desk has work left and no checkpoint is left to open. */
    public void toTheEnd() {
        do {
            workOffAllDesks();
        } while (openNextCheckpoints() > 0);
    }

    /** Steps done so far, by everyone. */
    public int steps() {
        return clerks.values().stream().mapToInt(Clerks::steps).sum();
    }

    /** The latest version that was answered with success, by address. */
    Map<String, Integer> acknowledged() {
        return acknowledged;
    }

    Collection<Api> people() {
        return people.values();
    }

    public Api person(String username) {
        return people.get(username);
    }

    private void workOffAllDesks() {
        int done;
        do {
            done = clerks.values().stream().mapToInt(Clerks::workOff).sum();
        } while (done > 0);
    }

    private int openNextCheckpoints() {
        List<JsonNode> next = new ArrayList<>();
        for (String region : REGIONS) {
            Api finance = person(region + ".performance");
            for (JsonNode checkpoint : finance.get("/api/checkpoints").ok().get("items")) {
                if (!checkpoint.get("permittedActions").isEmpty()) {
                    finance.post("/api/checkpoints/" + checkpoint.get("id").asLong() + "/opening", Map.of()).ok();
                    next.add(checkpoint);
                }
            }
        }
        return next.size();
    }
}
