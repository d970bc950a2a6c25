package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the whole year of the five departments leaves behind in the rows: every step once, none twice, none missing. */
final class YearRows {

    private static final int CHECKPOINTS = 4;

    private final JdbcTemplate jdbc;
    private final List<Long> goals;
    private final String ofSample;

    /** Looks at the sample regions only; other tests may have left regions of their own. */
    YearRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.goals = jdbc.queryForList("select g.id from goal g join org_unit r on r.id = g.region_id where r.name not like '测试地区%'", Long.class);
        this.ofSample = goals.stream().map(String::valueOf).collect(Collectors.joining(", ", " in (", ")"));
    }

    List<Long> goals() {
        return goals;
    }

    void assertDrafted() {
        assertThat(goals).hasSize(61);
        assertThat(count("select count(*) from goal where kind = 'PROJECT' and id" + ofSample)).isEqualTo(56);
    }

    /** Rectifications, again where an item was opened again, answers to lights, panels. */
    long processesBeside(long goalId) {
        return count("select count(*) from evaluation_result where rectification is not null and goal_id = " + goalId)
                + count("select count(distinct r.id) from evaluation_result r join rectification_item i on i.result_id = r.id where i.reopened > 0 and r.goal_id = " + goalId)
                + count("select count(*) from light_response where goal_id = " + goalId)
                + count("select count(*) from key_evaluation where goal_id = " + goalId);
    }

    /** A year in which nothing out of the ordinary happened; answers how many steps people took. */
    int assertComplete() {
        return assertComplete(0, 0);
    }

    /**
     * @param beyond    steps that people took beside the ordinary ones: at lights, re-checks, rectifications that were sent back or opened again
     * @param approvals how many of them approved of something
     */
    int assertComplete(int beyond, int approvals) {
        long rectified = count("select count(*) from evaluation_result where grade in ('FAIR', 'POOR') and goal_id" + ofSample);
        long reviews = reviews();
        long steps = reviews + goals.size() * (1L + CHECKPOINTS * 3 + 3 + 2) + 2 * rectified + beyond;
        assertThat(statuses("goal", "id")).containsExactly("COMPLETED");
        assertThat(statuses("monitoring_report", "goal_id")).containsExactly("CONFIRMED");
        assertThat(statuses("self_evaluation", "goal_id")).containsExactly("CONFIRMED");
        assertThat(statuses("evaluation_result", "goal_id")).containsExactly("CONFIRMED");
        assertThat(count("select count(*) from monitoring_report where goal_id" + ofSample)).isEqualTo(goals.size() * CHECKPOINTS);
        assertThat(count("select count(*) from self_evaluation where total is not null and grade is not null and goal_id" + ofSample)).isEqualTo(goals.size());
        assertThat(count("select count(*) from work_item where state = 'OPEN' and goal_id" + ofSample)).isZero();
        assertThat(count("select count(*) from work_item where done_by is not null and subject_kind <> 'KEY_EVALUATION' and goal_id" + ofSample)).isEqualTo(steps);
        assertThat(count("select count(*) from review_opinion where decision = 'APPROVE' and subject_kind <> 'KEY_EVALUATION' and goal_id" + ofSample))
                .isEqualTo(reviews + goals.size() * (CHECKPOINTS * 2L + 2 + 1) + rectified + approvals);
        assertThat(count("select count(*) from review_opinion where opinion not like '%𠮷' and goal_id" + ofSample)).as("𠮷 survives").isZero();
        assertThat(count("select count(*) from audit_entry where action = 'CLOSE' and goal_id" + ofSample)).isEqualTo(goals.size());
        assertThat(count("select count(*) from audit_entry where action in ('SUBMIT', 'APPROVE', 'RETURN', 'FEED_BACK', 'RECTIFY', 'CHOOSE', 'PROPOSE', 'RECHECK') "
                + "and subject_kind <> 'KEY_EVALUATION' and goal_id" + ofSample))
                .as("each step is in the trail").isEqualTo(steps);
        assertThat(count("select count(*) from fiscal_checkpoint where status <> 'OPEN' and fiscal_year_id in (select fiscal_year_id from goal where id" + ofSample + ")"))
                .isZero();
        assertThat(jdbc.queryForObject("select sum(e.yuan) from executed_amount e join fiscal_checkpoint c on c.id = e.checkpoint_id "
                + "join goal g on g.project_id = e.project_id where c.sequence_no = 4 and g.id" + ofSample, BigDecimal.class)).isPositive();
        return (int) steps;
    }

    /** The reviewers that the routes of the goals ask for: one at each step, and every countersigner. */
    private long reviews() {
        long steps = count("select sum(length(steps) - length(replace(steps, ',', '')) + 1) from approval where goal_id" + ofSample);
        long countersigned = count("select count(*) from approval where countersign_mode is not null and goal_id" + ofSample);
        long countersigners = count("select count(*) from approval_countersign c join approval a on a.goal_version_id = c.goal_version_id "
                + "where a.goal_id" + ofSample);
        assertThat(countersigned).as("key projects are countersigned").isPositive();
        return steps - countersigned + countersigners;
    }

    private List<String> statuses(String table, String goalColumn) {
        return jdbc.queryForList("select distinct status from " + table + " where " + goalColumn + ofSample, String.class);
    }

    private long count(String sql) {
        return jdbc.queryForObject(sql, Long.class);
    }
}
