package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hengji.testing.Api;

/** When its year is over, the finance bureau of 西工区 has a project evaluated by a panel: one expert withdraws, the unit objects and is right. */
final class Panels {

    private static final String REGION = "luoyang-xigong";
    private static final String BUREAU = REGION + ".performance";
    private static final List<String> EXPERTS = List.of(REGION + ".expert", REGION + ".expert2", REGION + ".expert3", REGION + ".expert4");

    private final Story story;
    private final long goal;
    private String evaluation;

    Panels(Story story) {
        this.story = story;
        // The smallest is no key project, which one of the experts would have countersigned.
        this.goal = story.goals("xigong-community").stream().filter(g -> g.get("kind").asText().equals("PROJECT"))
                .min(Comparator.comparing(g -> g.get("amountYuan").decimalValue())).orElseThrow().get("id").asLong();
    }

    /** Three of four, by lot; the one who is tied is replaced by the fourth. */
    void oneIsCalledTogether() {
        Api bureau = story.person(BUREAU);
        EXPERTS.forEach(name -> bureau.post("/api/experts", Map.of("name", name, "kind", "EXPERT", "workplace", "某大学", "specialties", List.of("财政"),
                "accountId", account(name), "active", true)).ok());
        evaluation = "/api/key-evaluations/" + bureau.post("/api/key-evaluations", Map.of("goalId", goal, "kind", "FINANCE")).ok().get("id").asLong();
        JsonNode draw = story.act(BUREAU, evaluation, "/draws", Map.of("count", 3, "seed", "2026-01-20")).ok().at("/draws/0");
        assertThat(draw.get("repeats").asBoolean()).isTrue();
        story.act(BUREAU, evaluation, "/draws/" + draw.get("id").asLong() + "/confirmation", Map.of()).ok();
        story.act(BUREAU, evaluation, "/panel", Map.of()).ok();
        String tied = asked().get(0);
        story.act(tied, evaluation + "/sheet", "/recusal", Map.of("reason", "近亲属在该社区任职𠮷")).ok();
        assertThat(asked()).hasSize(3).doesNotContain(tied);
    }

    /** Nobody knows the others' marks, nor does the bureau before all are in. */
    void theyScoreBlind() {
        for (String expert : asked()) {
            assertThat(story.person(BUREAU).get(evaluation).ok().get("score").isNull()).isTrue();
            String sheet = evaluation + "/sheet";
            JsonNode own = story.person(expert).get(sheet).ok();
            List<Map<String, Object>> marks = StreamSupport.stream(own.get("criteria").spliterator(), false).map(c -> Map.<String, Object>of(
                    "criterionId", c.get("id").asText(), "score", c.get("weight").decimalValue().multiply(new BigDecimal("0.8")), "opinion", "有凭据𠮷")).toList();
            story.person(expert).put(sheet, own.get("version").asInt(), Map.of("marks", marks, "overall", "较好𠮷")).ok();
            story.act(expert, sheet, "/submission", Map.of()).ok();
        }
        assertThat(story.person(BUREAU).get(evaluation).ok().at("/score/total").decimalValue()).isEqualByComparingTo("80");
    }

    /** The settled score holds what was adopted, and the result of the closed year stays. */
    void theUnitIsHeardAndTheChiefSettles() {
        List<String> result = story.rows("select grade, source from evaluation_result where goal_id = ?", goal);
        List<Map<String, String>> texts = StreamSupport.stream(story.person(BUREAU).get(evaluation).ok().get("report").spliterator(), false)
                .flatMap(s -> StreamSupport.stream(s.get("parts").spliterator(), false)).map(p -> Map.of("id", p.get("id").asText(), "text", "情况属实𠮷")).toList();
        Api bureau = story.person(BUREAU);
        bureau.put(evaluation + "/report", bureau.get(evaluation).version(), Map.of("texts", texts)).ok();
        story.act(BUREAU, evaluation, "/opinion-request", Map.of()).ok();
        story.act("xigong-community.operator", evaluation, "/opinion", Map.of("agrees", false,
                "objections", List.of(Map.of("criterionId", "cost", "reason", "节约了 5%𠮷")))).ok();
        long objection = bureau.get(evaluation).ok().at("/objections/0/id").asLong();
        bureau.put(evaluation + "/answers", bureau.get(evaluation).version(), Map.of("answers", List.of(
                Map.of("objectionId", objection, "adopted", true, "adjustedScore", 7, "reason", "凭证属实𠮷")))).ok();
        story.act(BUREAU, evaluation, "/finalisation", Map.of()).ok();
        story.act(REGION + ".chief", evaluation, "/decisions", Map.of("decision", "APPROVE", "opinion", "同意𠮷")).ok();

        assertThat(story.rows("select status, total, grade from key_evaluation where goal_id = ?", goal)).containsExactly("SETTLED 81.40 GOOD");
        assertThat(story.rows("select d.kind, document_no from evaluation_document d join key_evaluation k on k.id = d.evaluation_id where k.goal_id = ? order by d.id", goal))
                .containsExactly("DRAFT 1", "FINAL 1");
        assertThat(story.rows("select state from panel_member m join key_evaluation k on k.id = m.evaluation_id where k.goal_id = ? order by number_no", goal))
                .containsExactlyInAnyOrder("RECUSED", "SUBMITTED", "SUBMITTED", "SUBMITTED");
        assertThat(story.rows("select grade, source from evaluation_result where goal_id = ?", goal)).as("its letter has been sent").isEqualTo(result);
        assertThat(story.rows("select id from work_item where goal_id = ? and state = 'OPEN'", goal)).isEmpty();
    }

    private List<String> asked() {
        return EXPERTS.stream().filter(name -> story.person(name).get(evaluation + "/sheet").status() == 200).toList();
    }

    private long account(String name) {
        return story.jdbc().queryForObject("select id from app_user where username = ?", Long.class, name);
    }
}
