package org.hengji.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.hengji.testing.Api;

/** Takes every goal of the five departments through its whole year over HTTP, each step by the account whose work it is. */
public final class Walk {

    static final List<String> DEPARTMENTS =
            List.of("xigong-community", "jianxi-community", "xigong-street", "xiguan-street", "xushui-chengqu");
    private static final List<String> REGIONS = List.of("luoyang-xigong", "luoyang-jianxi", "qinhuangdao-shanhaiguan", "baoding-xushui");
    private static final List<String> REGIONS_WITH_EXPERTS = List.of("luoyang-xigong", "luoyang-jianxi");
    private static final String PASSWORD = "Hengji-2026";

    private final Map<String, Api> people = new LinkedHashMap<>();
    private final Map<String, Clerks> clerks = new LinkedHashMap<>();

    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Map<Long, Integer> reached = new ConcurrentHashMap<>();

    private final String base;

    public Walk(String base) {
        this.base = base;
        DEPARTMENTS.forEach(d -> signIn(d, "operator", "leader", "supervisor"));
        REGIONS.forEach(r -> signIn(r, "business", "performance", "chief"));
        REGIONS_WITH_EXPERTS.forEach(r -> signIn(r, "expert"));
    }

    private void signIn(String prefix, String... posts) {
        for (String post : posts) {
            Api api = signedIn(prefix + "." + post);
            people.put(prefix + "." + post, api);
            clerks.put(prefix + "." + post, new Clerks(api, acknowledged::put, reached));
        }
    }

    /** Somebody who takes no part in the ordinary work. */
    Api signedIn(String username) {
        return Api.signedIn(base, username, PASSWORD);
    }

    /** Until no desk has work left and no checkpoint is left to open. */
    public void toTheEnd() {
        letErrorsPass();
        do {
            workOff();
        } while (openNextCheckpoints() > 0);
    }

    /** A goal reaches so much of its targets, in percent; what nobody speaks of reaches nearly all. */
    void reaches(long goalId, int percent) {
        reached.put(goalId, percent);
    }

    /** Gives a reason for every warning of a draft, as before its submission. */
    void explain(String username, long goalId) {
        clerks.get(username).explain("/api/goals/" + goalId);
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

    /** The bureaus let pass what the pre-review takes for errors. */
    void letErrorsPass() {
        REGIONS.forEach(region -> letErrorsPass(person(region + ".performance")));
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

    /** Everybody does what lies on his desk, until nothing lies on any. */
    void workOff() {
        workOff(item -> false);
    }

    /** The same for all but some work, which is left lying. */
    void workOff(Predicate<JsonNode> left) {
        int done;
        do {
            done = clerks.values().stream().mapToInt(clerk -> clerk.workOff(left)).sum();
        } while (done > 0);
    }

    /** Answers how many there were. */
    int openNextCheckpoints() {
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
