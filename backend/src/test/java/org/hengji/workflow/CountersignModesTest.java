package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.hengji.goal.CountersignMode;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.GoalStep;
import org.hengji.organisation.Actor;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each way of countersigning, in a region that has put a row of its own into the decision table: no code knows of it. */
abstract class CountersignModesTest {

    @Autowired World world;
    @Autowired RepositoryService repository;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    Region region;
    YearWalk year;
    long goalId;

    @BeforeEach
    void region() {
        region = world.newRegion();
        year = new YearWalk(port, region);
    }

    @Test
    void oneAfterTheOtherInTheOrderOfTheRoute() throws IOException {
        submitted(CountersignMode.SERIAL, 100);
        for (Actor signer : List.of(region.expert(), region.chief(), region.business())) {
            assertThat(openPosts()).containsExactly(signer.posts().get(0).post().name());
            year.approve(path(), signer);
        }
        assertThat(world.goal(goalId).status()).isEqualTo(GoalStatus.APPROVED);
    }

    @Test
    void aReturnInTurnComesBackToWhoReturnedAndNotToWhoSignedBefore() throws IOException {
        submitted(CountersignMode.SERIAL, 100);
        year.approve(path(), region.expert());
        returned(region.chief());
        assertThat(openPosts()).containsExactly("OPERATOR");
        year.submit(path());
        year.approve(path(), region.leader());
        assertThat(openPosts()).as("all steps again: everybody signs anew").containsExactly("EXPERT");
    }

    @Test
    void theFirstWhoDecidesDecidesForAll() throws IOException {
        submitted(CountersignMode.ANY, 100);
        year.approve(path(), region.chief());
        assertThat(world.goal(goalId).status()).isEqualTo(GoalStatus.APPROVED);
        assertThat(states()).containsExactlyInAnyOrder("DONE", "CANCELLED", "CANCELLED");

        submitted(CountersignMode.ANY, 100);
        returned(region.business());
        assertThat(world.goal(goalId).step()).isEqualTo(GoalStep.DRAFTING);
        assertThat(states()).containsExactlyInAnyOrder("DONE", "CANCELLED", "CANCELLED");
    }

    @Test
    void aShareOfThemApprovesAndAReturnIsAVoteAgainst() throws IOException {
        submitted(CountersignMode.VOTE, 66);
        returned(region.expert());
        assertThat(openPosts()).as("the others may still carry it").containsExactlyInAnyOrder("FINANCE_CHIEF", "FINANCE_BUSINESS");
        year.approve(path(), region.chief());
        assertThat(world.goal(goalId).step()).isEqualTo(GoalStep.COUNTERSIGN);
        year.approve(path(), region.business());
        assertThat(world.goal(goalId).status()).isEqualTo(GoalStatus.APPROVED);

        submitted(CountersignMode.VOTE, 66);
        year.approve(path(), region.expert());
        returned(region.chief());
        returned(region.business());
        assertThat(world.goal(goalId).step()).isEqualTo(GoalStep.DRAFTING);
    }

    /** A key project of a region whose route is 单位负责人, then 会签 by expert, chief and business office. */
    private void submitted(CountersignMode mode, int threshold) throws IOException {
        String row = """
                <rule id="regionRule">%s
                  <outputEntry id="o1"><text>"UNIT_LEADER_REVIEW, COUNTERSIGN"</text></outputEntry>
                  <outputEntry id="o2"><text>"EXPERT, FINANCE_CHIEF, FINANCE_BUSINESS"</text></outputEntry>
                  <outputEntry id="o3"><text>"%s"</text></outputEntry>
                  <outputEntry id="o4"><text>%d</text></outputEntry>
                  <outputEntry id="o5"><text>"POINTS"</text></outputEntry>
                </rule>
                <rule id="keyOwnRule">""".formatted(inputs(), mode, threshold);
        String table = new ClassPathResource("bpmn/approval-route.dmn").getContentAsString(StandardCharsets.UTF_8)
                .replace("<rule id=\"keyOwnRule\">", row);
        // A goal keeps to the tables that were deployed with its model, so all of them come along.
        DeploymentBuilder deployment = repository.createDeployment();
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/*.*")) {
            if (!"approval-route.dmn".equals(model.getFilename())) {
                deployment.addInputStream(model.getFilename(), model.getInputStream());
            }
        }
        deployment.addString("approval-route.dmn", table);
        deployment.deploy();
        goalId = world.newGoal(region).id();
        assertThat(year.submit(path()).status()).isEqualTo(200);
        year.approve(path(), region.leader());
    }

    private String inputs() {
        StringBuilder entries = new StringBuilder();
        for (int i = 1; i <= 8; i++) {
            entries.append("<inputEntry id=\"i").append(i).append("\"><text>").append(i == 1 ? '"' + region.region().code() + '"' : "")
                    .append("</text></inputEntry>");
        }
        return entries.toString();
    }

    private void returned(Actor who) {
        assertThat(year.decide(who, path(), "RETURN", "请补充𠮷").status()).isEqualTo(200);
    }

    private List<String> openPosts() {
        return jdbc.queryForList("select post from work_item where goal_id = ? and state = 'OPEN'", String.class, goalId);
    }

    private List<String> states() {
        return jdbc.queryForList("select state from work_item where goal_id = ? and step = 'COUNTERSIGN'", String.class, goalId);
    }

    private String path() {
        return "/api/goals/" + goalId;
    }
}

@OnH2
class CountersignModesOnH2Test extends CountersignModesTest {}

@OnMariaDb
class CountersignModesOnMariaDbTest extends CountersignModesTest {}
