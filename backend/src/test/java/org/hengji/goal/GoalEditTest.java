package org.hengji.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Saving a draft. */
abstract class GoalEditTest {

    @Autowired World world;
    @LocalServerPort int port;

    /** Whoever goes on typing while a save is under way sends the ids he knows a second time. */
    @Test
    void rowsKeepTheirIdsAndCopiesGetNewOnes() {
        Region region = world.newRegion();
        var year = new YearWalk(port, region);
        String goal = "/api/goals/" + world.newGoal(region).id();
        JsonNode before = year.read(region.operator(), goal).body();
        long objective = before.at("/objectives/0/id").asLong();
        long first = before.at("/indicators/0/id").asLong();
        long last = before.at("/indicators/2/id").asLong();

        Map<String, Object> edit = Map.of("objectives", List.of(Map.of("id", objective, "kind", "ANNUAL", "text", "按月发放𠮷")),
                "indicators", List.of(row(last, "服务对象满意度"), row(first, "发放人数"), row(first, "发放次数"), row(null, "新增指标")));
        for (int save = 0; save < 2; save++) {
            JsonNode after = year.send(region.operator(), PUT, goal, edit).body();
            assertThat(after.at("/objectives/0/id").asLong()).isEqualTo(objective);
            assertThat(after.at("/objectives/0/text").asText()).isEqualTo("按月发放𠮷");
            assertThat(after.get("indicators")).extracting(i -> i.get("level3").asText())
                    .containsExactly("服务对象满意度", "发放人数", "发放次数", "新增指标");
            List<Long> ids = after.get("indicators").findValues("id").stream().map(JsonNode::asLong).toList();
            assertThat(ids).startsWith(last, first).doesNotHaveDuplicates();
        }
    }

    private static Map<String, Object> row(Long id, String level3) {
        Map<String, Object> row = new HashMap<>(Map.of("level1", "产出指标", "level3", level3, "target", "≥95%"));
        row.put("id", id);
        return row;
    }
}

@OnH2
class GoalEditOnH2Test extends GoalEditTest {}

@OnMariaDb
class GoalEditOnMariaDbTest extends GoalEditTest {}
