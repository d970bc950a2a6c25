package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hengji.goal.GoalStep;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.StatementCounter;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one approval over HTTP costs the database, session and engine included. */
abstract class StatementsPerApprovalTest {

    /** Two of them tell the next desk, two more leave the marks by which totals are known to be right; one asks for delegations. */
    private static final int APPROVAL = 32;
    /** 送审 also reads the department's whole year, reviews it, and keeps what it finds. */
    private static final int SUBMISSION = 55;
    /**
     * 批复 also ends the approval, keeps what the version says and puts it in force, opens the part of the year in which it may be
     * adjusted, and lets the goal go on to wait for its first checkpoint.
     */
    private static final int GRANT = 57;

    @Autowired World world;
    @Autowired StatementCounter statements;
    @LocalServerPort int port;

    @Test
    void everyApprovalStaysWithinItsLimit() {
        Region region = world.newRegion();
        long id = world.newGoal(region).id();
        Api operator = as(region.operator());
        int drafted = world.goal(id).version();
        List<String> sent = statements.during(() -> operator.post("/api/goals/" + id + "/submission", drafted, Map.of()).ok());
        assertThat(sent).as("SUBMISSION:\n" + String.join("\n", sent)).hasSizeLessThanOrEqualTo(SUBMISSION);
        Map<GoalStep, Actor> reviewers = Map.of(GoalStep.UNIT_LEADER_REVIEW, region.leader(), GoalStep.SUPERVISOR_REVIEW, region.supervisor(),
                GoalStep.BUSINESS_REVIEW, region.business(), GoalStep.PERFORMANCE_REVIEW, region.performance());
        while (world.goal(id).step() != null) {
            GoalStep step = world.goal(id).step();
            Api reviewer = as(reviewers.get(step));
            int version = world.goal(id).version();
            List<String> issued = statements.during(() -> reviewer.post("/api/goals/" + id + "/decisions", version,
                    Map.of("decision", "APPROVE", "opinion", "同意")).ok());
            assertThat(issued).as(step + ":\n" + String.join("\n", issued)).hasSizeLessThanOrEqualTo(step == GoalStep.PERFORMANCE_REVIEW ? GRANT : APPROVAL);
        }
    }

    private Api as(Actor actor) {
        return Api.signedIn("http://localhost:" + port, actor.username(), Region.PASSWORD);
    }
}

@OnH2
class StatementsPerApprovalOnH2Test extends StatementsPerApprovalTest {}

@OnMariaDb
class StatementsPerApprovalOnMariaDbTest extends StatementsPerApprovalTest {}
