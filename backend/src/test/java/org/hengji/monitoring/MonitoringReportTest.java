package org.hengji.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengji.budget.Budgets;
import org.hengji.budget.ProjectStatement;
import org.hengji.budget.SpendingPlanReader;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.indicator.Target;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.goal.GoalContent;
import org.hengji.goal.GoalDrafting;
import org.hengji.goal.GoalKind;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.Indicator;
import org.hengji.goal.NewGoal;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reports on 服务群众专项经费 of 西关街道 2024: 30 万元, six indicators, planned 20 万元 by June and 40 万元 by December. */
abstract class MonitoringReportTest {

    @Autowired World world;
    @LocalServerPort int port;
    @Autowired Budgets budgets;
    @Autowired GoalDrafting drafting;
    @Autowired JdbcTemplate jdbc;

    Region region;
    YearWalk year;
    long goalId;

    @BeforeEach
    void approvedGoal() {
        region = world.newRegion();
        year = new YearWalk(port, region);
        goalId = realGoal();
        world.settle(region);
        year.approveGoal(goalId);
    }

    private long realGoal() {
        ProjectPart part = SampleDocuments.read("sql/sample/xiguan-street-2024.json").projects().stream()
                .filter(p -> p.name().equals("服务群众专项经费")).findFirst().orElseThrow();
        PrintedAmount amount = PrintedAmount.of(part.amount(), MoneyUnit.TEN_THOUSAND_YUAN);
        long projectId = budgets.add(region.year().id(), region.desks().departmentId(), region.unit().id(), List.of(new ProjectStatement(1, part.code(),
                part.name(), null, null, part.purpose(), amount.unit(), amount, List.of(),
                SpendingPlanReader.read(part.spendingPlan(), amount.unit(), amount)))).get(0);
        List<Indicator> indicators = part.indicators().stream().map(i -> new Indicator(null, null, i.level1(), i.level2(), i.level3(),
                Target.read(i.target()), null, null, null, null, null, i.description(), i.basis(), null, null, null, null, null)).toList();
        return drafting.create(region.operator(), new NewGoal(GoalKind.PROJECT, region.year().id(), region.year().yearNo(), region.desks(),
                region.unit().path(), projectId, part.code(), part.name(), null, null, amount.yuan(), "hebei-2024",
                new GoalContent(List.of(), indicators))).id();
    }

    @Test
    void opensWithABlankLineForEachIndicatorAndTheUnitsOwnPlan() {
        String report = year.openReport(goalId);
        Answer opened = year.read(region.operator(), report);

        assertThat(world.goal(goalId).status()).isEqualTo(GoalStatus.MONITORING);
        assertThat(opened.body().get("status").asText()).isEqualTo("DRAFT");
        assertThat(opened.body().get("stepName").asText()).isEqualTo("填报");
        assertThat(opened.body().get("checkpoint").get("label").asText()).isEqualTo("6月底");
        assertThat(opened.body().get("budgetYuan").decimalValue()).isEqualByComparingTo("300000");
        assertThat(opened.body().get("planYuan").decimalValue()).isEqualByComparingTo("200000");
        assertThat(opened.body().get("light").isNull()).isTrue();
        assertThat(opened.body().get("lines").findValuesAsText("level3"))
                .containsExactly("保障社区", "经费足额拨付率", "经费拨付及时率", "项目预算控制数", "推动工作开展", "服务对象满意度");
        assertThat(opened.body().get("lines").get(1).get("target").get("reading").asText()).isEqualTo("≥ 95 %");
        assertThat(opened.permittedActions()).containsExactly("EDIT", "SUBMIT");
        assertThat(year.read(region.supervisor(), report).permittedActions()).isEmpty();
    }

    @Test
    void keepsAnIncompleteDraftAndReadsTheLightFromIt() {
        String report = year.openReport(goalId);
        Map<String, Object> content = Map.of("executedYuan", new BigDecimal("150000"), "remark", "资金拨付偏慢𠮷", "lines", List.of());
        Answer saved = year.send(region.operator(), PUT, report, 0, content);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.body().get("remark").asText()).isEqualTo("资金拨付偏慢𠮷");
        assertThat(saved.body().get("executionRate").decimalValue()).isEqualByComparingTo("50");
        assertThat(saved.body().get("deviation").decimalValue()).isEqualByComparingTo("-16.67");
        assertThat(saved.body().get("lightName").asText()).isEqualTo("预警");
        assertThat(saved.body().get("lightExplanation").asText()).contains("150,000.00 元", "66.67%", "慢于计划 16.67 个百分点");

        assertThat(year.send(region.operator(), PUT, report, 0, content).status()).as("a version seen before").isEqualTo(412);
    }

    @Test
    void holdsTheGoalAgainstTheMoneyAndKeepsWhatTheLightWasReadBy() {
        String report = year.openReport(goalId);
        JsonNode line = lineCalled(report, "经费拨付及时率");
        Answer saved = year.send(region.operator(), PUT, report, Map.of("executedYuan", 200000, "expectedYuan", 290000, "lines",
                List.of(Map.of("indicatorId", line.get("indicatorId").asLong(), "actual", "36%", "expected", "90%"))));

        assertThat(line.get("target").get("printed").asText()).isEqualTo("≥90%");
        assertThat(lineCalled(report, "经费拨付及时率").get("attainment").decimalValue()).isEqualByComparingTo("40");
        assertThat(saved.body().get("progress").decimalValue()).isEqualByComparingTo("40");
        assertThat(saved.body().get("gap").decimalValue()).isEqualByComparingTo("-26.67");
        assertThat(saved.body().get("timeRate").decimalValue()).isEqualByComparingTo("50");
        assertThat(saved.body().get("timeDeviation").decimalValue()).isEqualByComparingTo("16.67");
        assertThat(saved.body().get("moneyLight").asText()).isEqualTo("GREEN");
        assertThat(saved.body().get("gapLight").asText()).isEqualTo("RED");
        assertThat(saved.body().get("light").asText()).as("the worse of both").isEqualTo("RED");
        assertThat(saved.body().get("lightBands").asText()).matches("规则包 hebei-2024，绿灯 ≤10，黄灯 ≤20，决策表 monitoring-light 第 \\d+ 版");
    }

    @Test
    void aLightAsksForMeasuresAndTheNextReportTellsWhatBecameOfThem() {
        String report = year.openReport(goalId);
        Map<String, Object> content = year.reportContent(report, new BigDecimal("150000"), "按计划进行");
        content.put("measures", List.of());
        year.send(region.operator(), PUT, report, content);
        assertThat(year.submit(report).pointers()).containsExactly("/measures");
        content.put("measures", List.of(Map.of("content", "9月底前完成支付𠮷", "dueOn", "2024-09-30"), Map.of("content", "完成验收", "dueOn", "2024-10-31")));
        year.send(region.operator(), PUT, report, content);
        year.submit(report).ok();
        year.approve(report, region.supervisor(), region.business());

        String next = year.openReport(goalId);
        JsonNode asked = year.read(region.operator(), next).body().get("followUps");
        assertThat(asked.findValuesAsText("content")).containsExactly("9月底前完成支付𠮷", "完成验收");
        assertThat(asked.findValuesAsText("promisedAt")).containsOnly("6月底");
        Map<String, Object> later = year.reportContent(next, new BigDecimal("300000"), "按计划进行");
        later.put("followUps", List.of(Map.of("measureId", asked.get(0).get("measureId").asLong(), "done", false)));
        year.send(region.operator(), PUT, next, later);
        assertThat(year.submit(next).pointers()).containsExactly("/followUps/0/note", "/followUps/1/done");
        later.put("followUps", List.of(Map.of("measureId", asked.get(0).get("measureId").asLong(), "done", false, "note", "供应商违约𠮷"),
                Map.of("measureId", asked.get(1).get("measureId").asLong(), "done", true)));
        year.send(region.operator(), PUT, next, later);
        assertThat(year.submit(next).status()).isEqualTo(200);
        assertThat(year.read(region.business(), next).body().get("followUps").findValuesAsText("note")).contains("供应商违约𠮷");
    }

    @Test
    void refusesMeasuresThatAreNotItsGoalsAndCausesThatTheFormDoesNotKnow() {
        String report = year.openReport(goalId);
        long first = year.read(region.operator(), report).body().get("lines").get(0).get("indicatorId").asLong();

        assertThat(year.send(region.operator(), PUT, report, Map.of("lines", List.of(), "followUps", List.of(Map.of("measureId", 0, "done", true)))).pointers())
                .containsExactly("/followUps/0/measureId");
        assertThat(year.send(region.operator(), PUT, report, Map.of("lines", List.of(Map.of("indicatorId", first, "causeGroup", "天气")))).pointers())
                .containsExactly("/lines/0/causeGroup");
        assertThat(year.send(region.operator(), PUT, report, Map.of("lines", List.of(Map.of("indicatorId", first, "causeGroup", "人员保障", "cause", "资金不足")))).pointers())
                .containsExactly("/lines/0/causeGroup");
        assertThat(year.send(region.operator(), PUT, report, Map.of("lines", List.of(), "measures", List.of(Map.of("content", " ")))).pointers())
                .containsExactlyInAnyOrder("/measures/0/content", "/measures/0/dueOn");
        assertThat(year.read(region.operator(), report).version()).as("nothing changed").isZero();
    }

    private JsonNode lineCalled(String report, String level3) {
        for (JsonNode line : year.read(region.operator(), report).body().get("lines")) {
            if (line.get("level3").asText().equals(level3)) {
                return line;
            }
        }
        throw new AssertionError("no line " + level3);
    }

    @Test
    void refusesLinesThatAreNotItsOwnAndImpossibleAmounts() {
        String report = year.openReport(goalId);
        Answer foreign = year.send(region.operator(), PUT, report, Map.of("lines", List.of(Map.of("indicatorId", 0, "actual", "3个"))));
        Answer negative = year.send(region.operator(), PUT, report, Map.of("executedYuan", -1, "lines", List.of()));

        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.pointers()).containsExactly("/lines/0/indicatorId");
        assertThat(negative.pointers()).containsExactly("/executedYuan");
        assertThat(year.read(region.operator(), report).version()).as("nothing changed").isZero();
    }

    @Test
    void isSubmittedOnlyWhenComplete() {
        String report = year.openReport(goalId);
        long first = year.read(region.operator(), report).body().get("lines").get(0).get("indicatorId").asLong();
        year.send(region.operator(), PUT, report, Map.of("lines",
                List.of(Map.of("indicatorId", first, "actual", "2个", "probability", "POSSIBLE", "causeGroup", "经费保障", "reason", " "))));
        Answer refused = year.submit(report);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).hasSize(20).startsWith("/executedYuan", "/expectedYuan", "/lines/0/expected", "/lines/0/reason",
                "/lines/0/measure", "/lines/1/actual", "/lines/1/expected", "/lines/1/probability");
        assertThat(refused.body().get("errors").findValuesAsText("detail"))
                .contains("第 2 行“经费足额拨付率”未填写完成情况", "第 1 行“保障社区”选择了“有可能”，须填写改进措施");
        assertThat(year.read(region.operator(), report).body().get("status").asText()).isEqualTo("DRAFT");
    }

    @Test
    void returnedByFinanceItIsMendedAndConfirmed() {
        String report = year.openReport(goalId);
        year.send(region.operator(), PUT, report, year.reportContent(report, new BigDecimal("200000"), "按计划进行"));
        assertThat(year.submit(report).body().get("status").asText()).isEqualTo("SUPERVISOR_REVIEW");
        year.approve(report, region.supervisor());
        assertThat(year.decide(region.business(), report, "RETURN", " ").pointers()).containsExactly("/opinion");
        assertThat(year.decide(region.business(), report, "REJECT", "不行").pointers()).containsExactly("/decision");
        assertThat(year.decide(region.business(), report, "RETURN", "请补充说明").body().get("status").asText()).isEqualTo("RETURNED");
        assertThat(year.read(region.operator(), report).permittedActions()).containsExactly("EDIT", "SUBMIT");

        year.submit(report);
        year.approve(report, region.supervisor(), region.business());

        Answer confirmed = year.read(region.operator(), report);
        assertThat(confirmed.body().get("status").asText()).isEqualTo("CONFIRMED");
        assertThat(confirmed.body().get("step").isNull()).isTrue();
        assertThat(confirmed.permittedActions()).isEmpty();
        assertThat(confirmed.body().get("opinions").findValuesAsText("stepName")).containsExactly("主管部门审核", "财政确认", "主管部门审核", "财政确认");
        assertThat(confirmed.body().get("opinions").get(1).get("opinion").asText()).isEqualTo("请补充说明");
        assertThat(jdbc.queryForList("select distinct round_no from review_opinion where subject_kind = 'MONITORING_REPORT' and goal_id = ? order by 1",
                Integer.class, goalId)).containsExactly(1, 2);
        assertThat(budgets.latestExecuted(world.goal(goalId).projectId())).hasValueSatisfying(y -> assertThat(y).isEqualByComparingTo("200000"));
        assertThat(jdbc.queryForList("select action from audit_entry where goal_id = ? and subject_kind = 'MONITORING_REPORT' order by id",
                String.class, goalId)).containsExactly("OPEN", "SAVE", "SUBMIT", "APPROVE", "RETURN", "SUBMIT", "APPROVE", "APPROVE", "CONFIRM");
    }

    @Test
    void theNextReportShowsWhatTheLastSaid() {
        year.report(goalId, new BigDecimal("200000"), "已完成一半𠮷");
        Answer second = year.read(region.operator(), year.openReport(goalId));

        assertThat(second.body().get("checkpoint").get("label").asText()).isEqualTo("12月底");
        assertThat(second.body().get("planRate").decimalValue()).as("the unit planned more than its budget").isEqualByComparingTo("133.33");
        assertThat(second.body().get("lines").findValuesAsText("previousActual")).hasSize(6).containsOnly("已完成一半𠮷");
    }

    @Test
    void isWrittenAndDecidedOnlyByThoseWhoseTurnItIs() {
        String report = year.openReport(goalId);
        var stranger = world.newRegion();
        var content = year.reportContent(report, new BigDecimal("200000"), "按计划进行");

        assertThat(year.send(region.supervisor(), PUT, report, content).status()).isEqualTo(403);
        assertThat(year.decide(region.supervisor(), report, "APPROVE", "").status()).isEqualTo(409);
        assertThat(year.read(stranger.chief(), report).status()).isEqualTo(404);
        assertThat(year.send(stranger.operator(), PUT, report, content).status()).isEqualTo(404);

        year.send(region.operator(), PUT, report, content);
        year.submit(report);
        assertThat(year.decide(region.business(), report, "APPROVE", "").status()).isEqualTo(403);
        assertThat(year.send(region.operator(), PUT, report, content).status()).isEqualTo(409);
        assertThat(year.send(region.operator(), POST, report + "/submission", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void listsWithinTheReadersScopeByFilter() {
        long other = world.newGoal(region).id();
        year.approveGoal(other);
        String report = year.openReport(goalId);
        year.send(region.operator(), PUT, report, Map.of("executedYuan", 0, "lines", List.of()));
        String list = "/api/monitoring-reports?";

        assertThat(names(list)).containsExactly("服务群众专项经费", "高龄补贴𠮷");
        assertThat(names(list + "light=RED")).containsExactly("服务群众专项经费");
        assertThat(names(list + "q=补贴𠮷")).containsExactly("高龄补贴𠮷");
        assertThat(names(list + "q=13030324P0046671")).containsExactly("服务群众专项经费");
        assertThat(names(list + "status=CONFIRMED")).isEmpty();
        assertThat(names(list + "fiscalYear=2022")).isEmpty();
        assertThat(names(list + "page=2&size=1")).containsExactly("高龄补贴𠮷");
        assertThat(year.read(region.operator(), list + "page=2&size=1").body().get("total").asInt()).isEqualTo(2);
        assertThat(year.read(region.operator(), list + "light=BLUE").status()).isEqualTo(422);
        assertThat(year.read(world.newRegion().chief(), list).body().get("total").asInt()).isZero();
    }

    @Test
    void withoutAPlanTimeIsTheMeasure() {
        long unplanned = world.newGoal(region).id();
        year.approveGoal(unplanned);
        year.openReport(goalId);
        String report = "/api/monitoring-reports/" + jdbc.queryForObject("select id from monitoring_report where goal_id = ?", Long.class, unplanned);
        Answer saved = year.send(region.operator(), PUT, report, Map.of("executedYuan", 1000, "lines", List.of()));

        assertThat(saved.body().get("deviation").isNull()).isTrue();
        assertThat(saved.body().get("light").asText()).isEqualTo("RED");
        assertThat(saved.body().get("lightExplanation").asText()).contains("没有截至6月底的资金支出计划，与时间进度比较，慢于时间进度 49.67 个百分点");
    }

    private List<String> names(String list) {
        return year.read(region.operator(), list).body().get("items").findValues("goal").stream().map(g -> g.get("name").asText()).toList();
    }
}

@OnH2
class MonitoringReportOnH2Test extends MonitoringReportTest {}

@OnMariaDb
class MonitoringReportOnMariaDbTest extends MonitoringReportTest {}
