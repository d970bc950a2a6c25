package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.core.rulepack.Grade;
import org.hengji.review.GoalReview;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where what is written during an adjustment stays: with it, until it is granted; and what later forms take over. */
abstract class AdjustmentContentTest extends AdjustmentWalk {

    @Autowired GoalReview review;

    @Test
    void whatAReviewerCompletesInAnAdjustmentStaysWithItAndChangesNothingInForce() {
        id = world.newProjectGoal(region).id();
        goal = "/api/goals/" + id;
        web.approveGoal(id);
        assertThat(read().get("status").asText()).isEqualTo("APPROVED");
        List<String> inForce = project();
        ok(begin("ADJUST", "250000"));
        ok(web.send(region.operator(), PUT, goal, withTarget("发放人数", "≥350人").put("purpose", "发放高龄补贴和慰问")));
        world.settle(region);
        ok(web.submit(goal));
        web.approve(goal, region.leader());
        ObjectNode completed = withTarget("服务对象满意度", "≥98%").put("purpose", "发放80岁以上老人补贴");
        completed.putArray("spendingPlan").addObject().put("by", "12月底").put("printed", "25.00");
        review.rate(region.supervisor(), id, Grade.GOOD);
        ok(web.send(region.supervisor(), PUT, goal + "/completion", read().get("version").asInt(), completed));
        assertThat(proposed()).containsExactly("发放80岁以上老人补贴 1");
        assertThat(project()).isEqualTo(inForce);
        web.approve(goal, region.supervisor());
        ok(web.decide(region.operator(), goal, "RETURN", "慰问也需列支𠮷"));
        assertThat(proposed()).as("says again what the unit said").containsExactly("发放高龄补贴和慰问 2");
        assertThat(project()).isEqualTo(inForce);

        web.approve(goal, region.supervisor());
        ok(web.decide(region.business(), goal, "REJECT", "不予调整𠮷"));

        assertThat(project()).isEqualTo(inForce);
        assertThat(read().at("/project/purpose").asText()).isEqualTo("发放高龄补贴");
        ok(begin("ADJUST", "250000"));
        submitAndApprove();
        assertThat(project()).containsExactly("发放高龄补贴 25.00 250000.00", "FISCAL 25.00 250000.00", "6月底 15.00 60.0000", "12月底 30.00 120.0000");
    }

    @Test
    void aLaterReportShowsWhatTheEarlierOneSaidOfTheLinesThatStay() {
        web.report(id, new BigDecimal("100000"), "150人");
        ok(begin("ADJUST", "280000"));
        ObjectNode renamed = withTarget("发放人数", "≥350人");
        ((ObjectNode) renamed.at("/indicators/1")).put("level3", "生活质量");
        ok(web.send(region.operator(), PUT, goal, renamed));
        submitAndApprove();

        String report = web.openReport(id);

        assertThat(ok(web.read(region.operator(), report)).get("lines")).extracting(l -> l.get("level3").asText() + " " + l.get("previousActual").asText())
                .containsExactly("发放人数 150人", "生活质量 null", "服务对象满意度 150人");
    }

    /** What is in force of the project: purpose and amount, funds, plan. */
    private List<String> project() {
        String ofGoal = " where project_id = (select project_id from goal where id = ?) order by ";
        return Stream.of("concat(purpose, ' ', amount_printed, ' ', amount_yuan) from project where id = (select project_id from goal where id = ?)",
                        "concat(source, ' ', printed, ' ', yuan) from project_fund" + ofGoal + "id",
                        "concat(due_label, ' ', printed, ' ', cumulative_percent) from spending_plan" + ofGoal + "sequence_no")
                .flatMap(said -> jdbc.queryForList("select " + said, String.class, id).stream()).toList();
    }

    /** What the open adjustment says of the money: purpose and the number of steps of the plan. */
    private List<String> proposed() {
        JsonNode project = read().get("project");
        assertThat(jdbc.queryForList("select state from budget_change where project_id = (select project_id from goal where id = ?)", String.class, id))
                .containsExactly("PROPOSED");
        return List.of(project.get("purpose").asText() + " " + project.get("spendingPlan").size());
    }
}

@OnH2
class AdjustmentContentOnH2Test extends AdjustmentContentTest {}

@OnMariaDb
class AdjustmentContentOnMariaDbTest extends AdjustmentContentTest {}
