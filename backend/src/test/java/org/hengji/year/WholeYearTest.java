package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.SampleWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * All 56 projects and 5 department goals of the five documents go through the whole year over HTTP, and everything the
 * year should leave behind is read back from the rows and from the engine.
 */
abstract class WholeYearTest {

    private static final int GOALS = 61;
    private static final int CHECKPOINTS = 4;

    @Autowired SampleWorld sample;
    @Autowired JdbcTemplate jdbc;
    @Autowired RuntimeService runtime;
    @Autowired HistoryService history;
    @Autowired ManagementService management;
    @LocalServerPort int port;

    String ofSample;

    @BeforeEach
    void fiveDepartments() {
        sample.create();
        List<Long> regions = jdbc.queryForList("select id from org_unit where kind = 'REGION' and name not like '测试地区%'", Long.class);
        ofSample = " in (select id from goal where region_id in (" + String.join(",", regions.stream().map(String::valueOf).toList()) + "))";
    }

    @Test
    void everyGoalReachesTheEndOfItsYear() {
        assertThat(count("select count(*) from goal where id" + ofSample)).isEqualTo(GOALS);
        assertThat(count("select count(*) from goal where kind = 'PROJECT' and id" + ofSample)).isEqualTo(56);

        Walk walk = new Walk("http://localhost:" + port);
        walk.toTheEnd();

        long rectified = count("select count(*) from evaluation_result where grade in ('FAIR', 'POOR') and goal_id" + ofSample);
        long steps = GOALS * (5L + CHECKPOINTS * 3 + 3 + 2) + rectified;
        assertThat(walk.steps()).isEqualTo((int) steps);
        assertThat(statuses("goal", "id")).containsExactly("COMPLETED");
        assertThat(statuses("monitoring_report", "goal_id")).containsExactly("CONFIRMED");
        assertThat(statuses("self_evaluation", "goal_id")).containsExactly("CONFIRMED");
        assertThat(statuses("evaluation_result", "goal_id")).containsExactly("CONFIRMED");
        assertThat(count("select count(*) from monitoring_report where goal_id" + ofSample)).isEqualTo(GOALS * CHECKPOINTS);
        assertThat(count("select count(*) from self_evaluation where total is not null and grade is not null and goal_id" + ofSample)).isEqualTo(GOALS);

        assertThat(count("select count(*) from work_item where state = 'OPEN' and goal_id" + ofSample)).isZero();
        assertThat(count("select count(*) from work_item where done_by is not null and goal_id" + ofSample)).isEqualTo(steps);
        assertThat(count("select count(*) from review_opinion where decision = 'APPROVE' and goal_id" + ofSample))
                .isEqualTo(GOALS * (4L + CHECKPOINTS * 2 + 2 + 1));
        assertThat(count("select count(*) from review_opinion where opinion <> '同意𠮷' and goal_id" + ofSample)).as("𠮷 survives").isZero();
        assertThat(count("select count(*) from audit_entry where action = 'CLOSE' and goal_id" + ofSample)).isEqualTo(GOALS);
        assertThat(count("select count(*) from audit_entry where action in ('SUBMIT', 'APPROVE', 'FEED_BACK', 'RECTIFY') and goal_id" + ofSample))
                .as("each step is in the trail").isEqualTo(steps);

        for (Long goalId : jdbc.queryForList("select id from goal where id" + ofSample, Long.class)) {
            assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(goalId.toString()).count()).isZero();
            assertThat(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(goalId.toString()).finished().count())
                    .as("lifecycle, approval, monitoring, self-evaluation, result").isEqualTo(4 + CHECKPOINTS);
        }
        assertThat(management.createJobQuery().withException().count()).isZero();
        assertThat(count("select count(*) from fiscal_checkpoint c join fiscal_year y on y.id = c.fiscal_year_id join org_unit r on r.id = y.region_id "
                + "where r.name not like '测试地区%' and c.status <> 'OPEN'")).isZero();
        assertThat(jdbc.queryForObject("select sum(e.yuan) from executed_amount e join fiscal_checkpoint c on c.id = e.checkpoint_id "
                + "join goal g on g.project_id = e.project_id where c.sequence_no = 4 and g.id" + ofSample, BigDecimal.class)).isPositive();
    }

    private List<String> statuses(String table, String goalColumn) {
        return jdbc.queryForList("select distinct status from " + table + " where " + goalColumn + ofSample, String.class);
    }

    private long count(String sql) {
        return jdbc.queryForObject(sql, Long.class);
    }
}

@OnH2
class WholeYearOnH2Test extends WholeYearTest {}

@OnMariaDb
class WholeYearOnMariaDbTest extends WholeYearTest {}
