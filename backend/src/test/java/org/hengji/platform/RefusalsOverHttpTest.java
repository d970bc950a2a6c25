package org.hengji.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hengji.goal.Goal;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way to be refused over HTTP is a clear problem detail, and nothing has changed afterwards. */
abstract class RefusalsOverHttpTest {

    @Autowired World world;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    Region region;
    Goal goal;
    List<Map<String, Object>> before;

    @BeforeEach
    void submittedGoal() {
        region = world.newRegion();
        long id = world.newGoal(region).id();
        as(region.operator()).post("/api/goals/" + id + "/submission", world.goal(id).version(), Map.of()).ok();
        goal = world.goal(id);
        before = rows();
    }

    @AfterEach
    void nothingChanged() {
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void notSignedIn() {
        refused(Api.anonymous(base()).get("/api/goals"), 401, "not-signed-in");
        refused(Api.anonymous(base()).post(decisions(), goal.version(), approve()), 401, "not-signed-in");
    }

    @Test
    void wrongAccount() {
        refused(as(region.supervisor()).post(decisions(), goal.version(), approve()), 403, "forbidden");
        refused(as(region.operator()).post(decisions(), goal.version(), approve()), 403, "forbidden");
        assertThat(actions(region.supervisor())).isEmpty();
        assertThat(actions(region.operator())).containsExactly("WITHDRAW", "URGE");
        assertThat(actions(region.leader())).containsExactly("APPROVE", "RETURN", "TRANSFER", "ADD_REVIEWER", "CONSULT", "COPY");
    }

    @Test
    void foreignDepartment() {
        Actor stranger = world.newRegion().performance();
        refused(as(stranger).get("/api/goals/" + goal.id()), 404, "not-found");
        refused(as(stranger).post(decisions(), goal.version(), approve()), 404, "not-found");
        refused(as(stranger).get("/api/goals/" + goal.id() + "/timeline"), 404, "not-found");
        refused(as(stranger).get("/api/goals/" + goal.id() + "/process"), 404, "not-found");
        assertThat(as(stranger).get("/api/goals?q=高龄").ok().get("total").asInt()).isZero();
    }

    @Test
    void staleOrMissingVersion() {
        refused(as(region.leader()).post(decisions(), goal.version() - 1, approve()), 412, "stale-version");
        refused(as(region.leader()).post(decisions(), approve()), 428, "version-required");
    }

    @Test
    void wrongStep() {
        refused(as(region.operator()).post("/api/goals/" + goal.id() + "/submission", goal.version(), Map.of()), 409, "wrong-step");
        refused(as(region.leader()).post(decisions(), goal.version(), Map.of("decision", "REJECT", "opinion", "不可行")), 409, "wrong-step");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"decision\":", "[]", "\"\"", "not json"})
    void badJson(String body) {
        assertThat(as(region.leader()).post(decisions(), goal.version(), body).status()).isIn(400, 422);
    }

    @Test
    void badFieldsArePointedAt() {
        Answer unknownKey = as(region.leader()).post(decisions(), goal.version(), Map.of("decision", "APPROVE", "opinon", "错字"));
        refused(unknownKey, 422, "invalid-input");
        assertThat(unknownKey.body().at("/errors/0/pointer").asText()).isEqualTo("/opinon");

        Answer noReason = as(region.leader()).post(decisions(), goal.version(), Map.of("decision", "RETURN"));
        refused(noReason, 422, "invalid-input");
        assertThat(noReason.body().at("/errors/0/pointer").asText()).isEqualTo("/opinion");
        assertThat(noReason.body().get("detail").asText()).contains("理由");

        Answer unknownDecision = as(region.leader()).post(decisions(), goal.version(), Map.of("decision", "MAYBE"));
        refused(unknownDecision, 422, "invalid-input");
        assertThat(unknownDecision.body().at("/errors/0/pointer").asText()).isEqualTo("/decision");
    }

    @Test
    void listsWithHolesAndDaysNobodyWritesArePointedAt() {
        Answer hole = as(region.leader()).post("/api/goals/" + goal.id() + "/consultations", Map.of("to", Collections.singletonList(null), "question", "是否落实"));
        refused(hole, 422, "invalid-input");
        assertThat(hole.pointers()).containsExactly("/to/0");
        Answer noDay = as(region.performance()).post("/api/holidays", Map.of("days", Collections.singletonList(null)));
        refused(noDay, 422, "invalid-input");
        assertThat(noDay.pointers()).containsExactly("/days/0");
        for (String day : List.of("+99999-12-24", "9999-12-31", "0001-01-01")) {
            Answer far = as(region.performance()).post("/api/holidays", Map.of("days", List.of(Map.of("day", day, "kind", "OFF", "name", "假日"))));
            refused(far, 422, "invalid-input");
            assertThat(far.pointers()).containsExactly("/days/0/day");
        }
        Answer year = as(region.performance()).get("/api/holidays?year=1");
        refused(year, 422, "invalid-input");
        assertThat(year.body().get("detail").asText()).isEqualTo("参数 year 的值超出允许的范围");
    }

    @Test
    void oversizedBody() {
        String opinion = "长".repeat(1 << 20);
        refused(as(region.leader()).post(decisions(), goal.version(), Map.of("decision", "RETURN", "opinion", opinion)), 413, "body-too-large");
    }

    @Test
    void unknownAddresses() {
        refused(as(region.leader()).get("/api/secrets"), 403, "forbidden");
        refused(as(region.leader()).get("/actuator/prometheus"), 403, "forbidden");
        refused(as(region.leader()).get("/v3/api-docs"), 403, "forbidden");
        refused(Api.anonymous(base()).get("/actuator/env"), 401, "not-signed-in");
        assertThat(Api.anonymous(base()).get("/actuator/health").ok().get("status").asText()).isEqualTo("UP");
    }

    @Test
    void accountIsLockedAfterRepeatedFailures() {
        Api guesser = Api.anonymous(base());
        String name = region.chief().username();
        for (int i = 0; i < 5; i++) {
            refused(guesser.post("/api/session", Map.of("username", name, "password", "guess" + i)), 401, "bad-credentials");
        }
        refused(guesser.post("/api/session", Map.of("username", name, "password", Region.PASSWORD)), 423, "account-locked");
        refused(guesser.post("/api/session", Map.of("username", "nobody", "password", "x")), 401, "bad-credentials");
    }

    @Test
    void accessTokensActForTheirOwnerUntilRevoked() {
        Api leader = as(region.leader());
        JsonNode issued = leader.post("/api/me/tokens", Map.of("name", "脚本", "expiresOn", LocalDate.now().plusDays(30).toString())).ok();
        String token = issued.get("token").asText();

        assertThat(Api.withToken(base(), token).get("/api/me").ok().get("username").asText()).isEqualTo(region.leader().username());
        assertThat(jdbc.queryForObject("select count(*) from access_token where token_hash = ?", Long.class, token)).as("never stored").isZero();
        leader.delete("/api/me/tokens/" + issued.get("id").asLong());
        refused(Api.withToken(base(), token).get("/api/me"), 401, "not-signed-in");
        refused(Api.withToken(base(), "hj_invented").get("/api/me"), 401, "not-signed-in");
    }

    @Test
    void withoutTheCsrfHeader() {
        refused(as(region.leader()).withoutCsrf().post(decisions(), goal.version(), approve()), 403, "csrf");
    }

    private void refused(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo("/problems/" + type);
        assertThat(answer.body().get("detail").asText()).isNotBlank().doesNotContain("Exception", "org.", "select ");
    }

    private List<String> actions(Actor actor) {
        JsonNode actions = as(actor).get("/api/goals/" + goal.id()).ok().get("permittedActions");
        return Api.JSON.convertValue(actions, Api.JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    private List<Map<String, Object>> rows() {
        return jdbc.queryForList("select g.version, g.status, g.step, g.round_no, (select count(*) from review_opinion o where o.goal_id = g.id) as opinions, "
                + "(select count(*) from audit_entry a where a.goal_id = g.id) as entries, "
                + "(select count(*) from work_item w where w.goal_id = g.id) as items from goal g where g.id = ?", goal.id());
    }

    private String decisions() {
        return "/api/goals/" + goal.id() + "/decisions";
    }

    private static Map<String, String> approve() {
        return Map.of("decision", "APPROVE", "opinion", "同意");
    }

    private Api as(Actor actor) {
        return Api.signedIn(base(), actor.username(), Region.PASSWORD);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}

@OnH2
class RefusalsOverHttpOnH2Test extends RefusalsOverHttpTest {}

@OnMariaDb
class RefusalsOverHttpOnMariaDbTest extends RefusalsOverHttpTest {}
