package org.hengji.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

        assertThat(names).hasSize(30).doesNotHaveDuplicates();
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
        assertThat(jdbc.queryForList("select kind from goal", String.class)).hasSize(61)
                .filteredOn("PROJECT"::equals).hasSize(56);
        assertThat(jdbc.queryForList("select year_no from fiscal_year order by year_no", Integer.class)).containsExactly(2021, 2021, 2023, 2023, 2024);
    }

    private Post post(String username) {
        return accounts.actorNamed(username).orElseThrow().posts().get(0).post();
    }
}
