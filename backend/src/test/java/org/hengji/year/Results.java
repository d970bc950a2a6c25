package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.hengji.testing.Api;

/** What the grades do to the next budget, and what the units mend: once and for all, or again. */
final class Results {

    private static final String XIGONG_STREET = "xigong-street";
    private static final String JIANXI = "jianxi-community";
    private static final String EQUIPMENT = "服务群众专项经费-办公设备购置";
    /** As any other project: paid as planned, its targets met. */
    static final String AS_PLANNED = "车辆保险费";
    private static final String AS_PACK = "按规则包对该等级的规定";
    private static final String BUREAU = "baoding-xushui.performance";
    private static final String UNIT = Lights.XUSHUI + ".operator";

    private final Story story;

    Results(Story story) {
        this.story = story;
    }

    /** Five goals fall short of their targets, each so far that another treatment follows; to be said before they evaluate themselves. */
    void someFallShort() {
        story.walk().reaches(story.goal(Lights.XIGUAN, Lights.SILENT), 30);
        story.walk().reaches(story.goal(Lights.XIGUAN, Lights.SLOW), 65);
        story.walk().reaches(story.goal(Lights.XIGUAN, Lights.LET), 82);
        story.walk().reaches(story.goal(XIGONG_STREET, EQUIPMENT), 30);
        story.walk().reaches(department(), 65);
    }

    private long department() {
        return story.goals(JIANXI).stream().filter(goal -> goal.get("kind").asText().equals("DEPARTMENT")).findFirst().orElseThrow().get("id").asLong();
    }

    void eachGradeHasItsTreatmentWithItsSource(long corrected) {
        assertThat(treatment(story.goal(Lights.XIGUAN, Lights.SILENT))).isEqualTo("POOR CONTINUING CANCEL " + AS_PACK);
        assertThat(treatment(story.goal(Lights.XIGUAN, Lights.SLOW))).isEqualTo("FAIR CONTINUING REDUCE " + AS_PACK);
        assertThat(treatment(story.goal(Lights.XIGUAN, Lights.LET))).isEqualTo("GOOD CONTINUING SUPPORT " + AS_PACK);
        assertThat(treatment(story.goal(Lights.XIGUAN, AS_PLANNED))).isEqualTo("EXCELLENT CONTINUING PRIORITY " + AS_PACK);
        assertThat(treatment(story.goal(XIGONG_STREET, EQUIPMENT))).isEqualTo("POOR ONE_OFF CANCEL 一次性项目评价为差的，下年度原则上不再安排同类项目");
        assertThat(treatment(department())).isEqualTo("FAIR DEPARTMENT REDUCE 部门整体评价为中、差的，从严控制新增、压减预算总量");
        assertThat(treatment(corrected)).as("by the grade that was found, not the one that was claimed").isEqualTo("FAIR CONTINUING REDUCE " + AS_PACK);
        assertThat(story.rows("select status from goal where status = 'COMPLETED' and id in {ours}")).as("nobody has been told yet").isEmpty();
    }

    private String treatment(long goal) {
        return story.rows("select grade, project_kind, treatment, treatment_basis from evaluation_result where goal_id = ?", goal).get(0);
    }

    /** The bureau names two faults; the unit mends both, the first is accepted only when it comes again. */
    void whatIsFoundIsMended(long corrected) {
        String page = page(corrected);
        story.act(BUREAU, page, "/feedback", Map.of("feedback", "请逐项整改𠮷", "problems", List.of("支付凭证不全𠮷", "验收资料缺失"))).ok();
        assertThat(story.person(UNIT).get(page).ok().at("/letter/body").asText()).contains("等级为“中”", "支付凭证不全𠮷", "压减");
        mend(page, "已补齐").ok();
        story.act(BUREAU, page, "/items/" + item(page, 0) + "/acceptance", Map.of("accepted", false, "opinion", "凭证号对不上𠮷")).ok();
        story.act(BUREAU, page, "/items/" + item(page, 1) + "/acceptance", Map.of("accepted", true, "opinion", "属实𠮷")).ok();
        Story.assertRefused(story.act(BUREAU, page, "/decisions", Map.of("decision", "APPROVE", "opinion", "同意𠮷")), 409, "第 1 项验收未通过");
        story.act(BUREAU, page, "/decisions", Map.of("decision", "RETURN", "opinion", "见第 1 项𠮷")).ok();
        mend(page, "已更正凭证").ok();

        story.walk().workOff();
        assertThat(events(corrected)).containsExactly("OPEN DONE RETURNED DONE ACCEPTED", "OPEN DONE ACCEPTED");
        assertThat(events(story.goal(Lights.XIGUAN, Lights.SILENT))).as("accepted the first time").containsExactly("DONE ACCEPTED");
        assertThat(story.rows("select distinct status from goal where id in {ours}")).containsExactly("COMPLETED");
        assertThat(story.rows("select i.id from rectification_item i join evaluation_result r on r.id = i.result_id where i.reopened > 0 and r.goal_id in {ours}")).isEmpty();
    }

    /** After the year has ended the first fault turns out not to be mended after all. */
    void oneIsOpenedAgain(long corrected) {
        String page = page(corrected);
        story.act(BUREAU, page, "/reopening", Map.of("items", List.of(item(page, 0)), "reason", "复查不实𠮷")).ok();
        assertThat(story.rows("select post from work_item where goal_id = ? and state = 'OPEN'", corrected)).containsExactly("OPERATOR");
        assertThat(story.rows("select status from goal where id = ?", corrected)).as("the year stays closed").containsExactly("COMPLETED");
        mend(page, "重新整改到位").ok();
        story.walk().workOff();

        assertThat(events(corrected)).containsExactly("OPEN DONE RETURNED DONE ACCEPTED REOPENED DONE ACCEPTED", "OPEN DONE ACCEPTED");
        assertThat(story.rows("select status from evaluation_result where goal_id = ?", corrected)).as("without another confirmation").containsExactly("CONFIRMED");
        assertThat(story.rows("select r.goal_id from rectification_item i join evaluation_result r on r.id = i.result_id where i.reopened > 0 and r.goal_id in {ours}"))
                .containsExactly(String.valueOf(corrected));
    }

    private String page(long goal) {
        return "/api/results/" + story.jdbc().queryForObject("select id from evaluation_result where goal_id = ?", Long.class, goal);
    }

    private long item(String page, int at) {
        return story.person(UNIT).get(page).ok().at("/items/" + at + "/id").asLong();
    }

    private Api.Answer mend(String page, String done) {
        JsonNode items = story.person(UNIT).get(page).ok().get("items");
        List<Map<String, Object>> ledger = List.of(mended(items.get(0), done), mended(items.get(1), "已补齐验收单"));
        int version = story.person(UNIT).get(page).version();
        story.person(UNIT).put(page + "/items", version, Map.of("items", ledger)).ok();
        return story.act(UNIT, page, "/rectification", Map.of("rectification", "已逐项整改"));
    }

    private static Map<String, Object> mended(JsonNode item, String done) {
        return Map.of("id", item.get("id").asLong(), "problem", item.get("problem").asText(), "measure", "逐笔核对支付凭证", "responsible", "李某",
                "dueOn", "2026-03-31", "done", done, "proof", "凭证册𠮷");
    }

    /** What became of each item, in order. */
    private List<String> events(long goal) {
        return story.rows("select i.id from rectification_item i join evaluation_result r on r.id = i.result_id where r.goal_id = ? order by i.sequence_no", goal)
                .stream().map(item -> String.join(" ", story.rows("select state from rectification_event where item_id = ? order by id", item))).toList();
    }
}
