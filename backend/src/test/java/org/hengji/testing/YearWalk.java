package org.hengji.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.World.Region;
import org.springframework.http.HttpMethod;

/** Takes a goal of a {@link World} through its year over HTTP, each step by the person whose turn it is. */
public final class YearWalk {

    private final String base;
    private final Region region;
    private final Map<String, Api> people = new HashMap<>();

    public YearWalk(int port, Region region) {
        this.base = "http://localhost:" + port;
        this.region = region;
    }

    public Answer read(Actor who, String path) {
        return as(who).get(path);
    }

    /** Sends with the version that is current. */
    public Answer send(Actor who, HttpMethod method, String path, Object body) {
        String form = method == HttpMethod.PUT ? path : path.substring(0, path.lastIndexOf('/'));
        return send(who, method, path, read(region.chief(), form).version(), body);
    }

    public Answer send(Actor who, HttpMethod method, String path, int version, Object body) {
        if (method == HttpMethod.DELETE) {
            return as(who).delete(path, version);
        }
        return method == HttpMethod.PUT ? as(who).put(path, version, body) : as(who).post(path, version, body);
    }

    private Api as(Actor who) {
        return people.computeIfAbsent(who.username(), name -> Api.signedIn(base, name, Region.PASSWORD));
    }

    public Answer submit(String form) {
        return send(region.operator(), HttpMethod.POST, form + "/submission", Map.of());
    }

    public Answer decide(Actor who, String form, String decision, String opinion) {
        return send(who, HttpMethod.POST, form + "/decisions", Map.of("decision", decision, "opinion", opinion));
    }

    public void approve(String form, Actor... reviewers) {
        for (Actor reviewer : reviewers) {
            rate(reviewer, form);
            assertThat(decide(reviewer, form, "APPROVE", "同意𠮷")).extracting(Answer::status, a -> a.body().path("detail").asText())
                    .containsExactly(200, "");
        }
    }

    /** Gives every open point of a goal's review form its full score, where nobody approves without. */
    private void rate(Actor reviewer, String form) {
        JsonNode sheet = form.startsWith("/api/goals/") ? read(reviewer, form + "/review").body() : Api.JSON.missingNode();
        if (!sheet.path("required").asBoolean() || sheet.get("open").isEmpty()) {
            return;
        }
        List<Map<String, Object>> ratings = new ArrayList<>();
        sheet.get("criteria").forEach(criterion -> criterion.get("points").forEach(point -> {
            if (!point.get("kept").asBoolean()) {
                ratings.add(Map.of("point", point.get("name").asText(), "score", point.get("worth").decimalValue()));
            }
        }));
        send(reviewer, HttpMethod.PUT, form + "/review", sheet.get("version").asInt(), Map.of("ratings", ratings, "opinions", List.of())).ok();
    }

    /** 送审, four approvals, 批复. */
    public void approveGoal(long goalId) {
        String goal = "/api/goals/" + goalId;
        submit(goal);
        approve(goal, region.leader(), region.supervisor(), region.business(), region.performance());
    }

    /** Opens the next checkpoint of the year; answers the address of the goal's report. */
    public String openReport(long goalId) {
        JsonNode next = items("/api/checkpoints").stream().filter(c -> c.get("status").asText().equals("PLANNED")).findFirst().orElseThrow();
        send(region.business(), HttpMethod.POST, "/api/checkpoints/" + next.get("id").asText() + "/opening", 0, Map.of());
        return of(goalId, "/api/monitoring-reports");
    }

    /** Two reports, a self-evaluation in which so much is reached, and its approval; answers the address of the result. */
    public String graded(long goalId, String people, String satisfied, int completion) {
        report(goalId, new BigDecimal("100000"), "150人");
        report(goalId, new BigDecimal("270000"), "280人");
        String evaluation = selfEvaluation(goalId);
        send(region.operator(), HttpMethod.PUT, evaluation, evaluationContent(evaluation, new BigDecimal("270000"),
                Map.of("发放人数", people, "生活改善", "有所提升", "服务对象满意度", satisfied), completion));
        submit(evaluation);
        approve(evaluation, region.supervisor(), region.performance());
        return result(goalId);
    }

    public String selfEvaluation(long goalId) {
        return of(goalId, "/api/self-evaluations");
    }

    public String result(long goalId) {
        return of(goalId, "/api/results");
    }

    private String of(long goalId, String list) {
        return items(list).stream().filter(f -> f.get("goal").get("id").asLong() == goalId && !f.get("status").asText().equals("CONFIRMED"))
                .findFirst().map(f -> list + "/" + f.get("id").asText()).orElseThrow();
    }

    private List<JsonNode> items(String list) {
        List<JsonNode> items = new ArrayList<>();
        read(region.business(), list).body().get("items").forEach(items::add);
        return items;
    }

    /** A report's content in which every indicator is said to be on its way, with what a light may ask for. */
    public Map<String, Object> reportContent(String report, BigDecimal executedYuan, String actual) {
        List<Map<String, Object>> lines = new ArrayList<>();
        JsonNode body = read(region.operator(), report).body();
        body.get("lines").forEach(l -> lines.add(new HashMap<>(Map.of(
                "indicatorId", l.get("indicatorId").asLong(), "actual", actual, "expected", "全部完成𠮷", "probability", "CERTAIN"))));
        List<Map<String, Object>> followUps = new ArrayList<>();
        body.get("followUps").forEach(f -> followUps.add(Map.of("measureId", f.get("measureId").asLong(), "done", true)));
        return new HashMap<>(Map.of("executedYuan", executedYuan, "expectedYuan", executedYuan, "lines", lines,
                "measures", List.of(Map.of("content", "按月调度支付𠮷", "dueOn", "2024-09-30")), "followUps", followUps));
    }

    /** Opens the next checkpoint and sees the goal's report through. */
    public void report(long goalId, BigDecimal executedYuan, String actual) {
        openReport(goalId);
        fileReport(goalId, executedYuan, actual);
    }

    /** Sees the open report of a goal through. */
    public void fileReport(long goalId, BigDecimal executedYuan, String actual) {
        String report = of(goalId, "/api/monitoring-reports");
        send(region.operator(), HttpMethod.PUT, report, reportContent(report, executedYuan, actual));
        submit(report);
        approve(report, region.supervisor(), region.business());
    }

    /** A self-evaluation's content with the same completion for every line that a person judges, and a reason on every line. */
    public Map<String, Object> evaluationContent(String evaluation, BigDecimal executedYuan, Map<String, String> actuals, int completion) {
        List<Map<String, Object>> lines = new ArrayList<>();
        read(region.operator(), evaluation).body().get("lines").forEach(l -> {
            Map<String, Object> line = new HashMap<>(Map.of("id", l.get("id").asLong(), "deviationReason", "受疫情影响𠮷"));
            if (actuals.containsKey(l.get("item").asText())) {
                line.put("actual", actuals.get(l.get("item").asText()));
                line.put("completion", completion);
            }
            lines.add(line);
        });
        return new HashMap<>(Map.of("executedYuan", executedYuan, "conclusion", "总体完成𠮷", "lines", lines));
    }
}
