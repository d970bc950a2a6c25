package org.hengji.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Post;
import org.hengji.testing.Api;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.MovedClock;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A goal that has just been sent for review on Monday 3 March 2025, and colleagues beside the people of its region. */
@Import(MovedClock.Setting.class)
abstract class PeopleTestBase {

    static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    private static final AtomicInteger COLLEAGUES = new AtomicInteger();

    @Autowired World world;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;
    @Autowired MovedClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    Region region;
    YearWalk walk;
    long goalId;
    String goal;
    private final Map<String, Api> people = new HashMap<>();

    @BeforeEach
    void aGoalAtTheUnitLeader() {
        clock.moveTo(MONDAY);
        region = world.newRegion();
        walk = new YearWalk(port, region);
        goalId = world.newGoal(region).id();
        goal = "/api/goals/" + goalId;
        walk.submit(goal).ok();
    }

    Actor colleague(String name, Post post) {
        return colleague(name, post, region);
    }

    Actor colleague(String name, Post post, Region in) {
        OrgUnit desk = organisations.get(in.desks().of(post).scopeId());
        return accounts.create("c" + COLLEAGUES.incrementAndGet(), name, Region.PASSWORD, post, desk, desk);
    }

    /** One more post for the person; he must not have signed in yet. */
    void alsoHolds(Actor person, Post post) {
        long scope = region.desks().of(post).scopeId();
        transaction.executeWithoutResult(status -> jdbc.update("insert into user_post (user_id, post, org_unit_id, scope_id) values (?, ?, ?, ?)",
                person.userId(), post.name(), scope, scope));
    }

    /** The id under which the person is chosen. */
    long posting(Actor person) {
        return jdbc.queryForObject("select min(id) from user_post where user_id = ?", Long.class, person.userId());
    }

    Api as(Actor person) {
        return people.computeIfAbsent(person.username(), name -> Api.signedIn("http://localhost:" + port, name, Region.PASSWORD));
    }

    int version() {
        return world.goal(goalId).version();
    }

    Answer transfer(Actor by, Actor to) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", "出差"));
        body.put("to", to == null ? null : posting(to));
        return as(by).post(goal + "/transfers", version(), body);
    }

    Answer delegate(Actor from, Post post, Actor to, LocalDate on, LocalDate until) {
        return as(from).post("/api/me/delegations", Map.of("post", post, "scopeId", region.desks().of(post).scopeId(), "to", posting(to),
                "fromOn", on.toString(), "toOn", until.toString(), "reason", "学习"));
    }

    Answer consult(Actor by, Actor... whom) {
        return as(by).post(goal + "/consultations", Map.of("to", Stream.of(whom).map(this::posting).toList(), "question", "资金是否落实"));
    }

    Answer add(Actor by, String timing, Actor... whom) {
        return as(by).post(goal + "/added-reviews", version(),
                Map.of("to", Stream.of(whom).map(this::posting).toList(), "timing", timing, "reason", "请一并审核"));
    }

    /** Answers the latest that this person was asked. */
    Answer answer(Actor by, Boolean agrees, String opinion) {
        Map<String, Object> body = new HashMap<>();
        body.put("agrees", agrees);
        body.put("opinion", opinion);
        long id = jdbc.queryForObject("select max(id) from goal_involvement where goal_id = ? and person_id = ?", Long.class, goalId, by.userId());
        return as(by).post(goal + "/involvements/" + id + "/answer", body);
    }

    List<String> openSteps() {
        return jdbc.queryForList("select step from work_item where goal_id = ? and state = 'OPEN' order by id", String.class, goalId);
    }

    Answer decide(Actor by, String decision) {
        return walk.send(by, HttpMethod.POST, goal + "/decisions", version(), Map.of("decision", decision, "opinion", "意见𠮷"));
    }

    /** Names of the goals on the person's list. */
    List<JsonNode> todo(Actor person) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = as(person).get("/api/work-items").ok();
        page.get("items").forEach(items::add);
        assertThat(page.get("total").asInt()).isEqualTo(items.size());
        assertThat(as(person).get("/api/work-items/counts").ok().get("todo").asInt()).isEqualTo(items.size());
        return items;
    }

    List<String> permitted(Actor person) {
        return as(person).get(goal).permittedActions();
    }

    List<String> notices(Actor person) {
        return as(person).get("/api/notifications").ok().get("items").findValuesAsText("text");
    }

    List<JsonNode> involvements(Actor reader) {
        List<JsonNode> items = new ArrayList<>();
        as(reader).get(goal + "/involvements").ok().get("items").forEach(items::add);
        return items;
    }

    List<String> trail(Actor reader) {
        return as(reader).get(goal + "/timeline").ok().get("items").findValuesAsText("action");
    }

    static void refused(Answer answer, int status, String why) {
        assertThat(answer.body().path("detail").asText()).contains(why);
        assertThat(answer.status()).isEqualTo(status);
    }
}
