package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hengji.testing.Api;

/** The self-evaluations of 徐水区 are sampled; one that was drawn is found to be worth less, the others are as they were said to be. */
final class SelfScores {

    private static final String BUREAU = "baoding-xushui.performance";
    private static final String SEED = "07-19-23";

    private final Story story;
    private long corrected;

    SelfScores(Story story) {
        this.story = story;
    }

    /** The goal whose self-score the bureau corrected. */
    long corrected() {
        return corrected;
    }

    /** Drawn while all 19 lie with the bureau, and only then gone on with. */
    void areSampled() {
        Api bureau = story.person(BUREAU);
        JsonNode draw = bureau.post("/api/recheck-draws", Map.of("fiscalYear", 2021, "seed", SEED)).ok();
        assertThat(draw.get("population").asInt()).isEqualTo(19);
        assertThat(draw.get("repeats").asBoolean()).isTrue();
        bureau.post("/api/recheck-draws/" + draw.get("id").asLong() + "/confirmation", draw.get("version").asInt(), Map.of()).ok();
        List<JsonNode> drawn = StreamSupport.stream(draw.get("candidates").spliterator(), false).filter(c -> c.get("drawn").asBoolean()).toList();
        assertThat(drawn).as("10%, rounded up").hasSize(2);
        corrected = drawn.stream().filter(c -> c.hasNonNull("projectCode")).findFirst().orElseThrow().at("/goal/id").asLong();

        story.walk().workOff(item -> item.get("step").asText().equals("RESULT_FEEDBACK")
                || item.get("step").asText().equals("SELF_EVALUATION_RECHECK") && item.get("goalId").asLong() == corrected);
        assertThat(story.rows("select g.id from recheck r join self_evaluation e on e.id = r.self_evaluation_id join goal g on g.id = e.goal_id where g.id in {ours}"))
                .containsExactlyInAnyOrder(drawn.stream().map(c -> c.at("/goal/id").asText()).toArray(String[]::new));
        assertThat(story.rows("select status from self_evaluation where goal_id = ?", corrected)).containsExactly("RECHECK");
        assertThat(story.rows("select id from evaluation_result where goal_id = ?", corrected)).as("no result before the re-check").isEmpty();
    }

    /** Half of the payments cannot be proved, and of what was judged only a part is there. */
    void oneIsCorrected() {
        Api bureau = story.person(BUREAU);
        String recheck = "/api/rechecks/" + story.jdbc().queryForObject("select id from self_evaluation where goal_id = ?", Long.class, corrected);
        JsonNode before = bureau.get(recheck).ok();
        bureau.put(recheck, before.get("version").asInt(), found(before)).ok();
        JsonNode done = bureau.post(recheck + "/completion", bureau.get(recheck).version(), Map.of()).ok();

        BigDecimal self = done.at("/self/total").decimalValue().setScale(2);
        BigDecimal found = done.at("/found/total").decimalValue().setScale(2);
        assertThat(done.get("difference").decimalValue()).isEqualByComparingTo(self.subtract(found)).isGreaterThan(BigDecimal.TEN);
        assertThat(done.get("consequences").toString()).contains("次年必查");
        assertThat(StreamSupport.stream(done.get("lines").spliterator(), false).filter(pair -> pair.get("changed").asBoolean()))
                .allSatisfy(pair -> assertThat(pair.at("/found/explanation").asText()).isNotBlank());
        assertThat(story.rows("select self_total, total, self_grade, grade from self_evaluation where goal_id = ?", corrected))
                .containsExactly(self + " " + found + " EXCELLENT FAIR");
        assertThat(story.rows("select grade, status from evaluation_result where goal_id = ?", corrected)).containsExactly("FAIR FEEDBACK");
        JsonNode statistics = bureau.get("/api/rechecks/statistics?fiscalYear=2021").ok().get("items");
        assertThat(statistics.get(statistics.size() - 1).get("rechecked").asInt()).isEqualTo(2);
        assertThat(statistics.get(statistics.size() - 1).get("mean").decimalValue()).as("one of two").isEqualByComparingTo(
                self.subtract(found).divide(new BigDecimal(2)));
        assertThat(story.rows("select id from self_evaluation where self_total <> total and goal_id <> ? and goal_id in {ours}", corrected)).as("nobody else's score has moved").isEmpty();
    }

    private static ObjectNode found(JsonNode before) {
        ObjectNode body = Api.JSON.createObjectNode();
        body.put("executedYuan", before.at("/self/executedYuan").decimalValue().divide(new BigDecimal(2)));
        body.put("conclusion", "支付凭证和验收资料不全𠮷");
        ArrayNode lines = body.putArray("lines");
        before.get("lines").forEach(pair -> {
            JsonNode self = pair.get("self");
            ObjectNode line = lines.addObject().put("id", pair.at("/found/id").asLong()).put("reason", "只提供了一半的资料𠮷");
            line.set("actual", self.get("actual"));
            line.set("completion", self.get("completion"));
            if (self.hasNonNull("target")) {
                line.put("givenScore", self.get("score").decimalValue().multiply(new BigDecimal("0.7")).setScale(2, RoundingMode.HALF_UP));
            }
        });
        return body;
    }
}
