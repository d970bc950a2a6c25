package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.hengji.testing.Api;

/** 西关街道 declares the same projects for 2025, and meets what 2024 came to. */
final class NextYear {

    private static final String BUREAU = "qinhuangdao-shanhaiguan";
    private static final String UNIT = Lights.XIGUAN + ".operator";

    private final Story story;
    private final Beginning beginning;

    NextYear(Story story, Beginning beginning) {
        this.story = story;
        this.beginning = beginning;
    }

    void isDeclaredAsTheLastOne() {
        story.person(BUREAU + ".performance").put("/api/results/treatment-parameters/2025", 0, Map.of("basis", "财预〔2024〕88号（虚构）",
                "items", List.of(Map.of("projectKind", "CONTINUING", "grade", "FAIR", "cutPercent", 20)))).ok();
        beginning.theDepartmentDeclaresTheNextYear(Lights.XIGUAN, 2024);
        story.walk().letErrorsPass();
    }

    void aCancelledProjectIsBlocked() {
        long goal = declared(Lights.SILENT);
        Story.assertRefused(submit(goal), 409, "处理意见为“取消”，原则上不再申报", "申请例外");
        assertThat(status(goal)).isEqualTo("DRAFT");
    }

    void aReducedOneNeedsAnException() {
        long goal = declared(Lights.SLOW);
        Story.assertRefused(submit(goal), 409, "压减 20%", "不超过 1.60万元", "本次申报 2.00万元");
        String page = "/api/goals/" + goal;
        long asked = story.act(UNIT, page, "/override", Map.of("reason", "征兵任务增加，有上级文件𠮷")).ok().get("id").asLong();
        Story.assertRefused(submit(goal), 409, "等待局领导审批");
        story.act(BUREAU + ".chief", "/api/results/overrides/" + asked, "/decisions", Map.of("decision", "APPROVE", "opinion", "同意𠮷")).ok();
        submit(goal).ok();

        assertThat(status(goal)).isEqualTo("UNDER_REVIEW");
        assertThat(story.rows("select treatment, amount_yuan, limit_yuan, state from treatment_override where goal_id in {ours}")).containsExactly("REDUCE 20000.00 16000.00 GRANTED");
    }

    void theOthersAreFree() {
        for (String name : List.of(Lights.LET, Results.AS_PLANNED)) {
            long goal = declared(name);
            JsonNode last = story.person(UNIT).get("/api/goals/" + goal + "/last-result").ok();
            assertThat(last.at("/last/treatment").asText()).isEqualTo(name.equals(Lights.LET) ? "SUPPORT" : "PRIORITY");
            assertThat(last.get("blocked").asBoolean()).isFalse();
            submit(goal).ok();
            assertThat(status(goal)).isEqualTo("UNDER_REVIEW");
        }
        assertThat(story.rows("select name from goal where year_no = 2025 and status <> 'DRAFT' and id in {ours}"))
                .containsExactlyInAnyOrder(Lights.SLOW, Lights.LET, Results.AS_PLANNED);
        JsonNode overview = story.person(BUREAU + ".chief").get("/api/results/overview?fiscalYear=2024").ok();
        assertThat(overview.at("/total/excepted").asInt()).isEqualTo(1);
    }

    private long declared(String name) {
        return story.goals(Lights.XIGUAN).stream().filter(g -> g.get("fiscalYear").asInt() == 2025 && g.get("name").asText().equals(name)).findFirst()
                .orElseThrow().get("id").asLong();
    }

    private Api.Answer submit(long goal) {
        story.walk().explain(UNIT, goal);
        return story.act(UNIT, "/api/goals/" + goal, "/submission", Map.of());
    }

    private String status(long goal) {
        return story.rows("select status from goal where id = ?", goal).get(0);
    }
}
