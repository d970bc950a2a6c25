package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the page shows of a goal's processes. */
abstract class ProcessPicturesTest {

    @Autowired World world;
    @LocalServerPort int port;

    @Test
    void everyStepHasItsOwnOpinionAndEveryProcessItsSubject() {
        Region region = world.newRegion();
        var year = new YearWalk(port, region);
        long id = world.newGoal(region).id();
        String goal = "/api/goals/" + id;
        year.submit(goal);
        year.decide(region.leader(), goal, "RETURN", "指标不完整𠮷");
        year.approveGoal(id);
        year.openReport(id);

        JsonNode diagrams = year.read(region.operator(), goal + "/process").ok().get("diagrams");
        assertThat(diagrams).extracting(d -> d.get("processKey").asText()).containsExactly("goal-lifecycle", "goal-approval", "monitoring");
        assertThat(diagrams.get(2).get("subjectName").asText()).isEqualTo("6月底监控");
        assertThat(diagrams.get(1).get("steps")).extracting(step -> step.get("opinion").textValue()).containsExactly(
                null, "指标不完整𠮷", null, "同意𠮷", "同意𠮷", "同意𠮷", "同意𠮷");
    }
}

@OnH2
class ProcessPicturesOnH2Test extends ProcessPicturesTest {}

@OnMariaDb
class ProcessPicturesOnMariaDbTest extends ProcessPicturesTest {}
