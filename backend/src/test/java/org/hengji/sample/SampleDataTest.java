package org.hengji.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hengji.goal.GoalStatus;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.SignIn;
import org.hengji.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** The first start of the sample profile. */
@OnH2
@ActiveProfiles("sample")
class SampleDataTest {

    @Autowired Accounts accounts;
    @Autowired SignIn signIn;
    @Autowired JdbcTemplate jdbc;

    @Test
    void everyPostHasItsOwnPerson() {
        List<String> names = jdbc.queryForList("select display_name from app_user", String.class);

        assertThat(names).hasSize(35).doesNotHaveDuplicates();
        for (SampleDepartment department : SampleDepartment.values()) {
            assertThat(post(department.key + ".operator")).isEqualTo(Post.OPERATOR);
            assertThat(post(department.key + ".leader")).isEqualTo(Post.LEADER);
            assertThat(post(department.key + ".supervisor")).isEqualTo(Post.SUPERVISOR);
        }
        for (SampleRegion region : SampleRegion.values()) {
            assertThat(post(region.key + ".business")).isEqualTo(Post.FINANCE_BUSINESS);
            assertThat(post(region.key + ".performance")).isEqualTo(Post.FINANCE_PERFORMANCE);
            assertThat(post(region.key + ".chief")).isEqualTo(Post.FINANCE_CHIEF);
        }
    }

    @Test
    void administratorsSignInAndSeeNoBusiness() {
        for (String username : List.of("admin", "security", "auditor")) {
            Actor actor = signIn.signIn(username, "Hengji-2026");
            assertThat(actor.scope().isEmpty()).isTrue();
            assertThat(actor.posts()).singleElement().extracting(Actor.Holding::organisationName).isEqualTo("系统平台");
        }
    }

    @Test
    void allGoalsOfTheFiveDocumentsAreThere() {
        assertThat(jdbc.queryForList("select kind from goal", String.class)).as("two of them go on into the next year").hasSize(63)
                .filteredOn("PROJECT"::equals).hasSize(58);
        assertThat(jdbc.queryForList("select year_no from fiscal_year order by year_no", Integer.class)).containsExactly(2021, 2021, 2022, 2023, 2023, 2024);
    }

    @Test
    void goalsAreInEveryStage() {
        assertThat(jdbc.queryForList("select distinct status from goal", String.class)).containsExactlyInAnyOrder(
                Arrays.stream(GoalStatus.values()).map(Enum::name).toArray(String[]::new));
        assertThat(jdbc.queryForList("select distinct step from work_item where state = 'OPEN'", String.class)).containsExactlyInAnyOrder(
                "DRAFTING", "UNIT_LEADER_REVIEW", "SUPERVISOR_REVIEW", "BUSINESS_REVIEW", "COUNTERSIGN", "PERFORMANCE_REVIEW",
                "MONITORING_REPORTING", "MONITORING_SUPERVISOR_REVIEW", "MONITORING_FINANCE_REVIEW", "SUSPENSION_PROPOSAL",
                "SELF_EVALUATING", "SELF_EVALUATION_SUPERVISOR_REVIEW", "SELF_EVALUATION_FINANCE_REVIEW", "SELF_EVALUATION_RECHECK",
                "RESULT_FEEDBACK", "RESULT_RECTIFICATION", "RESULT_ACCEPTANCE", "RESULT_CONFIRMATION", "TREATMENT_OVERRIDE", "EXPERT_SCORING");
        assertThat(jdbc.queryForList("select distinct grade from evaluation_result", String.class))
                .containsExactlyInAnyOrder("EXCELLENT", "GOOD", "FAIR", "POOR");
        assertThat(jdbc.queryForList("select distinct light from monitoring_report where light is not null", String.class))
                .containsExactlyInAnyOrder("GREEN", "YELLOW", "RED");
        assertThat(jdbc.queryForList("select distinct status from monitoring_report", String.class)).contains("RETURNED");
        assertThat(jdbc.queryForList("select distinct status from self_evaluation", String.class)).contains("RETURNED");
        assertThat(jdbc.queryForList("select lifted_at is null from suspension", Boolean.class)).as("one lifted, one not").containsExactlyInAnyOrder(true, false);
        assertThat(jdbc.queryForList("select r.id from monitoring_report r join goal g on g.id = r.goal_id where g.project_id is not null "
                + "and r.status <> 'DRAFT' and (r.recorded_yuan is null or r.recorded_yuan <> r.executed_yuan)", Long.class))
                .as("every report says what was paid").isEmpty();
        assertThat(jdbc.queryForList("select distinct state from rectification_item", String.class)).contains("OPEN", "DONE", "ACCEPTED", "REOPENED");
        assertThat(jdbc.queryForList("select status from key_evaluation order by id", String.class)).containsExactly("SETTLED", "SCORING");
        assertThat(jdbc.queryForList("select excluded from panel_candidate where excluded is not null", String.class)).anyMatch(why -> why.contains("曾任职"));
        assertThat(jdbc.queryForList("select distinct action from audit_entry", String.class)).contains("WITHDRAW", "REJECT", "RETURN", "RECTIFY", "CLOSE");
    }

    private Post post(String username) {
        return accounts.actorNamed(username).orElseThrow().posts().get(0).post();
    }
}
