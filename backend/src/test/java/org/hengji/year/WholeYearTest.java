package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.SampleWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * All 56 projects and 5 department goals of the five documents go through the whole year over HTTP, and everything the
 * year should leave behind is read back from the rows and from the engine.
 */
abstract class WholeYearTest {

    /** Lifecycle, approval, four times monitoring, self-evaluation, use of results; what is rectified has a process of its own. */
    private static final int PROCESSES_OF_A_YEAR = 8;

    @Autowired SampleWorld sample;
    @Autowired JdbcTemplate jdbc;
    @Autowired RuntimeService runtime;
    @Autowired HistoryService history;
    @Autowired ManagementService management;
    @LocalServerPort int port;

    @Test
    void everyGoalReachesTheEndOfItsYear() {
        sample.create();
        YearRows rows = new YearRows(jdbc);
        rows.assertDrafted();

        Walk walk = new Walk("http://localhost:" + port);
        walk.toTheEnd();

        assertThat(walk.steps()).isEqualTo(rows.assertComplete());
        for (Long goalId : rows.goals()) {
            assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(goalId.toString()).count()).isZero();
            assertThat(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(goalId.toString()).finished().count())
                    .isEqualTo(PROCESSES_OF_A_YEAR + rows.rectifications(goalId));
        }
        assertThat(management.createJobQuery().withException().count()).isZero();
    }
}

@OnH2
class WholeYearOnH2Test extends WholeYearTest {}

@OnMariaDb
class WholeYearOnMariaDbTest extends WholeYearTest {}
