package org.hengji.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The first start on an empty database that is not the sample's. */
@OnH2
@TestPropertySource(properties = "HENGJI_ADMIN_PASSWORD=口令-𠮷-first")
class FirstAdministratorTest {

    @Autowired SignIn signIn;
    @Autowired FirstAdministrator first;
    @Autowired AccountMapper accounts;

    @Test
    void signsInWithTheChosenPasswordAndSeesNoBusiness() {
        Actor admin = signIn.signIn("admin", "口令-𠮷-first");

        assertThat(admin.posts()).singleElement().extracting(Actor.Holding::post).isEqualTo(Post.SYSTEM_ADMIN);
        assertThat(admin.scope().isEmpty()).isTrue();
        first.run(null);
        assertThat(accounts.count()).as("a second start adds nobody").isOne();
    }
}
