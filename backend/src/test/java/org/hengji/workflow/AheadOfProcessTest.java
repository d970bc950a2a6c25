package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports and work of many goals that are there before their processes have followed. */
abstract class AheadOfProcessTest extends AdjustmentWalk {

    @Autowired AheadOfProcess ahead;
    @Autowired FiscalYears years;
    @Autowired TaskService tasks;
    @Autowired TransactionTemplate transaction;

    @Test
    void whoFilesHisReportBeforeItsProcessHasItFollow() {
        String report = openedAhead();
        assertThat(passed()).as("the process still waits").doesNotContain("monitoringReporting");
        web.send(region.operator(), PUT, report, web.reportContent(report, new BigDecimal("150000"), "150人")).ok();

        web.submit(report).ok();

        assertThat(web.read(region.operator(), report).ok().get("status").asText()).isEqualTo("SUPERVISOR_REVIEW");
        assertThat(passed()).contains("checkpointOpened", "openReport", "monitoringReporting", "monitoringSupervisorReview");
        assertThat(items("MONITORING_REPORTING")).containsExactly("DONE");
        assertThat(work()).containsExactly("MONITORING_SUPERVISOR_REVIEW");
        assertThat(reports()).isOne();
        assertThat(follow()).as("nothing is left to follow").isZero();
        web.decide(region.supervisor(), report, "APPROVE", "同意𠮷").ok();
    }

    @Test
    void theProcessTakesThePlaceThatIsKept() {
        String report = openedAhead();
        assertThat(follow()).isOne();

        assertThat(items("MONITORING_REPORTING")).containsExactly("OPEN");
        String task = jdbc.queryForObject("select task_id from work_item where goal_id = ? and state = 'OPEN'", String.class, id);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getTaskDefinitionKey()).isEqualTo("monitoringReporting");
        assertThat(reports()).isOne();
        assertThat(jdbc.queryForObject("select count(*) from audit_entry where goal_id = ? and action = 'OPEN'", Long.class, id)).isOne();
        assertThat(web.read(region.operator(), report).ok().get("status").asText()).isEqualTo("DRAFT");
    }

    @Test
    void aGoalThatIsGivenUpLeavesNoWorkBehind() {
        openedAhead();
        ok(begin("CANCEL", null));
        submitAndApprove();

        assertThat(read().get("status").asText()).isEqualTo("CANCELLED");
        assertThat(items("MONITORING_REPORTING")).containsExactly("CANCELLED");
        assertThat(work()).isEmpty();
        assertThat(follow()).isZero();
        assertThat(passed()).doesNotContain("monitoring");
    }

    /** The address of the report. */
    private String openedAhead() {
        Checkpoint first = years.checkpoints(region.year().id()).get(0);
        transaction.executeWithoutResult(status -> {
            years.markOpen(first.id());
            ahead.open(first.id(), List.of(world.goal(id)));
        });
        return "/api/monitoring-reports/" + jdbc.queryForObject("select id from monitoring_report where goal_id = ?", Long.class, id);
    }

    private int follow() {
        return transaction.execute(status -> ahead.follow(region.year().id(), 50));
    }

    private List<String> items(String step) {
        return jdbc.queryForList("select state from work_item where goal_id = ? and step = ?", String.class, id, step);
    }

    private long reports() {
        return jdbc.queryForObject("select count(*) from monitoring_report where goal_id = ?", Long.class, id);
    }
}

@OnH2
class AheadOfProcessOnH2Test extends AheadOfProcessTest {}

@OnMariaDb
class AheadOfProcessOnMariaDbTest extends AheadOfProcessTest {}
