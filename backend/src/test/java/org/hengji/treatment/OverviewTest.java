package org.hengji.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.testing.Api;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a region's results come to, and the letter by which each is told. */
abstract class OverviewTest {

    @Autowired World world;
    @LocalServerPort int port;

    Region region;
    YearWalk year;
    String result;

    @BeforeEach
    void aResult() {
        region = world.newRegion();
        year = new YearWalk(port, region);
        long goal = world.newGoal(region).id();
        year.approveGoal(goal);
        result = year.graded(goal, "90人", "40%", 30);
    }

    @Test
    void countsWhatHasBeenUsedInTheNextBudget() {
        assertThat(overview().at("/total/untold").asInt()).isEqualTo(1);
        assertThat(overview().at("/total/adoptionRate").isNull()).as("nobody has been told").isTrue();
        feedBack("CANCEL", null).ok();
        assertThat(overview().at("/total/pending").asInt()).as("no budget is being drafted").isEqualTo(1);
        assertThat(overview().at("/total/adoptionRate").decimalValue()).isEqualByComparingTo("0");

        Region next = world.nextYear(region);
        JsonNode used = overview();
        assertThat(used.at("/total/applied").asInt()).as("not declared again").isEqualTo(1);
        assertThat(used.at("/total/adoptionRate").decimalValue()).isEqualByComparingTo("100");
        assertThat(used.at("/departments/0/sum/treatments/3/next").decimalValue()).as("a cancelled project leaves nothing").isEqualByComparingTo("0");
        assertThat(used.at("/summoned/0/department/name").asText()).isEqualTo("民政局");
        assertThat(used.get("commended")).isEmpty();

        String goal = "/api/goals/" + world.newGoal(next).id();
        String asked = "/api/results/overrides/" + year.send(region.operator(), POST, goal + "/override", Map.of("reason", "确需安排")).ok().get("id").asText();
        year.decide(region.chief(), asked, "APPROVE", "同意");
        year.submit(goal).ok();
        assertThat(overview().at("/total/excepted").asInt()).isEqualTo(1);
        assertThat(year.read(world.newRegion().chief(), "/api/results/overview").body().get("fiscalYear").isNull()).as("another region's").isTrue();
    }

    @Test
    void theLetterIsNumberedAndPrinted() {
        assertThat(year.read(region.performance(), result + "/letter/docx").status()).as("not sent yet").isEqualTo(404);
        assertThat(feedBack("REDUCE", "财绩函2023年3号").pointers()).containsExactly("/number");
        feedBack("REDUCE", null).ok();

        JsonNode told = year.read(region.operator(), result).ok();
        assertThat(told.at("/letter/number").asText()).matches("财绩函〔\\d{4}〕1号");
        assertThat(told.at("/letter/body").asText()).contains("等级为“差”", "1．台账不全𠮷", "处理意见为“压减”", "个工作日内");
        assertThat(told.at("/feedbackDueOn").asText()).isNotBlank();
        assertThat(year.read(region.operator(), result + "/letter/xlsx").status()).isEqualTo(404);
        Api operator = Api.signedIn("http://localhost:" + port, region.operator().username(), Region.PASSWORD);
        assertThat(operator.download(result + "/letter/docx").body()).startsWith('P', 'K');
        assertThat(operator.download(result + "/letter/pdf").body()).startsWith('%', 'P', 'D', 'F');
    }

    private JsonNode overview() {
        return year.read(region.chief(), "/api/results/overview?fiscalYear=2023").ok();
    }

    private Answer feedBack(String treatment, String number) {
        Map<String, Object> body = new HashMap<>(Map.of("feedback", "请查明原因𠮷", "treatment", treatment, "problems", List.of("台账不全𠮷")));
        body.put("number", number);
        return year.send(region.performance(), POST, result + "/feedback", body);
    }
}

@OnH2
class OverviewOnH2Test extends OverviewTest {}

@OnMariaDb
class OverviewOnMariaDbTest extends OverviewTest {}
