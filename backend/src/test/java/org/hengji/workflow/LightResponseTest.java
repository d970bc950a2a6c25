package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done about a light over HTTP: every end of it, and what must not have happened there. */
abstract class LightResponseTest extends AdjustmentWalk {

    @Autowired Clock clock;
    @Autowired DueWork dueWork;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void atARedLightTheBureauProposesTheChiefDecidesAndTheUnitGetsItsMoneyAgain() {
        String response = answerTo(report("0"));
        assertThat(read(response, "status")).isEqualTo("PROPOSAL");
        assertThat(work()).containsExactly("SUSPENSION_PROPOSAL");
        assertThat(web.send(region.operator(), POST, response + "/proposal", Map.of("proposal", "HOLD", "reason", "执行缓慢")).status()).isEqualTo(403);
        ok(web.send(region.business(), POST, response + "/proposal", Map.of("proposal", "NONE", "reason", "资金到位晚𠮷")));
        assertThat(web.decide(region.chief(), response, "RETURN", "").pointers()).containsExactly("/opinion");
        ok(web.decide(region.chief(), response, "RETURN", "请再核实"));
        ok(web.send(region.business(), POST, response + "/proposal", Map.of("proposal", "HOLD", "reason", "半年未支出𠮷")));
        assertThat(suspensions()).isEmpty();
        ok(web.decide(region.chief(), response, "APPROVE", "同意"));

        assertThat(read(response, "status")).isEqualTo("SUSPENDED");
        assertThat(suspended()).isTrue();
        assertThat(suspensions().findValuesAsText("reason")).containsExactly("半年未支出𠮷");
        assertThat(suspensions().get(0).get("byDeadline").asBoolean()).isFalse();
        assertThat(work()).isEmpty();
        assertThat(passed()).contains("responded", "proposalSettled").doesNotContain("lapsed", "lightChoice", "suspendByDeadline", "decideLifting");

        String refused = askForLifting("整改中");
        assertThat(web.send(region.operator(), POST, goal + "/lifting", Map.of("plea", "再申请")).status()).as("one at a time").isEqualTo(409);
        ok(web.decide(region.business(), refused, "RETURN", "凭证不全"));
        assertThat(read(refused, "status")).isEqualTo("LIFTING_REFUSED");
        assertThat(suspended()).isTrue();
        String lifting = askForLifting("已全部支付，凭证号 088𠮷");
        ok(web.decide(region.business(), lifting, "APPROVE", "情况属实"));

        assertThat(read(lifting, "status")).isEqualTo("LIFTED");
        assertThat(suspended()).isFalse();
        assertThat(suspensions().get(0).get("liftedAt").isNull()).isFalse();
        assertThat(web.send(region.operator(), POST, goal + "/lifting", Map.of("plea", "再申请")).status()).as("nothing is held back").isEqualTo(409);
        assertThat(jdbc.queryForList("select action from audit_entry where goal_id = ? and subject_kind = 'LIGHT_RESPONSE' order by id", String.class, id))
                .containsExactly("OPEN", "PROPOSE", "RETURN", "PROPOSE", "APPROVE", "SUSPEND", "ASK_LIFTING", "RETURN", "ASK_LIFTING", "APPROVE", "LIFT");
    }

    /** What lies with the chief's delegate is his to read and decide, though his own scope does not reach it. */
    @Test
    void theChiefsDelegateDecides() {
        String response = answerTo(report("0"));
        ok(web.send(region.business(), POST, response + "/proposal", Map.of("proposal", "NONE", "reason", "采购合同已签")));
        assertThat(web.read(region.expert(), response).status()).isEqualTo(404);
        delegateToday(region.chief(), Post.FINANCE_CHIEF, region.expert());

        assertThat(ok(web.read(region.expert(), response)).get("permittedActions")).extracting(JsonNode::asText).containsExactlyInAnyOrder("APPROVE", "RETURN");
        ok(web.decide(region.expert(), response, "APPROVE", "同意"));
        assertThat(read(response, "status")).isEqualTo("NOT_SUSPENDED");
        assertThat(web.read(region.expert(), response).status()).isEqualTo(404);
        assertThat(web.read(region.expert(), "/api/light-responses").body().get("total").asInt()).isZero();
    }

    /** 不相容岗位分离: neither who proposed nor who asked decides in the chief's or the division's name. */
    @Test
    void whoWroteItDoesNotDecideByDelegation() {
        String response = answerTo(report("0"));
        ok(web.send(region.business(), POST, response + "/proposal", Map.of("proposal", "HOLD", "reason", "执行缓慢")));
        delegateToday(region.chief(), Post.FINANCE_CHIEF, region.business());
        forbidden(region.business(), response);
        ok(web.decide(region.chief(), response, "APPROVE", "同意"));

        String lifting = askForLifting("已全部支付𠮷");
        delegateToday(region.business(), Post.FINANCE_BUSINESS, region.operator());
        forbidden(region.operator(), lifting);
        ok(web.decide(region.business(), lifting, "APPROVE", "情况属实"));
    }

    private void forbidden(Actor person, String response) {
        assertThat(ok(web.read(person, response)).get("permittedActions")).isEmpty();
        Answer refused = web.decide(person, response, "APPROVE", "同意");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().get("detail").asText()).contains("不相容岗位分离");
    }

    private void delegateToday(Actor from, Post post, Actor to) {
        String today = LocalDate.now(clock).toString();
        ok(web.send(from, POST, "/api/me/delegations", 0, Map.of("post", post.name(), "scopeId", region.desks().of(post).scopeId(),
                "to", jdbc.queryForObject("select min(id) from user_post where user_id = ?", Long.class, to.userId()), "fromOn", today, "toOn", today, "reason", "学习")));
    }

    @Test
    void theBureauMayLetAProjectGoOn() {
        String response = answerTo(report("0"));
        ok(web.send(region.business(), POST, response + "/proposal", Map.of("proposal", "NONE", "reason", "采购合同已签")));
        ok(web.decide(region.chief(), response, "APPROVE", ""));

        assertThat(read(response, "status")).isEqualTo("NOT_SUSPENDED");
        assertThat(suspensions()).isEmpty();
        assertThat(suspended()).isFalse();
    }

    @Test
    void aYellowLightAsksForNothingButItsMeasures() {
        report("100000");

        assertThat(items()).isEmpty();
        assertThat(work()).isEmpty();
        assertThat(passed()).doesNotContain("lightResponse");
    }

    @Test
    void whereThePackSaysSoTheUnitChoosesToGoOn() {
        String response = answerTo(chosenReport("100000"));
        assertThat(ok(web.read(region.operator(), response)).get("choices").findValuesAsText("name")).containsExactly("继续", "调剂", "取消");
        assertThat(web.send(region.operator(), POST, response + "/choice", Map.of("choice", "ADJUST", "reason", "调减")).pointers()).containsExactly("/change");
        ok(web.send(region.operator(), POST, response + "/choice", Map.of("choice", "CONTINUE", "reason", "下月集中支付𠮷")));

        assertThat(read(response, "status")).isEqualTo("CONTINUED");
        assertThat(suspended()).isFalse();
        assertThat(passed()).contains("choiceSettled").doesNotContain("suspensionProposal", "suspendByDeadline");
    }

    @Test
    void aChoiceToCutTheBudgetBeginsTheAdjustment() {
        String response = answerTo(chosenReport("100000"));
        ok(web.send(region.operator(), POST, response + "/choice", Map.of("choice", "ADJUST", "reason", "调减两成",
                "change", Map.of("documentNumber", "财预〔2023〕90号", "documentDate", "2023-07-10", "amountYuan", 240000))));

        assertThat(read(response, "status")).isEqualTo("TO_ADJUST");
        assertThat(work()).containsExactly("DRAFTING");
        assertThat(read().at("/adjustment/documentNumber").asText()).isEqualTo("财预〔2023〕90号");
        submitAndApprove();
        assertThat(read().get("amountYuan").decimalValue()).isEqualByComparingTo("240000");
    }

    @Test
    void whoDoesNotChooseInTimeHasHisMoneyHeldBack() {
        String response = answerTo(chosenReport("100000"));
        dueWork.sweep();
        assertThat(read(response, "status")).as("within the ten working days").isEqualTo("CHOICE");
        expire();

        assertThat(read(response, "status")).isEqualTo("SUSPENDED_BY_DEADLINE");
        assertThat(suspended()).isTrue();
        assertThat(suspensions().get(0).get("byDeadline").asBoolean()).isTrue();
        assertThat(suspensions().get(0).get("reason").asText()).isEqualTo("6月底监控预警后，10 个工作日内未选择处理方式");
        assertThat(passed()).contains("suspendedByDeadline").doesNotContain("takeChoice", "suspensionProposal");
        assertThat(work()).isEmpty();
    }

    @Test
    void goingOnAtARedLightIsForTheBureauToDecide() {
        String report = web.openReport(id);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.update("update goal set rule_pack_id = 'sichuan-2023' where id = ?", id);
            jdbc.update("update monitoring_report set plan_yuan = 300000 where goal_id = ?", id);
        });
        String response = answerTo(confirmed(report, "0"));
        ok(web.send(region.operator(), POST, response + "/choice", Map.of("choice", "CONTINUE", "reason", "下月支付")));

        assertThat(read(response, "status")).isEqualTo("PROPOSAL");
        ok(web.send(region.business(), POST, response + "/proposal", Map.of("proposal", "STOP", "reason", "项目停滞")));
        ok(web.decide(region.chief(), response, "APPROVE", ""));
        assertThat(read(response, "status")).isEqualTo("STOPPED");
        assertThat(suspensions().get(0).get("kindName").asText()).isEqualTo("停止拨款");
    }

    @Test
    void whatIsStillOpenWhenTheYearIsOverLapsesAndTheYearGoesOn() {
        String response = answerTo(report("0"));
        confirmed(web.openReport(id), "0");

        assertThat(read(response, "status")).isEqualTo("LAPSED");
        assertThat(items()).as("no answer to the last light").hasSize(1);
        assertThat(work()).containsExactly("SELF_EVALUATING");
        assertThat(passed()).contains("lapsed").doesNotContain("responded", "decideSuspension");
        assertThat(suspended()).isFalse();
    }

    @Test
    void withTheGoalItsAnswerEnds() {
        String response = answerTo(report("0"));
        ok(begin("CANCEL", null));
        submitAndApprove();

        assertThat(read(response, "status")).isEqualTo("CANCELLED");
        assertThat(work()).isEmpty();
        assertThat(passed()).contains("cancelGoal").doesNotContain("responded", "lapsed");
    }

    private void expire() {
        new TransactionTemplate(transactions).executeWithoutResult(status ->
                jdbc.update("update work_item set due_on = '2023-01-10', wake_on = '2023-01-11' where goal_id = ? and state = 'OPEN'", id));
        dueWork.sweep();
    }

    /** The first report with so much spent, confirmed. */
    private String report(String yuan) {
        return confirmed(web.openReport(id), yuan);
    }

    /** The same under a pack that asks the unit to choose. */
    private String chosenReport(String yuan) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.update("update goal set rule_pack_id = 'sichuan-2023' where id = ?", id));
        return report(yuan);
    }

    private String confirmed(String report, String yuan) {
        Map<String, Object> content = new HashMap<>(web.reportContent(report, new BigDecimal(yuan), "按计划进行"));
        ok(web.send(region.operator(), PUT, report, content));
        ok(web.submit(report));
        web.approve(report, region.supervisor(), region.business());
        return report;
    }

    private String answerTo(String report) {
        JsonNode found = items();
        assertThat(found).hasSize(1);
        assertThat(report).endsWith("/" + ok(web.read(region.chief(), path(found.get(0)))).get("reportId").asText());
        return path(found.get(0));
    }

    private String askForLifting(String plea) {
        Answer asked = web.send(region.operator(), POST, goal + "/lifting", Map.of("plea", plea));
        assertThat(asked.status()).describedAs(asked.body().toString()).isEqualTo(201);
        assertThat(asked.body().get("status").asText()).isEqualTo("LIFTING");
        return path(asked.body());
    }

    private static String path(JsonNode response) {
        return "/api/light-responses/" + response.get("id").asText();
    }

    private JsonNode items() {
        return ok(web.read(region.chief(), "/api/light-responses")).get("items");
    }

    private String read(String response, String field) {
        return ok(web.read(region.chief(), response)).get(field).asText();
    }

    private JsonNode suspensions() {
        return ok(web.read(region.supervisor(), goal + "/suspensions")).get("items");
    }

    private boolean suspended() {
        List<JsonNode> found = ok(web.read(region.chief(), "/api/goals")).get("items").findValues("suspended");
        assertThat(found).hasSize(1);
        return found.get(0).asBoolean();
    }
}

@OnH2
class LightResponseOnH2Test extends LightResponseTest {}

@OnMariaDb
class LightResponseOnMariaDbTest extends LightResponseTest {}
