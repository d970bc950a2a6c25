package org.hengji.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hengji.core.document.SampleDocuments;
import org.hengji.budget.ExecutionImports;
import org.hengji.evaluation.panel.PanelWalk;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Post;
import org.hengji.testing.Api;
import org.hengji.testing.OnH2;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The committed description of the API is the one the system gives of itself, and both are true. */
@OnH2
class OpenApiContractTest {

    private static final Path FILE = Path.of("..", "docs", "openapi.json");

    @Autowired World world;
    @Autowired ExecutionImports imports;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;
    @LocalServerPort int port;

    Region region;

    @BeforeEach
    void newRegion() {
        region = world.newRegion();
    }

    @Test
    void committedFileIsWhatTheSystemSays() throws Exception {
        String description = pretty(describe());
        if (Boolean.getBoolean("hengji.openapi.write")) {
            Files.writeString(FILE, description);
        }
        assertThat(Files.exists(FILE) ? Files.readString(FILE) : "")
                .as("docs/openapi.json is out of date; write it anew with -Dtest=OpenApiContractTest -Dhengji.openapi.write=true, then npm run api")
                .isEqualTo(description);
    }

    /** Read again and again over a year: what is null at first and what is null at last are both seen. */
    @Test
    void answersAreWhatTheDescriptionSays() {
        var year = new YearWalk(port, region);
        var answers = new DescribedAnswers(describe(), year);
        takeInADocument(region, year);
        long id = world.newGoal(region).id();
        String goal = "/api/goals/" + id;

        year.submit(goal);
        year.decide(region.leader(), goal, "RETURN", "指标不完整𠮷");
        answers.checkAll(region.business());
        year.approveGoal(id);
        issue(region, year);
        String report = year.openReport(id);
        answers.checkAll(region.business());
        year.send(region.operator(), PUT, report, year.reportContent(report, BigDecimal.ZERO, "150人"));
        year.submit(report);
        year.approve(report, region.supervisor(), region.business());
        suspendAndLift(answers, year, goal);
        year.report(id, new BigDecimal("270000"), "280人");
        String evaluation = year.selfEvaluation(id);
        answers.checkAll(region.business());
        year.send(region.operator(), PUT, evaluation, year.evaluationContent(evaluation, new BigDecimal("270000"),
                Map.of("发放人数", "285人", "生活改善", "有所提升", "服务对象满意度", "96%"), 70));
        year.submit(evaluation);
        year.approve(evaluation, region.supervisor());
        checkRecheck(answers, year, evaluation);
        checkPanel(answers, year, id);
        String result = year.result(id);
        answers.checkAll(region.business());
        year.send(region.performance(), POST, result + "/feedback", Map.of("feedback", "请保持𠮷", "treatment", "CANCEL"));
        year.approve(result, region.chief());
        String next = "/api/goals/" + world.newGoal(world.nextYear(region)).id();
        year.send(region.operator(), POST, next + "/override", Map.of("reason", "政策要求𠮷")).ok();
        year.send(region.performance(), PUT, "/api/results/treatment-parameters/2024", 0, Map.of("basis", "预算编制通知", "items",
                List.of(Map.of("projectKind", "CONTINUING", "grade", "FAIR", "cutPercent", 10)))).ok();
        answers.checkAll(region.business());
        answers.check(region.business(), "/api/results/treatment-parameters", "/api/results/treatment-parameters?fiscalYear=2024");
        answers.check(region.operator(), "/api/work-items", "/api/work-items?box=done");
        answers.check(region.operator(), "/api/work-items", "/api/work-items?box=started");

        checkBulkWork(answers, year);
        checkAdministrators(answers, id);

        assertThat(year.read(region.operator(), goal).body().get("status").asText()).isEqualTo("COMPLETED");
        assertThat(answers.unread()).isEmpty();
    }

    /** Nothing was spent: the light is red. */
    private void suspendAndLift(DescribedAnswers answers, YearWalk year, String goal) {
        imports.preview(region.business(), region.year().yearNo(), "支付.csv", "项目编码,月份,金额\nP-404,1,5\n".getBytes(UTF_8));
        String response = "/api/light-responses/" + year.read(region.chief(), "/api/light-responses").ok().at("/items/0/id").asText();
        answers.checkAll(region.business());
        year.send(region.business(), POST, response + "/proposal", Map.of("proposal", "HOLD", "reason", "没有支出𠮷")).ok();
        year.approve(response, region.chief());
        answers.checkAll(region.business());
        String lifting = "/api/light-responses/" + year.send(region.operator(), POST, goal + "/lifting", Map.of("plea", "已经支付")).ok().get("id").asText();
        year.approve(lifting, region.business());
        answers.checkAll(region.business());
    }

    /** Drawn, re-checked and completed. */
    private void checkRecheck(DescribedAnswers answers, YearWalk year, String evaluation) {
        var drawn = year.send(region.performance(), POST, "/api/recheck-draws", 0, Map.of("fiscalYear", region.year().yearNo(), "share", 100));
        String draw = "/api/recheck-draws/" + drawn.body().get("id").asLong();
        answers.check(region.performance(), "/api/recheck-draws", "/api/recheck-draws");
        answers.check(region.performance(), "/api/recheck-draws/{id}", draw);
        answers.check(region.performance(), "/api/recheck-draws/population", "/api/recheck-draws/population?fiscalYear=" + region.year().yearNo());
        year.send(region.performance(), POST, draw + "/confirmation", Map.of()).ok();
        year.approve(evaluation, region.performance());
        String recheck = evaluation.replace("self-evaluations", "rechecks");
        answers.check(region.performance(), "/api/rechecks/{id}", recheck);
        year.send(region.performance(), POST, recheck + "/completion", Map.of()).ok();
        answers.check(region.operator(), "/api/rechecks/{id}", recheck);
        answers.check(region.performance(), "/api/rechecks", "/api/rechecks");
        answers.check(region.performance(), "/api/rechecks/statistics", "/api/rechecks/statistics?fiscalYear=" + region.year().yearNo());
    }

    /** Drawn, one expert asked again, heard with an objection, settled; another terminated. */
    private void checkPanel(DescribedAnswers answers, YearWalk year, long goalId) {
        Actor lead = region.performance();
        var panel = new PanelWalk(year, region, accounts, organisations);
        long expert = panel.pooled("甲", "大学", "财政");
        List.of("乙", "丙").forEach(name -> panel.pooled(name, "大学", "会计"));
        year.send(lead, POST, "/api/experts/" + expert + "/ties", 0, Map.of("unitId", region.unit().id(), "kind", "FORMER", "until", "2020-12-31")).ok();
        answers.check(lead, "/api/experts", "/api/experts");
        answers.check(lead, "/api/experts/{id}", "/api/experts/" + expert);
        answers.check(lead, "/api/experts/choices", "/api/experts/choices");
        answers.check(lead, "/api/key-evaluations/objects", "/api/key-evaluations/objects");
        String dropped = panel.open(region.supervisor(), goalId, "DEPARTMENT");
        panel.act(region.supervisor(), dropped, "termination", Map.of("reason", "改由财政评价")).ok();
        String evaluation = panel.open(lead, goalId, "FINANCE");
        panel.convene(lead, evaluation, 3, "1", null);
        answers.checkAll(region.business());
        answers.check(panel.asked(evaluation).get(1), "/api/key-evaluations/{id}/sheet", evaluation + "/sheet");
        panel.scoreAll(evaluation, "0.9");
        panel.writeReport(lead, evaluation);
        panel.act(lead, evaluation, "opinion-request", Map.of()).ok();
        panel.act(region.operator(), evaluation, "opinion", Map.of("agrees", false, "objections", List.of(Map.of("criterionId", "cost", "reason", "有节约")))).ok();
        answers.checkAll(region.business());
        panel.answer(lead, evaluation, "7");
        panel.act(lead, evaluation, "finalisation", Map.of()).ok();
        panel.act(region.chief(), evaluation, "decisions", Map.of("decision", "APPROVE", "opinion", "同意")).ok();
        answers.check(region.operator(), "/api/key-evaluations/{id}", evaluation);
    }

    private void checkBulkWork(DescribedAnswers answers, YearWalk year) {
        long id = world.newGoal(region).id();
        year.submit("/api/goals/" + id);
        Map<String, Object> item = Map.of("goalId", id, "version", world.goal(id).version());
        var ordered = year.send(region.leader(), POST, "/api/bulk-decisions", 0, Map.of("items", List.of(item), "decision", "APPROVE"));
        assertThat(ordered.status()).as(ordered.body().toString()).isEqualTo(202);
        String job = "/api/bulk-jobs/" + ordered.body().get("id").asLong();
        await().until(() -> year.read(region.leader(), job).body().get("state").asText().equals("DONE"));
        answers.check(region.leader(), "/api/bulk-jobs/{id}", job);
        answers.check(region.leader(), "/api/bulk-jobs/{id}/items", job + "/items");
        answers.check(region.supervisor(), "/api/departments/{id}/goals",
                "/api/departments/" + region.desks().departmentId() + "/goals?fiscalYear=" + region.year().yearNo());
    }

    private void checkAdministrators(DescribedAnswers answers, long goalId) {
        Actor auditor = administrator(Post.AUDITOR);
        answers.check(auditor, "/api/audit", "/api/audit?size=200");
        answers.check(auditor, "/api/audit/choices", "/api/audit/choices");
        Actor system = administrator(Post.SYSTEM_ADMIN);
        answers.check(system, "/api/operation/jobs", "/api/operation/jobs?state=planned");
        answers.check(system, "/api/operation/jobs/counts", "/api/operation/jobs/counts");
        answers.check(system, "/api/operation/models", "/api/operation/models");
        answers.check(system, "/api/operation/goals/{id}/process", "/api/operation/goals/" + goalId + "/process");
        answers.check(system, "/api/deliveries", "/api/deliveries");
    }

    /** Goals with projects, funds and plans, and the goal of a department. */
    private static void takeInADocument(Region region, YearWalk year) {
        String document = new String(SampleDocuments.bytes("sql/sample/xigong-community-2021.json"), UTF_8)
                .replaceFirst("(\"region\": *)\"[^\"]*\"", "$1\"" + region.region().name() + "\"");
        var intake = year.send(region.business(), POST, "/api/intake", 0, document);
        assertThat(intake.status()).as(intake.body().toString()).isEqualTo(201);
        String commit = "/api/intake/" + intake.body().get("id").asLong() + "/commit";
        assertThat(year.send(region.business(), POST, commit, 0, Map.of()).status()).isEqualTo(200);
    }

    /** The 批复 of the department, as the system words it. */
    private static void issue(Region region, YearWalk year) {
        String department = "/api/approval-documents/departments/" + region.year().id() + "-" + region.desks().departmentId();
        var issued = year.send(region.performance(), POST, department, 0, year.read(region.performance(), department).body().get("proposal"));
        assertThat(issued.status()).as(issued.body().toString()).isEqualTo(201);
    }

    /** As an administrator reads it. */
    private JsonNode describe() {
        Actor system = administrator(Post.SYSTEM_ADMIN);
        return Api.signedIn("http://localhost:" + port, system.username(), Region.PASSWORD).get("/v3/api-docs").ok();
    }

    private Actor administrator(Post post) {
        String name = post.name() + "." + region.region().id();
        return accounts.actorNamed(name).orElseGet(() -> accounts.create(name, post.label(), Region.PASSWORD, post, region.region(), region.region()));
    }

    private static String pretty(JsonNode description) throws Exception {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return Api.JSON.writer(printer).writeValueAsString(description) + "\n";
    }
}
