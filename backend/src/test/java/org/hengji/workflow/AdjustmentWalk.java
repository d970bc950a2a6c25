package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An approved goal over HTTP, and the unit that adjusts it. */
abstract class AdjustmentWalk {

    @Autowired World world;
    @Autowired RuntimeService runtime;
    @Autowired HistoryService history;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    Region region;
    YearWalk web;
    long id;
    String goal;

    @BeforeEach
    void oneApprovedGoal() {
        region = world.newRegion();
        web = new YearWalk(port, region);
        id = world.newGoal(region).id();
        goal = "/api/goals/" + id;
        web.approveGoal(id);
    }

    Answer begin(String kind, String amount) {
        return web.send(region.operator(), POST, goal + "/adjustment", request(kind, amount));
    }

    static Map<String, Object> request(String kind, String amount) {
        Map<String, Object> request = new HashMap<>(Map.of("kind", kind, "documentNumber", "财预〔2023〕88号", "documentDate", "2023-07-01",
                "reason", "政策调整𠮷"));
        request.put("amountYuan", amount);
        return request;
    }

    Answer abandon() {
        return web.send(region.operator(), DELETE, goal + "/adjustment", Map.of());
    }

    ObjectNode withTarget(String level3, String target) {
        JsonNode now = read();
        now.get("indicators").forEach(i -> {
            ((ObjectNode) i).put("target", i.get("level3").asText().equals(level3) ? target : i.at("/target/printed").asText());
            ((ObjectNode) i).retain(List.of("id", "level1", "level2", "level3", "target"));
        });
        now.get("objectives").forEach(o -> ((ObjectNode) o).retain(List.of("id", "kind", "name", "text")));
        return ((ObjectNode) now).retain(List.of("objectives", "indicators"));
    }

    void submitAndApprove() {
        world.settle(region);
        ok(web.submit(goal));
        web.approve(goal, region.leader(), region.supervisor(), region.business(), region.performance());
    }

    JsonNode read() {
        return ok(web.read(region.operator(), goal));
    }

    List<String> work() {
        return jdbc.queryForList("select step from work_item where goal_id = ? and state = 'OPEN' order by id", String.class, id);
    }

    /** Every node that a process of the goal has been at. */
    List<String> passed() {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(Long.toString(id)).list().stream()
                .flatMap(p -> history.createHistoricActivityInstanceQuery().processInstanceId(p.getId()).list().stream())
                .map(HistoricActivityInstance::getActivityId).toList();
    }

    static JsonNode ok(Answer answer) {
        assertThat(answer.status()).describedAs(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }
}
