package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lists of work by filter, their totals, and the filters that people keep. */
abstract class WorkListTest {

    @Autowired World world;
    @LocalServerPort int port;

    private Region region;
    private List<Long> ids;
    private Api operator;

    @BeforeEach
    void fiveDrafts() {
        region = world.newRegion();
        ids = world.newGoals(region, 5);
        operator = as(region.operator());
    }

    @Test
    void everyFilterLeavesWhatItSaysAndTheTotalAgrees() {
        assertThat(total("amountFrom=20000&amountTo=40000")).isEqualTo(3);
        assertThat(total("category=特定目标类")).isEqualTo(5);
        assertThat(total("category=人员类")).isZero();
        assertThat(total("fiscalYear=2023&step=DRAFTING&subjectKind=GOAL")).isEqualTo(5);
        assertThat(total("unit=" + region.unit().id())).isEqualTo(5);
        assertThat(total("keyProject=true")).isZero();
        assertThat(total("findings=error")).isZero();
        assertThat(total("q=补贴3")).isEqualTo(1);
        assertThat(total("dueTo=2000-01-01")).isZero();
        assertThat(total("overdue=true")).isZero();
    }

    @Test
    void aTotalIsThatOfAllPagesAndChangesWithTheWork() {
        JsonNode page = list("size=2&page=2&sort=amount");
        assertThat(page.at("/total").asInt()).isEqualTo(5);
        assertThat(page.at("/items").findValuesAsText("goalName")).containsExactly("补贴3", "补贴2");
        Goal goal = world.goal(ids.get(0));
        operator.post("/api/goals/" + goal.id() + "/submission", goal.version(), Map.of()).ok();
        assertThat(list("size=2&page=2&sort=amount").at("/total").asInt()).isEqualTo(4);
        assertThat(operator.get("/api/work-items/counts").ok().at("/todo").asInt()).isEqualTo(4);
        assertThat(as(region.leader()).get("/api/work-items/counts").ok().at("/todo").asInt()).isEqualTo(1);
    }

    @Test
    void aFindingThatIsOpenIsFoundByFilter() {
        world.newUnansweredGoal(region);
        JsonNode found = list("findings=" + (total("findings=error") > 0 ? "error" : "warning"));
        assertThat(found.at("/items").findValuesAsText("goalName")).contains("高龄补贴𠮷");
    }

    @Test
    void saysWhatThereIsToChooseFrom() {
        JsonNode choices = operator.get("/api/work-items/choices?box=todo").ok();
        assertThat(choices.at("/steps/0/stepName").asText()).isEqualTo("编制");
        assertThat(choices.at("/fiscalYears/0/count").asInt()).isEqualTo(5);
        assertThat(choices.at("/categories/0/category").asText()).isEqualTo("特定目标类");
    }

    @Test
    void refusesAWordThatIsNone() {
        for (String query : List.of("findings=some", "sort=colour", "amountFrom=many", "dueFrom=tomorrow", "box=desk")) {
            Answer answer = operator.get("/api/work-items?" + query);
            assertThat(answer.status()).as(query).isEqualTo(422);
            assertThat(answer.body().toString()).as(query).doesNotContain("java");
        }
    }

    @Test
    void keepsAFilterForItsOwnerAlone() {
        Map<String, Object> filter = Map.of("name", "大额𠮷", "query", Map.of("amountFrom", 40000), "preferred", true);
        operator.post("/api/saved-filters", filter).ok();
        JsonNode kept = operator.post("/api/saved-filters", filter).ok().at("/items");
        assertThat(kept.size()).isOne();
        assertThat(kept.at("/0/query/amountFrom").asInt()).isEqualTo(40000);
        Api leader = as(region.leader());
        assertThat(leader.get("/api/saved-filters").ok().at("/items").size()).isZero();
        String path = "/api/saved-filters/" + kept.at("/0/id").asLong();
        assertThat(leader.delete(path).status()).isEqualTo(404);
        operator.delete(path).ok();
        assertThat(operator.post("/api/saved-filters", Map.of("name", "x", "query", Map.of("sort", "colour"))).pointers()).containsExactly("/sort");
        assertThat(operator.get("/api/saved-filters").ok().at("/items").size()).isZero();
        assertThat(operator.post("/api/saved-filters", Map.of("name", "x", "query", Map.of("overdue", true))).ok().at("/items/0/preferred").asBoolean()).isFalse();
    }

    private int total(String query) {
        JsonNode page = list(query);
        assertThat(page.at("/items").size()).as(query).isEqualTo(page.at("/total").asInt());
        return page.at("/total").asInt();
    }

    private JsonNode list(String query) {
        return operator.get("/api/work-items?" + query).ok();
    }

    private Api as(Actor actor) {
        return Api.signedIn("http://localhost:" + port, actor.username(), Region.PASSWORD);
    }
}

@OnH2
class WorkListOnH2Test extends WorkListTest {}

@OnMariaDb
class WorkListOnMariaDbTest extends WorkListTest {}
