package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.hengji.testing.Api;
import org.hengji.workflow.Sweep;
import org.springframework.context.ApplicationContext;

/**
 * Four checkpoints with their lights, and what is done about them. All that is paid as planned is green; five projects are not:
 * one unit keeps silent at its red light until its money is held back, one chooses to go on at a yellow one and later again, one
 * chooses to go on at a red one and is let; one is suspended by the bureau, pays what it owes and has its money again; one, where no
 * choice is asked for, promises measures at a yellow light.
 */
final class Lights {

    static final String XIGUAN = "xiguan-street";
    static final String XUSHUI = "xushui-chengqu";
    static final String SILENT = "社区老居委会生活补贴";
    static final String SLOW = "基层武装部建设经费";
    static final String LET = "涉军公益岗及续聘经费";
    static final String HELD_BACK = "社区房屋维修费";
    static final String BEHIND = "退役军人公益岗位人员工资";

    private static final String SHANHAIGUAN = "qinhuangdao-shanhaiguan";
    private static final String BAODING = "baoding-xushui";

    private final Story story;
    private final ApplicationContext application;
    private final Payments payments;
    private final long silent;
    private final long heldBack;

    Lights(Story story, ApplicationContext application) {
        this.story = story;
        this.application = application;
        this.silent = story.goal(XIGUAN, SILENT);
        this.heldBack = story.goal(XUSHUI, HELD_BACK);
        this.payments = new Payments(story, Map.of(silent, new int[] {25, 25, 25, 25}, story.goal(XIGUAN, SLOW), new int[] {25, 35, 60, 85},
                story.goal(XIGUAN, LET), new int[] {25, 25, 75, 100}, heldBack, new int[] {25, 25, 75, 100},
                story.goal(XUSHUI, BEHIND), new int[] {25, 38, 75, 100}));
    }

    void march() {
        open(1);
        story.walk().workOff();
        assertThat(notGreen("3月底")).isEmpty();
        assertThat(story.rows("select id from light_response where goal_id in {ours}")).isEmpty();
    }

    void june() {
        open(2);
        story.walk().workOff(item -> isOf(item, silent, "LIGHT_CHOICE") || isOf(item, heldBack, "SUSPENSION_PROPOSAL"));
        assertThat(notGreen("6月底")).containsExactlyInAnyOrder(
                SILENT + " -25.00 RED", SLOW + " -15.00 YELLOW", LET + " -25.03 RED", HELD_BACK + " -25.00 RED", BEHIND + " -12.00 YELLOW");
        assertThat(story.rows("select status, choice, proposal from light_response where goal_id = ?", story.goal(XIGUAN, SLOW)))
                .containsExactly("CONTINUED CONTINUE null");
        assertThat(story.rows("select status, choice, proposal from light_response where goal_id = ?", story.goal(XIGUAN, LET)))
                .as("a red light is for the bureau to decide, whatever the unit chooses").containsExactly("NOT_SUSPENDED CONTINUE NONE");
        assertThat(story.rows("select id from light_response where goal_id = ?", story.goal(XUSHUI, BEHIND))).as("a yellow light where no choice is asked for").isEmpty();
        theLightExplainsItself();
        assertThat(suspensions()).isEmpty();
    }

    private void theLightExplainsItself() {
        JsonNode report = story.person(BAODING + ".chief").get("/api/monitoring-reports?q=" + HELD_BACK + "&light=RED").ok().get("items").get(0);
        JsonNode page = story.person(BAODING + ".chief").get("/api/monitoring-reports/" + report.get("id").asLong()).ok();
        assertThat(page.get("recordedYuan").decimalValue()).as("25% of 86,800 元").isEqualByComparingTo("21700");
        assertThat(page.get("planYuan").decimalValue()).as("50%").isEqualByComparingTo("43400");
        assertThat(page.get("lightExplanation").asText()).contains("25");
        assertThat(page.get("lightBands").asText()).contains("hebei-2021", "绿灯 ≤10", "黄灯 ≤20", "monitoring-light");
        JsonNode board = story.person(BAODING + ".chief").get("/api/light-board").ok().get("items").get(0).at("/rows/0/cells/1");
        assertThat(List.of(board.get("red").asInt(), board.get("yellow").asInt(), board.get("missing").asInt())).containsExactly(1, 1, 0);
    }

    void theBureauHoldsMoneyBack() {
        String response = open(BAODING + ".business", heldBack);
        story.act(BAODING + ".business", response, "/proposal", Map.of("proposal", "HOLD", "reason", "上半年未开工，支付未达计划一半𠮷")).ok();
        assertThat(suspensions()).as("proposed is not decided").isEmpty();
        story.act(BAODING + ".chief", response, "/decisions", Map.of("decision", "APPROVE", "opinion", "同意𠮷")).ok();
        assertThat(suspensions()).containsExactly(HELD_BACK + " HOLD byDeadline=0 lifted=0");
    }

    /** Ten working days after Tuesday 1 July 2025 is Tuesday 15 July. */
    void whoKeepsSilentHasHisMoneyHeldBack() {
        Sweep.of(application);
        story.on("2025-07-15");
        Sweep.of(application);
        assertThat(suspensions()).as("still in time").hasSize(1);
        story.on("2025-07-16");
        Sweep.of(application);

        assertThat(suspensions()).containsExactlyInAnyOrder(HELD_BACK + " HOLD byDeadline=0 lifted=0", SILENT + " HOLD byDeadline=1 lifted=0");
        assertThat(story.rows("select status, choice, proposal from light_response where goal_id = ?", silent))
                .containsExactly("SUSPENDED_BY_DEADLINE null null");
        Api operator = story.person(XIGUAN + ".operator");
        assertThat(operator.get("/api/goals/" + silent + "/suspensions").ok().at("/items/0/reason").asText())
                .isEqualTo("6月底监控预警后，10 个工作日内未选择处理方式");
        assertThat(operator.get("/api/notifications").ok().toString()).contains("已暂缓拨款");
        assertThat(story.rows("select action from audit_entry where goal_id = ? and subject_kind = 'LIGHT_RESPONSE' order by id", silent))
                .contains("OPEN", "SUSPEND").doesNotContain("CHOOSE", "PROPOSE", "APPROVE", "LIFT");
    }

    void whoHasMendedHasHisMoneyAgain() {
        Api operator = story.person(XUSHUI + ".operator");
        String lifting = "/api/light-responses/" + operator.post("/api/goals/" + heldBack + "/lifting", Map.of("plea", "已完工并验收，凭证号 088𠮷"))
                .ok().get("id").asLong();
        story.act(BAODING + ".business", lifting, "/decisions", Map.of("decision", "APPROVE", "opinion", "情况属实𠮷")).ok();

        assertThat(suspensions()).containsExactlyInAnyOrder(HELD_BACK + " HOLD byDeadline=0 lifted=1", SILENT + " HOLD byDeadline=1 lifted=0");
        assertThat(story.rows("select name from goal where suspended = true and id in {ours}")).containsExactly(SILENT);
    }

    void october() {
        open(3);
        story.walk().workOff();
        assertThat(notGreen("10月底")).containsExactlyInAnyOrder(SILENT + " -50.10 RED", SLOW + " -15.00 YELLOW");
        assertThat(notGreen("9月底")).isEmpty();
        assertThat(story.rows("select status from light_response where goal_id = ?", silent)).as("held back already: nobody is asked again").hasSize(1);
        assertThat(story.rows("select status from light_response where goal_id = ?", story.goal(XIGUAN, SLOW))).containsExactly("CONTINUED", "CONTINUED");
        assertThat(story.rows("select distinct done from monitoring_follow_up f join monitoring_report r on r.id = f.report_id where r.goal_id = ?",
                story.goal(XUSHUI, BEHIND))).as("what was promised in June").hasSize(1);
    }

    /** Up to where the self-evaluations lie with the finance bureaus. */
    void december() {
        open(4);
        story.walk().workOff(item -> item.get("step").asText().equals("SELF_EVALUATION_FINANCE_REVIEW"));
        assertThat(notGreen("12月底")).containsExactlyInAnyOrder(SILENT + " -75.00 RED", SLOW + " -15.00 YELLOW");
        assertThat(story.rows("select status from light_response where goal_id in {ours} order by status")).as("the last lights ask for nothing")
                .containsExactly("CONTINUED", "CONTINUED", "LIFTED", "NOT_SUSPENDED", "SUSPENDED", "SUSPENDED_BY_DEADLINE");
    }

    private void open(int checkpoint) {
        payments.areImportedBefore(checkpoint);
        story.walk().openNextCheckpoints();
    }

    private List<String> notGreen(String checkpoint) {
        return story.rows("select g.name, r.deviation, r.light from monitoring_report r join goal g on g.id = r.goal_id where r.checkpoint_label = ? "
                + "and r.light <> 'GREEN' and g.kind = 'PROJECT' and g.id in {ours}", checkpoint);
    }

    private List<String> suspensions() {
        return story.rows("select g.name, s.kind, case when s.by_deadline then 'byDeadline=1' else 'byDeadline=0' end, "
                + "case when s.lifted_at is null then 'lifted=0' else 'lifted=1' end from suspension s join goal g on g.id = s.goal_id where g.id in {ours}");
    }

    private String open(String who, long goal) {
        return Story.items(story.person(who).get("/api/light-responses?open=true")).stream().filter(r -> r.at("/goal/id").asLong() == goal)
                .map(r -> "/api/light-responses/" + r.get("id").asLong()).findFirst().orElseThrow();
    }

    private static boolean isOf(JsonNode item, long goal, String step) {
        return item.get("goalId").asLong() == goal && item.get("step").asText().equals(step);
    }
}
