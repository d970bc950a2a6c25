package org.hengji.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.hengji.testing.Api;

/** Does the work that lies on one person's desk over HTTP, whatever step it is, as the person would in the pages. */
final class Clerks {

    private final Api api;
    private final Acknowledged acknowledged;
    private final Map<Long, Integer> reached;
    private int steps;

    /** @param reached how much of its targets a goal reaches, in percent, where it is not nearly all; by id */
    Clerks(Api api, Acknowledged acknowledged, Map<Long, Integer> reached) {
        this.api = api;
        this.acknowledged = acknowledged;
        this.reached = reached;
    }

    /** Told of every command that was answered with success: what it was done to, and its version after that. */
    interface Acknowledged {
        void command(String path, int version);
    }

    /** Steps done so far. */
    int steps() {
        return steps;
    }

    /** Works the list off until nothing is on it but what is left lying; answers how many items that were. */
    int workOff(Predicate<JsonNode> left) {
        int before = steps;
        for (List<JsonNode> todo = todo(left); !todo.isEmpty(); todo = todo(left)) {
            todo.forEach(this::work);
        }
        return steps - before;
    }

    private List<JsonNode> todo(Predicate<JsonNode> left) {
        JsonNode page = api.get("/api/work-items?box=todo&size=200").ok();
        return StreamSupport.stream(page.get("items").spliterator(), false).filter(left.negate()).toList();
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
            case "SELF_EVALUATION" -> {
                if (item.get("step").asText().equals("SELF_EVALUATION_RECHECK")) {
                    act("/api/rechecks/" + id, "/completion", Map.of());
                } else {
                    Integer share = reached.get(item.get("goalId").asLong());
                    file("/api/self-evaluations/" + id, item, form -> selfEvaluation(form, share));
                }
            }
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
                .put("actual", "按计划推进").put("expected", actual(line, null)).put("probability", "CERTAIN"));
        return body;
    }

    private static ObjectNode selfEvaluation(JsonNode form, Integer reached) {
        ObjectNode body = Api.JSON.createObjectNode();
        body.set("executedYuan", form.hasNonNull("executedYuan") ? form.get("executedYuan") : spent(form));
        body.put("conclusion", "完成较好𠮷").put("problems", "无").put("measures", "继续保持");
        ArrayNode lines = body.putArray("lines");
        form.get("lines").forEach(line -> lines.addObject().put("id", line.get("id").asLong()).put("actual", actual(line, reached))
                .put("completion", reached == null ? 90 : reached).put("deviationReason", "个别事项进度稍慢"));
        return body;
    }

    /** What has been paid; where no payment is known, whatever was planned by now, or the part of the budget that goes with the time. */
    private static JsonNode spentByNow(JsonNode form) {
        if (form.hasNonNull("recordedYuan")) {
            return form.get("recordedYuan");
        }
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

    /** The target, or the share of it that is reached. */
    private static String actual(JsonNode line, Integer reached) {
        JsonNode target = line.path("target");
        if (!target.hasNonNull("value")) {
            return reached == null ? "已完成" : "部分完成";
        }
        BigDecimal value = target.get("value").decimalValue();
        BigDecimal share = reached == null ? value : value.multiply(BigDecimal.valueOf(reached)).movePointLeft(2).stripTrailingZeros();
        return share.toPlainString() + target.path("unit").asText("");
    }

    private void lightResponse(String path, String step) {
        switch (step) {
            case "LIGHT_CHOICE" -> act(path, "/choice", Map.of("choice", "CONTINUE", "reason", "下月集中支付𠮷"));
            case "SUSPENSION_PROPOSAL" -> act(path, "/proposal", Map.of("proposal", "NONE", "reason", "已签合同，下月支付"));
            default -> approve(path);
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
    void explain(String path) {
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
