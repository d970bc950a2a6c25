package org.hengji.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditTrail;
import org.hengji.budget.Budgets;
import org.hengji.budget.ExecutionImport;
import org.hengji.budget.ExecutionImports;
import org.hengji.budget.Executions;
import org.hengji.budget.ProjectStatement;
import org.hengji.core.indicator.Target;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.GoalContent;
import org.hengji.goal.GoalDrafting;
import org.hengji.goal.GoalKind;
import org.hengji.goal.Indicator;
import org.hengji.goal.NewGoal;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Executed amounts by month: typed, corrected, imported, taken into the report; the board of what came of it. */
abstract class ExecutionsTest {

    @Autowired World world;
    @Autowired Budgets budgets;
    @Autowired GoalDrafting drafting;
    @Autowired Executions executions;
    @Autowired ExecutionImports imports;
    @Autowired AuditTrail audit;
    @LocalServerPort int port;

    Region region;
    YearWalk year;
    long goalId;
    long projectId;
    String path;

    @BeforeEach
    void approvedProject() {
        region = world.newRegion();
        year = new YearWalk(port, region);
        PrintedAmount amount = PrintedAmount.of(new BigDecimal("30.0"), MoneyUnit.TEN_THOUSAND_YUAN);
        projectId = budgets.add(region.year().id(), region.desks().departmentId(), region.unit().id(),
                List.of(new ProjectStatement(1, "P-001", "高龄补贴𠮷", null, null, "发放补贴", amount.unit(), amount, List.of(), List.of()))).get(0);
        List<Indicator> indicators = List.of(new Indicator(null, null, "产出指标", "数量指标", "发放人数", Target.read("≥300人"), null, null, null, null, null,
                "发放补贴的老人数", "工作计划", null, null, null, null, null));
        goalId = drafting.create(region.operator(), new NewGoal(GoalKind.PROJECT, region.year().id(), region.year().yearNo(), region.desks(),
                region.unit().path(), projectId, "P-001", "高龄补贴𠮷", null, null, amount.yuan(), "hebei-2024", new GoalContent(List.of(), indicators))).id();
        world.settle(region);
        year.approveGoal(goalId);
        path = "/api/goals/" + goalId + "/executions";
    }

    @Test
    void amountsAddUpAndACorrectionLeavesWhatWasTyped() {
        type(2, "50000", "凭证1").ok();
        JsonNode typed = type(5, "70000.50", null).ok();
        long wrong = typed.get("entries").get(1).get("id").asLong();
        JsonNode corrected = year.send(region.business(), POST, path + "/" + wrong + "/correction", 0,
                Map.of("yuan", "60000.50", "reason", "多记一笔𠮷")).ok();

        assertThat(corrected.get("entries")).extracting(e -> e.get("yuan").decimalValue().setScale(2).toPlainString()).containsExactly("50000.00", "70000.50", "-10000.00");
        assertThat(corrected.get("entries").get(2).get("correctsId").asLong()).isEqualTo(wrong);
        assertThat(corrected.get("months")).extracting(m -> m.get("cumulativeYuan").decimalValue().setScale(2).toPlainString()).containsExactly("50000.00", "110000.50");
        assertThat(executions.through(projectId, 4)).hasValueSatisfying(y -> assertThat(y).isEqualByComparingTo("50000"));
        assertThat(year.send(region.business(), POST, path + "/" + wrong + "/correction", 0,
                Map.of("yuan", "60000.50", "reason", "再改")).pointers()).containsExactly("/yuan");
        long correction = corrected.get("entries").get(2).get("id").asLong();
        assertThat(year.send(region.business(), POST, path + "/" + correction + "/correction", 0,
                Map.of("yuan", "1", "reason", "再改")).pointers()).containsExactly("/corrects");
        assertThat(type(13, "1", null).pointers()).containsExactly("/month");
        assertThat(year.send(region.chief(), POST, path, 0, Map.of("month", 1, "yuan", 1)).status()).isEqualTo(403);
        assertThat(year.read(world.newRegion().chief(), path).status()).isEqualTo(404);
    }

    @Test
    void theReportBeginsWithThePaymentsAndShowsBothWhenTheUnitSaysOtherwise() {
        type(3, "120000", null);
        type(9, "80000", null);
        String report = year.openReport(goalId);
        JsonNode opened = year.read(region.operator(), report).body();
        assertThat(opened.get("executedYuan").decimalValue()).as("by the end of June").isEqualByComparingTo("120000");
        assertThat(opened.get("light").asText()).isEqualTo("GREEN");

        type(6, "30000", null);
        year.send(region.operator(), PUT, report, year.reportContent(report, new BigDecimal("155000"), "150人"));
        JsonNode both = year.read(region.operator(), report).body();
        assertThat(both.get("recordedYuan").decimalValue()).isEqualByComparingTo("150000");
        assertThat(both.get("executedYuan").decimalValue()).isEqualByComparingTo("155000");
        assertThat(both.get("progress").decimalValue()).isEqualByComparingTo("50");
        assertThat(executions.ofYear(projectId)).hasValueSatisfying(y -> assertThat(y).isEqualByComparingTo("230000"));
    }

    @Test
    void aFileIsLookedThroughFirstAndNoRowIsLost() {
        String year2 = String.valueOf(region.year().yearNo());
        String csv = "某市支付明细\n项目编码,项目名称,支付日期,支付金额（万元）,支付凭证号,摘要\nP-001,高龄补贴,__-03-15,\"1.5\",K1,一季度\nP-001,高龄补贴,__-03-15,1.5,K1,重复\n"
                .replace("__", year2) + "P-404,不存在," + year2 + "-04-01,2,K2,\nP-001,高龄补贴,4月,abc,K3,\n,高龄补贴𠮷,5月份,-0.25,K4,退款\nP-001,高龄补贴,2001年5月,1,K5,\n,合计,,4.25,,\n";
        ExecutionImport.WithRows preview = imports.preview(region.business(), region.year().yearNo(), "支付.csv", csv.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.rows()).extracting(ExecutionImport.Row::problem).satisfiesExactly(
                first -> assertThat(first).isNull(), twice -> assertThat(twice).contains("重复"), unknown -> assertThat(unknown).contains("P-404"),
                unreadable -> assertThat(unreadable).contains("金额“abc”读不出来"), refund -> assertThat(refund).isNull(),
                otherYear -> assertThat(otherYear).contains("不在 " + year2 + " 年度"));
        assertThat(preview.rows()).extracting(ExecutionImport.Row::printedAmount).containsExactly("1.5", "1.5", "2", "abc", "-0.25", "1");
        assertThat(executions.of(projectId)).as("nothing is taken over yet").isEmpty();

        String commit = "/api/execution-imports/" + preview.head().id() + "/commit";
        assertThat(post(region.chief(), commit).status()).isEqualTo(403);
        assertThat(post(region.business(), commit).body().get("head").get("state").asText()).isEqualTo("COMMITTED");
        assertThat(executions.of(projectId)).extracting(e -> e.month() + " " + e.yuan() + " " + e.reference()).containsExactly("3 15000.00 K1", "5 -2500.00 K4");
        assertThat(post(region.business(), commit).status()).as("not twice").isEqualTo(409);
        assertThat(audit.ofGoal(goalId)).filteredOn(e -> e.action() == AuditAction.RECORD_EXECUTION).singleElement()
                .satisfies(e -> assertThat(e.detail()).isEqualTo("从“支付.csv”导入 2 笔，合计 12500.00 元"));

        ExecutionImport.WithRows again = imports.preview(region.operator(), region.year().yearNo(), "支付.csv",
                csv.replace(",", "\t").getBytes(Charset.forName("GB18030")));
        assertThat(again.rows()).extracting(ExecutionImport.Row::problem).as("taken before").allMatch(p -> p != null);
        assertThatThrownBy(() -> imports.of(world.newRegion().business(), preview.head().id())).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsNoTableOfPaymentsIsRefused() {
        assertThatThrownBy(() -> imports.preview(region.business(), 2023, "x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.getMessage()).contains("没有找到表头"));
        assertThatThrownBy(() -> imports.preview(region.business(), 2023, "x.csv", new byte[0])).isInstanceOf(Refusal.class);
    }

    @Test
    void theBoardCountsLightsAndMissingReportsAndTheDepartmentUrges() {
        type(3, "10000", null);
        String report = year.openReport(goalId);
        JsonNode cell = cell();
        assertThat(cell.get("missing").asInt()).isOne();
        assertThat(cell.get("red").asInt()).as("not filed").isZero();
        long checkpoint = cell.get("checkpointId").asLong();
        assertThat(post(region.operator(), "/api/checkpoints/" + checkpoint + "/urges").status()).isEqualTo(403);
        assertThat(post(region.supervisor(), "/api/checkpoints/" + checkpoint + "/urges").body().get("urged").asInt()).isOne();
        assertThat(post(region.business(), "/api/checkpoints/" + checkpoint + "/urges").body().get("skipped").asInt()).as("not twice on a day").isOne();
        assertThat(year.send(region.business(), POST, report + "/urge", 0, Map.of()).status()).isEqualTo(409);
        assertThat(year.read(region.operator(), "/api/notifications").body().toString()).contains("尚未报送");
        assertThat(year.read(region.chief(), "/api/monitoring-reports?missing=true&department=" + region.desks().departmentId()).body().get("total").asInt()).isOne();
        assertThat(year.read(region.chief(), "/api/monitoring-reports?late=true").body().get("total").asInt()).isZero();

        year.send(region.operator(), PUT, report, year.reportContent(report, new BigDecimal("10000"), "10人"));
        year.submit(report).ok();
        assertThat(cell().get("missing").asInt()).isZero();
        assertThat(cell().get("red").asInt()).isOne();
    }

    private JsonNode cell() {
        JsonNode board = year.read(region.chief(), "/api/light-board").ok().get("items").get(0);
        assertThat(board.get("checkpoints").findValuesAsText("label")).containsExactly("6月底", "12月底");
        return board.get("rows").get(0).get("cells").get(0);
    }

    private Answer post(Actor who, String address) {
        return year.send(who, POST, address, 0, Map.of());
    }

    private Answer type(int month, String yuan, String reference) {
        return year.send(region.operator(), POST, path, 0,
                reference == null ? Map.of("month", month, "yuan", yuan) : Map.of("month", month, "yuan", yuan, "reference", reference));
    }
}

@OnH2
class ExecutionsOnH2Test extends ExecutionsTest {}

@OnMariaDb
class ExecutionsOnMariaDbTest extends ExecutionsTest {}
