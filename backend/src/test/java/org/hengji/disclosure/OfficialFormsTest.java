package org.hengji.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.form.FormContext;
import org.hengji.core.form.Forms;
import org.hengji.goal.Goal;
import org.hengji.testing.Api;
import org.hengji.testing.OnH2;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;

/** Official forms as pages and people download them. */
@OnH2
class OfficialFormsTest {

    @LocalServerPort int port;
    @Autowired World world;

    Region region;
    Goal goal;

    @BeforeEach
    void oneGoal() {
        region = world.newRegion();
        goal = world.newGoal(region);
    }

    @Test
    void theFormsOfAGoalAreListedAndDownloadedAsTheyWouldBeSigned() {
        Api operator = Api.signedIn(base(), region.operator().username(), Region.PASSWORD);

        JsonNode forms = operator.get(forms()).ok().get("items");
        assertThat(forms).extracting(form -> form.get("layout").asText()).contains("henan-projects");
        assertThat(forms.get(0).get("formats")).extracting(JsonNode::asText).containsExactly("xlsx", "docx", "pdf", "html");
        var xlsx = operator.download(forms() + "/henan-projects.xlsx");

        assertThat(xlsx.statusCode()).isEqualTo(200);
        assertThat(xlsx.headers().firstValue(HttpHeaders.CONTENT_DISPOSITION).orElseThrow()).startsWith("attachment").contains("UTF-8''");
        GoalDocument read = Forms.shipped().read(xlsx.body(), null, FormContext.NONE).document();
        assertThat(read.projects()).singleElement().satisfies(project -> {
            assertThat(project.name()).isEqualTo(goal.name());
            assertThat(project.indicators()).extracting(indicator -> indicator.target()).containsExactly("≥300人", "有所提升", "≥95%");
        });
        assertThat(new String(operator.download(forms() + "/henan-projects.html").body(), StandardCharsets.UTF_8)).contains(goal.name(), "≥300人");
        assertThat(operator.download(forms() + "/henan-projects.pdf").body()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void whoMayNotSeeTheGoalGetsNoForm() {
        Api stranger = Api.signedIn(base(), world.newRegion().chief().username(), Region.PASSWORD);

        assertThat(stranger.get(forms()).status()).isEqualTo(404);
        assertThat(stranger.get(forms() + "/henan-projects.xlsx").status()).isEqualTo(404);
        assertThat(Api.anonymous(base()).get(forms()).status()).isEqualTo(401);
    }

    @Test
    void aLayoutOrAFormatThatDoesNotFitIsNotFound() {
        Api operator = Api.signedIn(base(), region.operator().username(), Region.PASSWORD);

        assertThat(operator.get(forms() + "/hebei-department.xlsx").status()).isEqualTo(404);
        assertThat(operator.get(forms() + "/henan-projects.exe").status()).isEqualTo(404);
        assertThat(operator.get(forms() + "/nothing.pdf").status()).isEqualTo(404);
    }

    private String forms() {
        return "/api/goals/" + goal.id() + "/forms";
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
