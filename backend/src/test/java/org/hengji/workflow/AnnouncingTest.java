package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hengji.goal.Goal;
import org.hengji.organisation.Actor;
import org.hengji.testing.OnH2;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is told what in the course of an approval. */
@OnH2
class AnnouncingTest {

    @Autowired
    private World world;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    @Test
    void eachDeskHearsOfItsOwnWorkAndTheUnitOfReturnAndReply() {
        Region region = world.newRegion();
        Goal goal = world.newGoal(region);
        String address = "/api/goals/" + goal.id();
        YearWalk walk = new YearWalk(port, region);
        walk.submit(address);
        walk.decide(region.leader(), address, "RETURN", "理由是秘密的𠮷");
        world.settle(region);
        walk.approveGoal(goal.id());

        assertThat(told(region.operator())).containsExactly("TASK", "RETURNED", "APPROVED");
        assertThat(told(region.leader())).containsExactly("TASK", "TASK");
        assertThat(told(region.supervisor())).containsExactly("TASK");
        assertThat(told(region.chief())).isEmpty();
        assertThat(texts(region.operator())).last().isEqualTo("“高龄补贴𠮷”已批复");
        assertThat(texts(region.operator())).noneSatisfy(text -> assertThat(text).contains("秘密"));
    }

    @Test
    void whoTakesItsOwnGoalBackHearsNothing() {
        Region region = world.newRegion();
        Goal goal = world.newGoal(region);
        YearWalk walk = new YearWalk(port, region);
        String address = "/api/goals/" + goal.id();
        walk.submit(address);
        walk.send(region.operator(), HttpMethod.POST, address + "/withdrawal", Map.of("reason", "补充材料"));

        assertThat(told(region.operator())).containsExactly("TASK");
    }

    private List<String> told(Actor who) {
        return jdbc.queryForList("select kind from notification where recipient_id = ? order by id", String.class, who.userId());
    }

    private List<String> texts(Actor who) {
        return jdbc.queryForList("select text from notification where recipient_id = ? order by id", String.class, who.userId());
    }
}
