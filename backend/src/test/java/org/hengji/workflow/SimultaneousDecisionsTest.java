package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.hengji.testing.Api;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two who decide the same goal at the same moment: one is taken, the other is told, and the goal moves one step. */
abstract class SimultaneousDecisionsTest {

    private static final int GOALS = 8;

    @Autowired World world;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    @Test
    void oneIsTakenAndTheOtherIsTold() {
        Region region = world.newRegion();
        Api operator = Api.signedIn(base(), region.operator().username(), Region.PASSWORD);
        List<Api> leaders = List.of(Api.signedIn(base(), region.leader().username(), Region.PASSWORD),
                Api.signedIn(base(), region.leader().username(), Region.PASSWORD));
        for (long id : IntStream.range(0, GOALS).mapToLong(i -> world.newGoal(region).id()).toArray()) {
            operator.post("/api/goals/" + id + "/submission", world.goal(id).version(), Map.of()).ok();
            int version = world.goal(id).version();
            CyclicBarrier together = new CyclicBarrier(2);

            List<Integer> answers = leaders.stream().map(leader -> CompletableFuture.supplyAsync(() -> {
                await(together);
                return leader.post("/api/goals/" + id + "/decisions", version, Map.of("decision", "APPROVE")).status();
            })).toList().stream().map(CompletableFuture::join).sorted().toList();

            assertThat(answers).containsExactly(200, 412);
            assertThat(jdbc.queryForObject("select count(*) from review_opinion where goal_id = ?", Long.class, id)).isOne();
            assertThat(jdbc.queryForList("select step from work_item where goal_id = ? and state = 'OPEN'", String.class, id))
                    .containsExactly("SUPERVISOR_REVIEW");
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String base() {
        return "http://localhost:" + port;
    }
}

@OnH2
class SimultaneousDecisionsOnH2Test extends SimultaneousDecisionsTest {}

@OnMariaDb
class SimultaneousDecisionsOnMariaDbTest extends SimultaneousDecisionsTest {}
