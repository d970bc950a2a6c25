package org.hengji.workflow.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.testing.Api;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/** What system administrators can see and mend, and that they see nothing of what goals say. */
abstract class OperationTest {

    @Autowired World world;
    @Autowired Accounts accounts;
    @Autowired RepositoryService repository;
    @Autowired RuntimeService runtime;
    @Autowired ManagementService management;
    @Autowired HistoryService history;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    final List<String> deployments = new ArrayList<>();
    Region region;
    Api administrator;

    @BeforeEach
    void signIn() {
        region = world.newRegion();
        Actor person = accounts.create("system." + region.region().id(), "系统管理员", Region.PASSWORD, Post.SYSTEM_ADMIN, region.region(), region.region());
        administrator = as(person);
    }

    @AfterEach
    void removeTestModels() {
        deployments.forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void aFailedJobIsShownWithItsCauseAndTriedAgain() {
        deploy("op-retry", model("op-retry", """
                <bpmn:startEvent id="start" /><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="count" />
                <bpmn:serviceTask id="count" name="清点" camunda:asyncBefore="true" camunda:expression="${text.length()}">
                  <bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R1/PT1S</camunda:failedJobRetryTimeCycle></bpmn:extensionElements>
                </bpmn:serviceTask>
                <bpmn:sequenceFlow id="f2" sourceRef="count" targetRef="end" /><bpmn:endEvent id="end" />"""));
        long goal = world.newGoal(region).id();
        String instance = runtime.startProcessInstanceByKey("op-retry", Long.toString(goal)).getId();
        await().until(() -> management.createJobQuery().processInstanceId(instance).noRetriesLeft().count() == 1);

        JsonNode job = failed(goal);
        assertThat(job.get("activityName").asText()).isEqualTo("清点");
        assertThat(job.get("stateName").asText()).isEqualTo("已停住");
        assertThat(job.get("cause").asText()).startsWith("程序出错");
        assertThat(job.get("failedAt").isNull()).isFalse();
        String id = job.get("id").asText();
        assertThat(new String(administrator.download("/api/operation/jobs/" + id + "/stack").body(), StandardCharsets.UTF_8)).contains("\tat org.");
        assertThat(count("FAILED")).isPositive();

        runtime.setVariable(instance, "text", "有了");
        JsonNode outcomes = administrator.post("/api/operation/jobs/retry", Map.of("ids", List.of(id, "nonsense"))).ok().get("items");
        assertThat(outcomes).extracting(o -> o.get("accepted").asBoolean()).containsExactly(true, false);
        await().until(() -> runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0);

        assertThat(failed(goal)).isNull();
        assertThat(runtime.createIncidentQuery().processInstanceId(instance).count()).isZero();
        assertThat(trail("RETRY_JOB", goal)).containsExactly("作业 " + id);
    }

    @Test
    void aGoalsProcessIsShownWithoutWhatTheGoalSays() {
        var year = new YearWalk(port, region);
        long id = world.newGoal(region).id();
        year.submit("/api/goals/" + id);
        year.decide(region.leader(), "/api/goals/" + id, "RETURN", "指标不完整𠮷");

        JsonNode shown = administrator.get("/api/operation/goals/" + id + "/process").ok();

        assertThat(shown.get("instances")).extracting(i -> i.get("key").asText()).containsExactly("goal-lifecycle", "goal-approval");
        JsonNode approval = shown.get("instances").get(1);
        assertThat(approval.get("tokens")).extracting(JsonNode::asText).contains("drafting");
        assertThat(approval.get("variables")).extracting(v -> v.get("name").asText()).contains("goalId");
        assertThat(approval.get("activities")).extracting(a -> a.get("activityId").asText()).contains("drafting", "unitLeaderReview");
        assertThat(shown.toString()).doesNotContain("高龄补贴", "按时足额", "指标不完整");
        assertThat(trail("INSPECT_PROCESS", id)).hasSize(1);
        assertThat(administrator.get("/api/operation/goals/999999999/process").status()).isEqualTo(404);
    }

    @Test
    void whereCountersignersAreAtWorkThePictureNamesOnlyWhatItDraws() {
        var year = new YearWalk(port, region);
        String goal = "/api/goals/" + world.newKeyProject(region).id();
        year.submit(goal);
        year.approve(goal, region.leader());
        year.approve(goal, region.supervisor());

        JsonNode approval = administrator.get(goal.replace("goals", "operation/goals") + "/process").ok().at("/instances/1");

        assertThat(approval.get("tokens")).extracting(JsonNode::asText).contains("countersign");
        assertThat(approval.get("tokens")).allSatisfy(id -> assertThat(approval.get("xml").asText()).contains("id=\"" + id.asText() + "\""));
        assertThat(approval.get("passed")).allSatisfy(id -> assertThat(approval.get("xml").asText()).contains("id=\"" + id.asText() + "\""));
    }

    @Test
    void aMigrationIsTriedBeforeItIsDone() {
        String body = """
                <bpmn:startEvent id="start" /><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="waitA" />
                <bpmn:receiveTask id="waitA" name="等甲" messageRef="m" /><bpmn:sequenceFlow id="f2" sourceRef="waitA" targetRef="waitB" />
                <bpmn:receiveTask id="waitB" name="等乙" messageRef="m" /><bpmn:sequenceFlow id="f3" sourceRef="waitB" targetRef="end" />
                <bpmn:endEvent id="end" />""";
        deploy("op-move", model("op-move", body));
        String atA = runtime.startProcessInstanceByKey("op-move", "op-a").getId();
        String atB = runtime.startProcessInstanceByKey("op-move", "op-b").getId();
        runtime.createMessageCorrelation("op-message").processInstanceId(atB).correlate();
        deploy("op-move", model("op-move", body.replace("waitB", "waitC")));
        JsonNode model = model("op-move");
        assertThat(model.get("versions")).extracting(v -> v.get("version").asInt()).containsExactly(2, 1);
        assertThat(model.get("versions")).extracting(v -> v.get("running").asInt()).containsExactly(0, 2);
        Map<String, String> old = Map.of("definitionId", model.at("/versions/1/definitionId").asText());

        JsonNode tried = administrator.post("/api/operation/migrations/dry-run", old).ok();
        assertThat(tried.get("dryRun").asBoolean()).isTrue();
        assertThat(tried.get("succeeded").asInt()).isOne();
        assertThat(tried.get("unmapped")).extracting(u -> u.get("activityId").asText()).containsExactly("waitB");
        assertThat(tried.get("failures")).extracting(f -> f.get("instanceId").asText()).containsExactly(atB);
        assertThat(tried.at("/failures/0/problem").asText()).contains("等乙");
        assertThat(version(atA)).as("nothing has moved").isEqualTo(1);

        JsonNode done = administrator.post("/api/operation/migrations", old).ok();
        assertThat(done.get("succeeded").asInt()).isOne();
        assertThat(List.of(version(atA), version(atB))).containsExactly(2, 1);
        runtime.createMessageCorrelation("op-message").processInstanceId(atA).correlate();
        assertThat(runtime.getActiveActivityIds(atA)).as("goes on by the new model").containsExactly("waitC");
        assertThat(administrator.post("/api/operation/migrations", Map.of("definitionId", model.at("/versions/0/definitionId").asText())).status()).isEqualTo(409);
        assertThat(jdbc.queryForList("select detail from audit_entry where action in ('TRY_MIGRATION', 'MIGRATE_PROCESS') and user_name = '系统管理员' "
                + "and subject_name = 'op-move' order by id desc limit 2", String.class))
                .containsExactly("第 1 版 → 第 2 版：已迁移 1 个，不能迁移 1 个", "第 1 版 → 第 2 版：可迁移 1 个，不能迁移 1 个");
    }

    @Test
    void aRunningGoalKeepsTheModelItBeganWith() throws IOException {
        var year = new YearWalk(port, region);
        long running = world.newGoal(region).id();
        DeploymentBuilder newModels = repository.createDeployment().name("test: new models");
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.*")) {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            newModels.addString("bpmn/" + file.getFilename(), file.getFilename().equals("monitoring.bpmn") ? text.replace("name=\"绩效监控\"", "name=\"新绩效监控\"") : text);
        }
        deployments.add(newModels.deploy().getId());
        long late = world.newGoal(region).id();

        year.approveGoal(running);
        year.approveGoal(late);
        year.openReport(running);

        assertThat(monitoringVersion(late)).isEqualTo(monitoringVersion(running) + 1);
        JsonNode versions = model("goal-lifecycle").get("versions");
        JsonNode tried = administrator.post("/api/operation/migrations/dry-run", Map.of("definitionId", versions.get(1).get("definitionId").asText())).ok();
        assertThat(tried.get("tried").asInt()).isPositive();
        assertThat(tried.get("failures")).isEmpty();
        assertThat(tried.get("unmapped")).as("the new model has every step of the old one").isEmpty();
    }

    @Test
    void othersSeeNothingOfIt() {
        Actor auditor = accounts.create("auditor.op." + region.region().id(), "审计员", Region.PASSWORD, Post.AUDITOR, region.region(), region.region());
        for (Actor other : List.of(region.operator(), region.chief(), auditor)) {
            Api api = as(other);
            assertThat(api.get("/api/operation/jobs").status()).isEqualTo(403);
            assertThat(api.get("/api/operation/models").status()).isEqualTo(403);
            assertThat(api.get("/api/operation/goals/1/process").status()).isEqualTo(403);
            assertThat(api.post("/api/operation/jobs/retry", Map.of("ids", List.of("1"))).status()).isEqualTo(403);
            assertThat(api.post("/api/operation/migrations", Map.of("definitionId", "x")).status()).isEqualTo(403);
        }
        assertThat(administrator.get("/api/goals").status()).isEqualTo(403);
        assertThat(administrator.get("/api/me").ok().get("menu")).extracting(JsonNode::asText).contains("operation").doesNotContain("goals", "audit");
    }

    private JsonNode failed(long goalId) {
        for (JsonNode job : administrator.get("/api/operation/jobs?state=failed&size=200").ok().get("items")) {
            if (job.get("goalId").asLong() == goalId) {
                return job;
            }
        }
        return null;
    }

    private long count(String state) {
        for (JsonNode count : administrator.get("/api/operation/jobs/counts").ok().get("items")) {
            if (count.get("state").asText().equals(state)) {
                return count.get("count").asLong();
            }
        }
        throw new AssertionError("no state " + state);
    }

    private JsonNode model(String key) {
        for (JsonNode model : administrator.get("/api/operation/models").ok().get("items")) {
            if (model.get("key").asText().equals(key)) {
                return model;
            }
        }
        throw new AssertionError("no model " + key);
    }

    private List<String> trail(String action, long goalId) {
        return jdbc.queryForList("select detail from audit_entry where action = ? and goal_id = ?", String.class, action, goalId);
    }

    private int version(String instanceId) {
        return repository.getProcessDefinition(runtime.createProcessInstanceQuery().processInstanceId(instanceId).singleResult().getProcessDefinitionId()).getVersion();
    }

    private int monitoringVersion(long goalId) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(Long.toString(goalId)).processDefinitionKey("monitoring")
                .singleResult().getProcessDefinitionVersion();
    }

    private void deploy(String name, String model) {
        deployments.add(repository.createDeployment().name(name).addString(name + ".bpmn", model).deploy().getId());
    }

    private static String model(String key, String body) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                  <bpmn:message id="m" name="op-message" />
                  <bpmn:process id="%s" name="%s" isExecutable="true" camunda:historyTimeToLive="P1D">%s</bpmn:process>
                </bpmn:definitions>""".formatted(key, key, body);
    }

    private Api as(Actor actor) {
        return Api.signedIn("http://localhost:" + port, actor.username(), Region.PASSWORD);
    }
}

@OnH2
class OperationOnH2Test extends OperationTest {}

@OnMariaDb
class OperationOnMariaDbTest extends OperationTest {}
