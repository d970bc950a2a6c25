package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.hengji.testing.Api;

/**
 * The bureau of 西工区 has the largest project of 西工街道 evaluated by experts. Of six in the pool one is related to the department and
 * one countersigned the goal; three of the four others are drawn, one steps back, the fourth takes the place.
 */
final class Panel {

    /** Experts beside those whom the sample has. */
    static final List<String> MORE_EXPERTS = List.of("luoyang-xigong.expert5", "luoyang-xigong.expert6");

    /** All but the one who countersigns goals; the last is the related one. */
    private static final List<String> EXPERTS = List.of("luoyang-xigong.expert2", "luoyang-xigong.expert3", "luoyang-xigong.expert4",
            "luoyang-xigong.expert5", "luoyang-xigong.expert6");

    private static final String DEPARTMENT = "xigong-street";
    private static final String PROJECT = "服务群众专项经费-政府购买及岗位";
    private static final String UNIT = DEPARTMENT + ".operator";
    private static final String BUREAU = "luoyang-xigong.performance";
    private static final String CHIEF = "luoyang-xigong.chief";

    private final Story story;
    private final Map<String, Api> experts = new HashMap<>();
    private String page;
    private BigDecimal total;

    Panel(Story story) {
        this.story = story;
    }

    void thePoolIsFilled() {
        Api bureau = story.person(BUREAU);
        JsonNode choices = bureau.get("/api/experts/choices").ok();
        List<Long> pooled = new ArrayList<>();
        for (JsonNode account : choices.get("accounts")) {
            pooled.add(bureau.post("/api/experts", Map.of("name", account.get("name").asText(), "kind", "EXPERT", "workplace", "某大学公共管理学院𠮷",
                    "title", "教授", "specialties", List.of("财政"), "accountId", account.get("id").asLong(), "active", true)).ok().get("id").asLong());
        }
        assertThat(pooled).hasSize(EXPERTS.size() + 1);
        long department = story.goals(DEPARTMENT).get(0).at("/unit/id").asLong();
        long related = expert(choices.get("accounts"), pooled, EXPERTS.get(EXPERTS.size() - 1));
        bureau.post("/api/experts/" + related + "/ties", 0, Map.of("unitId", department, "kind", "RELATIVE")).ok();
        EXPERTS.forEach(username -> experts.put(username, story.walk().signedIn(username)));
    }

    private static long expert(JsonNode accounts, List<Long> pooled, String username) {
        for (int i = 0; i < accounts.size(); i++) {
            if (accounts.get(i).get("username").asText().equals(username)) {
                return pooled.get(i);
            }
        }
        throw new AssertionError("no account " + username);
    }

    void isDrawnAndCalledTogether() {
        page = "/api/key-evaluations/" + story.person(BUREAU).post("/api/key-evaluations",
                Map.of("goalId", story.goal(DEPARTMENT, PROJECT), "kind", "FINANCE")).ok().get("id").asLong();
        JsonNode draw = story.act(BUREAU, page, "/draws", Map.of("count", 3, "seed", "2025-0106")).ok().at("/draws/0");
        assertThat(StreamSupport.stream(draw.get("candidates").spliterator(), false).filter(c -> c.get("drawn").asBoolean())).hasSize(3);
        assertThat(draw.get("candidates").findValuesAsText("excluded")).anyMatch(reason -> reason.contains("近亲属"))
                .anyMatch(reason -> reason.contains("参与过该绩效目标"));
        story.act(BUREAU, page, "/draws/" + draw.get("id").asLong() + "/confirmation", Map.of()).ok();
        story.act(BUREAU, page, "/panel", Map.of()).ok();
        assertThat(asked().keySet()).containsExactly(1, 2, 3);
    }

    /** 0.90, 0.85 and 0.50 of the points: the last is far off the others, and stands with a reason. */
    void scoresBlindly() {
        Api stepsBack = asked().get(2);
        stepsBack.post(page + "/sheet/recusal", stepsBack.get(page + "/sheet").version(), Map.of("reason", "近亲属在该单位任职𠮷")).ok();
        Map<Integer, Api> asked = asked();
        assertThat(asked.keySet()).containsExactly(1, 3, 4);
        score(asked.get(1), "0.90");
        score(asked.get(3), "0.85");
        assertThat(story.person(BUREAU).get(page).ok().get("score").isNull()).as("nothing to see until all are in").isTrue();
        assertThat(asked.get(4).get(page + "/sheet").ok().at("/criteria/0/score").isNull()).as("nor of the others").isTrue();
        assertThat(story.person(UNIT).get(page).status()).as("nor for the unit").isEqualTo(404);
        score(asked.get(4), "0.50");

        JsonNode drafted = story.person(BUREAU).get(page).ok();
        assertThat(drafted.at("/score/total").decimalValue()).isEqualByComparingTo("75");
        assertThat(drafted.at("/score/lines/0/formula").asText()).contains("÷ 3");
        assertThat(drafted.at("/score/outliers").findValuesAsText("key")).contains("4:total");
        assertThat(drafted.get("members").findValuesAsText("state")).containsExactly("SUBMITTED", "RECUSED", "SUBMITTED", "SUBMITTED");
    }

    /** The unit objects to one score; the bureau gives it all the points of it. */
    void isHeardAndSettled() {
        JsonNode drafted = story.person(BUREAU).get(page).ok();
        List<Map<String, String>> accepted = drafted.at("/score/outliers").findValuesAsText("key").stream()
                .map(key -> Map.of("key", key, "reason", "意见有据𠮷")).toList();
        story.put(BUREAU, page, "/outliers", Map.of("acceptances", accepted)).ok();
        List<Map<String, String>> texts = new ArrayList<>();
        drafted.get("report").forEach(section -> section.get("parts").forEach(part -> texts.add(Map.of("id", part.get("id").asText(), "text", "情况属实𠮷"))));
        story.put(BUREAU, page, "/report", Map.of("texts", texts)).ok();
        story.act(BUREAU, page, "/opinion-request", Map.of()).ok();

        JsonNode heard = story.person(UNIT).get(page).ok();
        assertThat(heard.get("members").findValues("name")).as("experts by number only").allMatch(JsonNode::isNull);
        JsonNode line = drafted.at("/score/lines/0");
        story.act(UNIT, page, "/opinion", Map.of("agrees", false, "objections",
                List.of(Map.of("criterionId", line.get("criterionId").asText(), "reason", "立项文件已补报𠮷")))).ok();
        long objection = story.person(BUREAU).get(page).ok().at("/objections/0/id").asLong();
        story.put(BUREAU, page, "/answers", Map.of("answers", List.of(Map.of("objectionId", objection, "adopted", true,
                "adjustedScore", line.get("weight").decimalValue(), "reason", "材料属实𠮷")))).ok();
        story.act(BUREAU, page, "/finalisation", Map.of()).ok();
        JsonNode settled = story.act(CHIEF, page, "/decisions", Map.of("decision", "APPROVE", "opinion", "同意𠮷")).ok();

        BigDecimal gained = line.get("weight").decimalValue().multiply(new BigDecimal("0.25"));
        total = settled.get("total").decimalValue();
        assertThat(total).isEqualByComparingTo(new BigDecimal("75").add(gained));
        assertThat(settled.get("documents").findValuesAsText("kindName")).containsExactly("征求意见稿", "正式稿");
        assertThat(story.rows("select goal_id, kind, status from key_evaluation where goal_id in {ours}"))
                .as("no other goal has a panel").containsExactly(story.goal(DEPARTMENT, PROJECT) + " FINANCE SETTLED");
        assertThat(story.rows("select step from work_item where subject_kind = 'KEY_EVALUATION' and state = 'OPEN' and goal_id in {ours}")).isEmpty();
    }

    /** The unit's own score stays beside the panel's, by whose grade the budget is treated. */
    void countsBeforeTheSelfScore() {
        assertThat(story.rows("select r.total, r.grade, r.source, r.self_grade, r.treatment, e.grade from evaluation_result r "
                + "join self_evaluation e on e.goal_id = r.goal_id where r.goal_id = ?", story.goal(DEPARTMENT, PROJECT)))
                .containsExactly(total.setScale(2) + " FAIR FINANCE_EVALUATION EXCELLENT REDUCE EXCELLENT");
        assertThat(story.rows("select goal_id from evaluation_result where source <> 'SELF_EVALUATION' and goal_id in {ours}")).hasSize(1);
    }

    /** The experts who have a sheet to fill now, by their number. */
    private Map<Integer, Api> asked() {
        Map<Integer, Api> asked = new TreeMap<>();
        experts.values().forEach(expert -> {
            Api.Answer sheet = expert.get(page + "/sheet");
            if (sheet.status() == 200) {
                asked.put(sheet.body().get("number").asInt(), expert);
            }
        });
        return asked;
    }

    private void score(Api expert, String share) {
        Api.Answer sheet = expert.get(page + "/sheet");
        List<Map<String, Object>> marks = new ArrayList<>();
        sheet.ok().get("criteria").forEach(c -> marks.add(Map.of("criterionId", c.get("id").asText(),
                "score", c.get("weight").decimalValue().multiply(new BigDecimal(share)), "opinion", "依据材料判断𠮷")));
        expert.put(page + "/sheet", sheet.version(), Map.of("marks", marks, "overall", "总体较好𠮷")).ok();
        expert.post(page + "/sheet/submission", expert.get(page + "/sheet").version(), Map.of()).ok();
    }
}
