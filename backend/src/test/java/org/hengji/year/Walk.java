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
    private static final List<String> REGIONS_WITH_EXPERTS = List.of("luoyang-xigong", "luoyang-jianxi");
    private static final String PASSWORD = "Hengji-2026";

    private final Map<String, Api> people = new LinkedHashMap<>();
    private final Map<String, Clerks> clerks = new LinkedHashMap<>();

    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    public Walk(String base) {
        DEPARTMENTS.forEach(d -> signIn(base, d, "operator", "leader", "supervisor"));
        REGIONS.forEach(r -> signIn(base, r, "business", "performance", "chief"));
        REGIONS_WITH_EXPERTS.forEach(r -> signIn(base, r, "expert"));
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
        REGIONS.forEach(region -> letErrorsPass(person(region + ".performance")));
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

    /** The documents were approved as they are; what the pre-review takes for errors in them is let pass. */
    private static void letErrorsPass(Api finance) {
        for (JsonNode page = errors(finance); page.get("total").asInt() > 0; page = errors(finance)) {
            Map<Long, List<Map<String, String>>> byGoal = new LinkedHashMap<>();
            page.get("items").forEach(finding -> byGoal.computeIfAbsent(finding.get("goalId").asLong(), id -> new ArrayList<>())
                    .add(Map.of("key", finding.get("key").asText(), "reason", "按已批复文本放行𠮷")));
            byGoal.forEach((id, answers) -> finance.put("/api/goals/" + id + "/findings/overrides", 0, Map.of("answers", answers)).ok());
        }
    }

    private static JsonNode errors(Api finance) {
        return finance.get("/api/findings?severity=error&state=open&size=200").ok();
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
