package org.hengji.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** 委托 over HTTP: work comes to the delegate for the days of the delegation, and only what he may decide himself. */
abstract class DelegationTest extends PeopleTestBase {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Test
    void theDelegateDecidesOnTheseDaysInBothNames() {
        Actor delegate = region.expert();
        delegate(region.leader(), Post.LEADER, delegate, TUESDAY, FRIDAY).ok();
        assertThat(notices(delegate)).anyMatch(text -> text.contains("委托您办理单位负责人"));
        assertThat(todo(delegate)).isEmpty();
        assertThat(as(delegate).get(goal).status()).isEqualTo(404);

        clock.moveTo(FRIDAY);
        assertThat(todo(delegate)).singleElement()
                .satisfies(item -> assertThat(item.get("onBehalfOf").asText()).isEqualTo(region.leader().name()));
        assertThat(todo(region.leader())).singleElement().satisfies(item -> assertThat(item.get("onBehalfOf").isNull()).isTrue());
        assertThat(permitted(delegate)).contains("APPROVE", "RETURN").doesNotContain("TRANSFER");
        assertThat(as(delegate).get("/api/goals").ok().get("total").asInt()).isZero();

        decide(delegate, "APPROVE").ok();

        String both = delegate.name() + "（受" + region.leader().name() + "委托）";
        JsonNode timeline = as(region.operator()).get(goal + "/timeline").ok().get("items");
        assertThat(timeline.findValuesAsText("who")).contains(both);
        assertThat(jdbc.queryForList("select user_name from review_opinion where goal_id = ?", String.class, goalId)).containsExactly(both);
        assertThat(todo(delegate)).isEmpty();
        assertThat(as(delegate).get(goal).status()).isEqualTo(404);
    }

    @Test
    void afterTheLastDayOrARevocationNothingIsDelegated() {
        Actor delegate = region.expert();
        delegate(region.leader(), Post.LEADER, delegate, MONDAY, FRIDAY).ok();
        clock.moveTo(FRIDAY);
        assertThat(todo(delegate)).hasSize(1);
        clock.moveTo(FRIDAY.plusDays(1));
        assertThat(todo(delegate)).isEmpty();
        assertThat(decide(delegate, "APPROVE").status()).isEqualTo(404);

        clock.moveTo(FRIDAY);
        long id = as(region.leader()).get("/api/me/delegations").ok().at("/items/0/id").asLong();
        assertThat(as(delegate).delete("/api/me/delegations/" + id).status()).isEqualTo(404);
        assertThat(as(region.leader()).delete("/api/me/delegations/" + id).status()).isEqualTo(204);
        assertThat(todo(delegate)).isEmpty();
        refused(as(region.leader()).delete("/api/me/delegations/" + id), 409, "已撤销");
        assertThat(as(delegate).get("/api/me/delegations").ok().at("/items/0/stateName").asText()).isEqualTo("已撤销");
    }

    /** What lies with him is his to read, even where his own scope does not reach, and nothing else of its kind. */
    @Test
    void theDelegateReadsAndDecidesOnTheReportThatLiesWithTheSupervisor() {
        Actor delegate = region.expert();
        walk.approve(goal, region.leader(), region.supervisor(), region.business(), region.performance());
        String report = walk.openReport(goalId);
        delegate(region.supervisor(), Post.SUPERVISOR, delegate, MONDAY, FRIDAY).ok();
        assertThat(as(delegate).get(report).status()).isEqualTo(404);

        walk.send(region.operator(), HttpMethod.PUT, report, walk.reportContent(report, new BigDecimal("150000"), "150人")).ok();
        walk.submit(report).ok();
        assertThat(as(delegate).get(report).ok().get("permittedActions")).extracting(JsonNode::asText).contains("APPROVE", "RETURN");
        assertThat(as(delegate).get("/api/monitoring-reports").ok().get("total").asInt()).isZero();
        assertThat(trail(region.operator())).containsOnlyOnce("READ_BY_GRANT");
        walk.decide(delegate, report, "APPROVE", "同意𠮷").ok();

        assertThat(as(delegate).get(report).status()).isEqualTo(404);
        assertThat(jdbc.queryForObject("select status from monitoring_report where goal_id = ?", String.class, goalId)).isEqualTo("FINANCE_REVIEW");
    }

    @Test
    void aDelegationReachesNoFurtherThanTheDelegate() {
        Actor second = colleague("丙", Post.SUPERVISOR);
        delegate(region.leader(), Post.LEADER, region.expert(), MONDAY, FRIDAY).ok();
        delegate(region.expert(), Post.EXPERT, second, MONDAY, FRIDAY).ok();
        assertThat(todo(second)).isEmpty();
        assertThat(permitted(second)).isEmpty();
        refused(delegate(region.expert(), Post.LEADER, second, MONDAY, FRIDAY), 403, "受托办理的岗位不能再委托");
        refused(transfer(region.expert(), colleague("丁", Post.LEADER)), 403, "受托办理");
    }

    @Test
    void neitherWhoDraftedNorWhoApprovedBeforeDecidesByDelegation() {
        delegate(region.leader(), Post.LEADER, region.operator(), MONDAY, FRIDAY).ok();
        delegate(region.supervisor(), Post.SUPERVISOR, region.leader(), MONDAY, FRIDAY).ok();
        refused(decide(region.operator(), "APPROVE"), 403, "不相容岗位分离");
        walk.approve(goal, region.leader());
        assertThat(todo(region.leader())).hasSize(1);
        refused(decide(region.leader(), "APPROVE"), 403, "不相容岗位分离");
        walk.approve(goal, region.supervisor());
    }

    @Test
    void nobodyApprovesByDelegationWhereALaterStepWouldBeLeftWithNobody() {
        delegate(region.leader(), Post.LEADER, region.supervisor(), MONDAY, FRIDAY).ok();
        refused(decide(region.supervisor(), "APPROVE"), 403, "后面的“主管部门”将没有可以审核的人员");
        assertThat(openSteps()).containsExactly("UNIT_LEADER_REVIEW");

        Actor second = colleague("副手", Post.SUPERVISOR);
        decide(region.supervisor(), "APPROVE").ok();
        refused(decide(region.supervisor(), "APPROVE"), 403, "不相容岗位分离");
        walk.approve(goal, second);
        assertThat(openSteps()).containsExactly("BUSINESS_REVIEW");
    }

    @Test
    void nobodyDraftsByDelegationWhereAReviewWouldBeLeftWithNobody() {
        decide(region.leader(), "RETURN").ok();
        delegate(region.operator(), Post.OPERATOR, region.business(), MONDAY, FRIDAY).ok();
        refused(as(region.business()).post(goal + "/submission", version(), Map.of()), 403, "请由" + region.operator().name() + "本人办理");
        refused(walk.send(region.business(), HttpMethod.PUT, goal, version(), Map.of("objectives", List.of(), "indicators", List.of())), 403, "后面的“财政业务科室”");
        walk.submit(goal).ok();
        walk.approve(goal, region.leader(), region.supervisor(), region.business());
        assertThat(openSteps()).containsExactly("PERFORMANCE_REVIEW");
    }

    @Test
    void whatIsTransferredToThePersonComesToHisDelegate() {
        Actor named = colleague("张三", Post.LEADER);
        delegate(region.leader(), Post.LEADER, region.expert(), MONDAY, FRIDAY).ok();
        transfer(region.leader(), named).ok();
        assertThat(todo(region.expert())).isEmpty();
        refused(decide(region.expert(), "APPROVE"), 404, "没有找到");
        delegate(named, Post.LEADER, region.expert(), MONDAY, FRIDAY).ok();
        assertThat(todo(region.expert())).singleElement().satisfies(item -> assertThat(item.get("onBehalfOf").asText()).isEqualTo("张三"));
        decide(region.expert(), "APPROVE").ok();
    }

    @Test
    void delegationsThatMakeNoSenseAreRefused() {
        Actor leader = region.leader();
        refused(delegate(leader, Post.LEADER, leader, MONDAY, FRIDAY), 422, "不能委托给自己");
        refused(delegate(leader, Post.LEADER, colleague("同岗", Post.LEADER), MONDAY, FRIDAY), 422, "已在该岗位");
        refused(delegate(leader, Post.LEADER, colleague("外地", Post.LEADER, world.newRegion()), MONDAY, FRIDAY), 422, "不在本地区");
        refused(delegate(leader, Post.LEADER, region.expert(), MONDAY.minusDays(1), FRIDAY), 422, "不能早于今天");
        refused(delegate(leader, Post.LEADER, region.expert(), FRIDAY, MONDAY), 422, "不能早于开始日期");
        refused(delegate(leader, Post.SUPERVISOR, region.expert(), MONDAY, FRIDAY), 403, "本人担任的岗位");
        delegate(leader, Post.LEADER, region.expert(), MONDAY, FRIDAY).ok();
        refused(delegate(leader, Post.LEADER, region.chief(), FRIDAY, FRIDAY.plusDays(3)), 422, "日期不能重叠");
        delegate(leader, Post.LEADER, region.chief(), FRIDAY.plusDays(1), FRIDAY.plusDays(3)).ok();
        refused(as(leader).post("/api/me/delegations", Map.of("post", "LEADER")), 422, "");
        assertThat(as(leader).get("/api/me/delegations").ok().get("items").findValuesAsText("stateName")).isEqualTo(List.of("未开始", "生效中"));
    }
}

@OnH2
class DelegationOnH2Test extends DelegationTest {}

@OnMariaDb
class DelegationOnMariaDbTest extends DelegationTest {}
