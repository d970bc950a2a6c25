package org.hengji.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.RoundingMode;
import java.util.Map;
import org.hengji.testing.Api;

/** Does the work that lies on one person's desk over HTTP, whatever step it is, as the person would in the pages. */
final class Clerks {

    private final Api api;
    private final Acknowledged acknowledged;
    private int steps;

    Clerks(Api api, Acknowledged acknowledged) {
        this.api = api;
        this.acknowledged = acknowledged;
    }

    /** Told of every command that was answered with success: what it was done to, and its version after that. */
    interface Acknowledged {
        void command(String path, int version);
    }

    /** Steps done so far. */
    int steps() {
        return steps;
    }

    /** Works the list off until it is empty; answers how many items that were. */
    int workOff() {
        int before = steps;
        for (JsonNode page = todo(); page.get("total").asInt() > 0; page = todo()) {
            page.get("items").forEach(this::work);
        }
        return steps - before;
    }

    private JsonNode todo() {
        return api.get("/api/work-items?box=todo&size=200").ok();
    }

    private void work(JsonNode item) {
        long id = item.get("subjectId").asLong();
        switch (item.get("subjectKind").asText()) {
            case "GOAL" -> {
                if (item.get("step").asText().equals("DRAFTING")) {
                    explain("/api/goals/" + id);
                    submit("/api/goals/" + id);
                } else {
                    rate("/api/goals/" + id);
                    approve("/api/goals/" + id);
                }
            }
            case "MONITORING_REPORT" -> file("/api/monitoring-reports/" + id, item, Clerks::report);
            case "SELF_EVALUATION" -> file("/api/self-evaluations/" + id, item, Clerks::selfEvaluation);
            case "LIGHT_RESPONSE" -> lightResponse("/api/light-responses/" + id, item.get("step").asText());
            case "RESULT" -> result("/api/results/" + id, item.get("step").asText());
            default -> throw new AssertionError("unknown work " + item);
        }
        steps++;
    }

    private interface FillIn {
        ObjectNode of(JsonNode form);
    }

    private void file(String path, JsonNode item, FillIn fillIn) {
        if (item.get("step").asText().endsWith("REVIEW")) {
            approve(path);
            return;
        }
        JsonNode form = api.get(path).ok();
        int version = api.put(path, form.get("version").asInt(), fillIn.of(form)).ok().get("version").asInt();
        act(path, "/submission", version, Map.of());
    }

    private static ObjectNode report(JsonNode form) {
        ObjectNode body = Api.JSON.createObjectNode();
        body.set("executedYuan", spentByNow(form));
        body.set("expectedYuan", form.hasNonNull("budgetYuan") ? form.get("budgetYuan") : spent(form));
        body.put("remark", "按计划推进𠮷");
        body.putArray("measures").addObject().put("content", "按月调度支付进度").put("dueOn", form.at("/checkpoint/dueOn").asText());
        ArrayNode followUps = body.putArray("followUps");
        form.get("followUps").forEach(f -> followUps.addObject().put("measureId", f.get("measureId").asLong()).put("done", true));
        ArrayNode lines = body.putArray("lines");
        form.get("lines").forEach(line -> lines.addObject().put("indicatorId", line.get("indicatorId").asLong())
                .put("actual", "按计划推进").put("expected", actual(line)).put("probability", "CERTAIN"));
        return body;
    }

    private static ObjectNode selfEvaluation(JsonNode form) {
        ObjectNode body = Api.JSON.createObjectNode();
        body.set("executedYuan", spent(form));
        body.put("conclusion", "完成较好𠮷").put("problems", "无").put("measures", "继续保持");
        ArrayNode lines = body.putArray("lines");
        form.get("lines").forEach(line -> lines.addObject().put("id", line.get("id").asLong()).put("actual", actual(line))
                .put("completion", 90).put("deviationReason", "个别事项进度稍慢"));
        return body;
    }

    /** Whatever was planned by now, or the part of the budget that goes with the time: as it should be. */
    private static JsonNode spentByNow(JsonNode form) {
        if (form.hasNonNull("planYuan") || !form.hasNonNull("budgetYuan")) {
            return spent(form);
        }
        return Api.JSON.getNodeFactory().numberNode(form.get("budgetYuan").decimalValue().multiply(form.get("timeRate").decimalValue()).movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP));
    }

    /** Whatever was planned by now, or the whole budget: a plausible amount spent. */
    private static JsonNode spent(JsonNode form) {
        for (String key : new String[] {"planYuan", "budgetYuan"}) {
            if (form.hasNonNull(key)) {
                return form.get(key);
            }
        }
        return Api.JSON.getNodeFactory().numberNode(0);
    }

    private static String actual(JsonNode line) {
        JsonNode target = line.path("target");
        return target.hasNonNull("value") ? target.get("value").asText() + target.path("unit").asText("") : "已完成";
    }

    private void lightResponse(String path, String step) {
        if (step.equals("SUSPENSION_PROPOSAL")) {
            act(path, "/proposal", Map.of("proposal", "NONE", "reason", "已签合同，下月支付"));
        } else {
            approve(path);
        }
    }

    private void result(String path, String step) {
        switch (step) {
            case "RESULT_FEEDBACK" -> act(path, "/feedback", Map.of("feedback", "评价结果已反馈"));
            case "RESULT_RECTIFICATION" -> act(path, "/rectification", Map.of("rectification", "已按要求整改"));
            default -> approve(path);
        }
    }

    /** Gives a reason for every warning of the pre-review. */
    private void explain(String path) {
        ObjectNode body = Api.JSON.createObjectNode();
        ArrayNode answers = body.putArray("answers");
        api.get(path + "/findings").ok().get("items").forEach(finding -> {
            if (finding.get("state").asText().equals("OPEN") && finding.get("permitted").toString().contains("ANSWER")) {
                answers.addObject().put("key", finding.get("key").asText()).put("reason", "已核对，按往年口径填列𠮷");
            }
        });
        if (!answers.isEmpty()) {
            api.put(path + "/findings/answers", 0, body).ok();
        }
    }

    /** Gives every point of a review form its full score where no decision is taken without. */
    private void rate(String path) {
        JsonNode sheet = api.get(path + "/review").ok();
        if (!sheet.get("required").asBoolean() || sheet.get("version").asInt() > 0) {
            return;
        }
        ObjectNode body = Api.JSON.createObjectNode();
        ArrayNode ratings = body.putArray("ratings");
        sheet.get("criteria").forEach(criterion -> criterion.get("points").forEach(point ->
                ratings.addObject().put("point", point.get("name").asText()).set("score", point.get("worth"))));
        body.putArray("opinions");
        api.put(path + "/review", 0, body).ok();
    }

    private void submit(String path) {
        act(path, "/submission", Map.of());
    }

    private void approve(String path) {
        act(path, "/decisions", Map.of("decision", "APPROVE", "opinion", "同意𠮷"));
    }

    private void act(String path, String action, Map<String, ?> body) {
        act(path, action, api.get(path).ok().get("version").asInt(), body);
    }

    private void act(String path, String action, int version, Map<String, ?> body) {
        acknowledged.command(path, api.post(path + action, version, body).ok().get("version").asInt());
    }
}
