package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.hengji.organisation.Actor;
import org.hengji.testing.OnH2;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;

/** A tour through each model that leaves no flow node and no sequence flow out. */
@OnH2
class ModelCoverageTest {

    @Autowired World world;
    @Autowired PathsTaken paths;
    @LocalServerPort int port;

    Region region;
    YearWalk year;

    @BeforeEach
    void begin() {
        region = world.newRegion();
        year = new YearWalk(port, region);
        paths.forget();
    }

    @Test
    void goalApproval() throws IOException {
        String unanswered = "/api/goals/" + world.newUnansweredGoal(region).id();
        assertThat(year.submit(unanswered).status()).isEqualTo(409);
        world.settle(region);
        String returned = "/api/goals/" + world.newGoal(region).id();
        year.submit(returned);
        decide(region.leader(), returned, "RETURN");
        year.submit(returned);
        assertThat(year.send(region.operator(), HttpMethod.POST, returned + "/withdrawal", Map.of()).status()).isEqualTo(200);
        year.submit(returned);
        year.approve(returned, region.leader(), region.supervisor(), region.business());
        decide(region.performance(), returned, "REJECT");
        String key = "/api/goals/" + world.newKeyProject(region).id();
        year.submit(key);
        year.approve(key, region.leader(), region.supervisor(), region.business(), region.performance(), region.expert(), region.performance());

        assertCovered(Models.GOAL_APPROVAL);
    }

    private void decide(Actor who, String goal, String decision) {
        assertThat(year.decide(who, goal, decision, "理由𠮷").status()).isEqualTo(200);
    }

    private void assertCovered(String key) throws IOException {
        Set<String> expected = new TreeSet<>();
        BpmnModelInstance model = model(key);
        model.getModelElementsByType(FlowNode.class).forEach(node -> expected.add(node.getId()));
        // The engine waits at an event-based gateway for the events behind it and takes no flow to them.
        model.getModelElementsByType(SequenceFlow.class).stream().filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .forEach(flow -> expected.add(flow.getId()));
        assertThat(paths.of(key)).as("walked of " + key).containsAll(expected);
    }

    private static BpmnModelInstance model(String key) throws IOException {
        try (InputStream in = new ClassPathResource("bpmn/" + key + ".bpmn").getInputStream()) {
            return Bpmn.readModelFromStream(in);
        }
    }
}
