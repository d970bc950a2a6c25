package org.hengji.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.junit.jupiter.api.Test;

/** 不相容岗位分离 over HTTP for what follows a goal in the year: by other posts, by delegation, and where a desk has one person. */
abstract class FormSeparationTest extends PeopleTestBase {

    @Test
    void aReportIsNeverReviewedByWhoFiledItNorTwiceByOnePerson() {
        Actor drafter = colleague("甲𠮷", Post.OPERATOR);
        alsoHolds(drafter, Post.SUPERVISOR);
        alsoHolds(region.supervisor(), Post.FINANCE_BUSINESS);
        String report = openReport();
        save(drafter, report);
        walk.submit(report).ok();

        forbidden(drafter, report);
        delegate(region.supervisor(), Post.SUPERVISOR, region.operator(), MONDAY, MONDAY).ok();
        forbidden(region.operator(), report);
        walk.approve(report, region.supervisor());

        forbidden(region.supervisor(), report);
        delegate(region.supervisor(), Post.FINANCE_BUSINESS, region.expert(), MONDAY, MONDAY).ok();
        forbidden(region.expert(), report);
        delegate(region.business(), Post.FINANCE_BUSINESS, region.expert(), MONDAY, MONDAY).ok();
        walk.approve(report, region.expert());
        assertThat(jdbc.queryForObject("select max(user_name) from review_opinion where subject_kind = 'MONITORING_REPORT' and goal_id = ? and post = 'FINANCE_BUSINESS'",
                String.class, goalId)).as("in the name of the one who may").isEqualTo(region.expert().name() + "（受" + region.business().name() + "委托）");
        assertThat(trailChanges()).doesNotContain("不相容岗位分离");
    }

    /** Who drafted in an earlier round remains among those who drafted. */
    @Test
    void whoWroteBeforeTheReturnDoesNotReviewAfterIt() {
        Actor drafter = colleague("甲", Post.OPERATOR);
        alsoHolds(drafter, Post.SUPERVISOR);
        String report = openReport();
        save(drafter, report);
        walk.submit(report).ok();
        walk.decide(region.supervisor(), report, "RETURN", "请补充").ok();
        save(region.operator(), report);
        walk.submit(report).ok();

        forbidden(drafter, report);
        walk.approve(report, region.supervisor(), region.business());
    }

    @Test
    void atADeskOfOnePersonTheReportGoesOnAndTheTrailSaysSo() {
        alsoHolds(region.supervisor(), Post.OPERATOR);
        String report = openReport();
        save(region.supervisor(), report);
        walk.send(region.supervisor(), POST, report + "/submission", Map.of()).ok();
        Actor second = colleague("乙", Post.SUPERVISOR);

        forbidden(region.supervisor(), report);
        transaction.executeWithoutResult(status -> jdbc.update("update app_user set enabled = 0 where id = ?", second.userId()));
        walk.approve(report, region.supervisor());

        assertThat(trailChanges()).contains("不相容岗位分离", "该岗位没有未参与填报、审核的人员");
        walk.approve(report, region.business());
    }

    @Test
    void selfEvaluationsResultsAndExceptionsAreHeldToTheSame() {
        alsoHolds(region.performance(), Post.FINANCE_CHIEF);
        Actor drafter = colleague("甲", Post.OPERATOR);
        alsoHolds(drafter, Post.FINANCE_PERFORMANCE);
        granted();
        walk.report(goalId, new BigDecimal("100000"), "150人");
        walk.report(goalId, new BigDecimal("270000"), "280人");
        String evaluation = walk.selfEvaluation(goalId);
        walk.send(drafter, PUT, evaluation, walk.evaluationContent(evaluation, new BigDecimal("270000"),
                Map.of("发放人数", "90人", "生活改善", "有所提升", "服务对象满意度", "40%"), 30)).ok();
        walk.submit(evaluation).ok();
        walk.approve(evaluation, region.supervisor());
        forbidden(drafter, evaluation);
        walk.approve(evaluation, region.performance());

        String result = walk.result(goalId);
        walk.send(region.performance(), POST, result + "/feedback", Map.of("feedback", "请整改", "treatment", "REDUCE")).ok();
        walk.send(drafter, POST, result + "/rectification", Map.of("rectification", "已整改")).ok();
        forbidden(drafter, result);
        var mended = as(drafter).get(result);
        refused(walk.send(drafter, POST, result + "/items/" + mended.body().at("/items/0/id").asText() + "/acceptance", mended.version(), Map.of("accepted", true)),
                403, "不相容岗位分离");
        walk.approve(result, region.performance());
        forbidden(region.performance(), result);
        delegate(region.chief(), Post.FINANCE_CHIEF, drafter, MONDAY, MONDAY).ok();
        forbidden(drafter, result);
        walk.approve(result, region.chief());

        String next = "/api/goals/" + world.newGoal(world.nextYear(region)).id();
        walk.send(region.performance(), PUT, "/api/results/treatment-parameters/2024", 0, Map.of("basis", "财预〔2024〕1号",
                "items", List.of(Map.of("projectKind", "CONTINUING", "grade", "POOR", "cutPercent", "20")))).ok();
        String asked = "/api/results/overrides/" + walk.send(drafter, POST, next + "/override", Map.of("reason", "任务增加")).body().get("id").asText();
        assertThat(as(drafter).get(asked).permittedActions()).containsExactly("WITHDRAW");
        refused(walk.decide(drafter, asked, "APPROVE", "同意"), 403, "不相容岗位分离");
        walk.decide(region.chief(), asked, "APPROVE", "同意").ok();
    }

    private void granted() {
        walk.approve(goal, region.leader(), region.supervisor(), region.business(), region.performance());
    }

    private String openReport() {
        granted();
        return walk.openReport(goalId);
    }

    private void save(Actor by, String report) {
        walk.send(by, PUT, report, walk.reportContent(report, new BigDecimal("150000"), "150人")).ok();
    }

    /** No button on the page, and a refusal that says why. */
    private void forbidden(Actor person, String form) {
        assertThat(as(person).get(form).permittedActions()).isEmpty();
        refused(walk.decide(person, form, "APPROVE", "同意"), 403, "不相容岗位分离");
    }

    private String trailChanges() {
        return String.join("", jdbc.queryForList("select changes from audit_entry where goal_id = ? and changes is not null", String.class, goalId));
    }
}

@OnH2
class FormSeparationOnH2Test extends FormSeparationTest {}

@OnMariaDb
class FormSeparationOnMariaDbTest extends FormSeparationTest {}
