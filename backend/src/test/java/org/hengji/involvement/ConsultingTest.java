package org.hengji.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hengji.core.form.FormContext;
import org.hengji.core.form.Forms;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.Test;

/** 征询 over HTTP, and the right to see that comes with a task and goes with it. */
abstract class ConsultingTest extends PeopleTestBase {

    @Test
    void whoIsConsultedAnswersAndDecidesNothing() {
        Actor expert = region.expert();
        assertThat(consult(region.leader(), expert).ok().get("permittedActions").toString()).contains("APPROVE", "CONSULT");
        assertThat(notices(expert)).anyMatch(text -> text.contains("待征询意见"));
        assertThat(todo(expert)).singleElement().satisfies(item -> assertThat(item.get("stepName").asText()).isEqualTo("征询意见"));
        assertThat(permitted(expert)).isEmpty();
        refused(decide(expert, "APPROVE"), 403, "由单位负责人办理");
        refused(consult(region.leader(), expert), 422, "尚未答复");
        refused(answer(expert, null, " "), 422, "请填写意见");

        assertThat(answer(expert, null, "资金已落实𠮷").status()).isEqualTo(204);

        assertThat(todo(expert)).isEmpty();
        assertThat(involvements(region.leader())).singleElement().satisfies(i -> {
            assertThat(i.get("answer").asText()).isEqualTo("资金已落实𠮷");
            assertThat(i.get("stateName").asText()).isEqualTo("已答复");
        });
        assertThat(trail(region.operator())).contains("CONSULT", "ANSWER_CONSULT");
        assertThat(notices(region.leader())).anyMatch(text -> text.contains("已答复您的征询"));
        assertThat(openSteps()).containsExactly("UNIT_LEADER_REVIEW");
        assertThat(jdbc.queryForObject("select open_asks from goal where id = ?", Integer.class, goalId)).isZero();
    }

    @Test
    void aQuestionNobodyAnsweredIsClosedWithTheStep() {
        consult(region.leader(), region.expert()).ok();
        walk.approve(goal, region.leader());
        assertThat(todo(region.expert())).isEmpty();
        assertThat(openSteps()).containsExactly("SUPERVISOR_REVIEW");
        assertThat(involvements(region.leader())).singleElement().satisfies(i -> assertThat(i.get("state").asText()).isEqualTo("CANCELLED"));
        assertThat(answer(region.expert(), null, "迟了").status()).isEqualTo(404);
    }

    @Test
    void aTaskLetsItsHolderReadExactlyThatRecordUntilItIsDone() {
        Region elsewhere = world.newRegion();
        Actor outsider = region.expert();
        long neighbour = world.newGoal(region).id();
        List<String> pages = List.of("", "/timeline", "/involvements", "/completion", "/process", "/changes", "/review");

        assertThat(pages).allSatisfy(page -> assertThat(as(outsider).get(goal + page).status()).as("before " + page).isEqualTo(404));
        consult(region.leader(), outsider).ok();
        assertThat(pages).allSatisfy(page -> assertThat(as(outsider).get(goal + page).status()).as("during " + page).isEqualTo(200));
        assertThat(as(outsider).get("/api/goals/" + neighbour).status()).isEqualTo(404);
        assertThat(as(outsider).get("/api/goals/" + world.newGoal(elsewhere).id()).status()).isEqualTo(404);
        assertThat(as(outsider).get("/api/goals").ok().get("total").asInt()).isZero();
        assertThat(as(outsider).get("/api/findings").ok().get("total").asInt()).isZero();
        assertThat(todo(outsider)).hasSize(1);
        assertThat(trail(region.operator())).containsOnlyOnce("READ_BY_GRANT");

        clock.moveTo(MONDAY.plusDays(1));
        as(outsider).get(goal).ok();
        assertThat(trail(region.operator()).stream().filter("READ_BY_GRANT"::equals)).hasSize(2);

        answer(outsider, null, "同意").ok();
        assertThat(pages).allSatisfy(page -> assertThat(as(outsider).get(goal + page).status()).as("after " + page).isEqualTo(404));
    }

    @Test
    void whoHasNoPostAtTheGoalsDesksReadsPersonalDataMasked() {
        transaction.executeWithoutResult(status -> jdbc.update("update goal_objective set content = '联系人张三，电话13812345678' where goal_version_id = ?",
                world.goal(goalId).currentVersionId()));
        consult(region.leader(), region.expert(), region.chief()).ok();
        String masked = as(region.expert()).get(goal).body().get("objectives").toString();
        assertThat(masked).contains("联系人张三，电话138****5678").doesNotContain("13812345678");
        assertThat(as(region.leader()).get(goal).body().get("objectives").toString()).contains("电话13812345678");
        assertThat(as(region.chief()).get(goal).body().get("objectives").toString()).contains("电话13812345678");
    }

    @Test
    void whatIsDownloadedAndComparedIsMaskedAsThePages() throws IOException {
        transaction.executeWithoutResult(status -> jdbc.update("update goal_objective set content = '联系人张三，电话13812345678' where goal_version_id = ?",
                world.goal(goalId).currentVersionId()));
        consult(region.leader(), region.expert()).ok();

        for (String format : List.of("xlsx", "docx", "html", "pdf")) {
            assertThat(text(region.leader(), format)).as(format).contains("13812345678").doesNotContain("138****5678");
            assertThat(text(region.expert(), format)).as(format).contains("138****5678").doesNotContain("13812345678");
        }
        assertThat(jdbc.queryForList("select detail from audit_entry where goal_id = ? and action = 'DOWNLOAD'", String.class, goalId))
                .filteredOn(detail -> detail.contains("个人信息已隐去")).hasSize(3);
        assertThat(List.of("/changes", "/versions/1", "/timeline", "/review")).allSatisfy(page ->
                assertThat(as(region.expert()).get(goal + page).ok().toString()).as(page).doesNotContain("13812345678"));
    }

    /** The words of the form as a person reads them in this kind of file. */
    private String text(Actor reader, String format) throws IOException {
        byte[] file = as(reader).download(goal + "/forms/henan-projects." + format).body();
        return switch (format) {
            case "html" -> new String(file, StandardCharsets.UTF_8);
            case "pdf" -> {
                try (PDDocument pdf = Loader.loadPDF(file)) {
                    yield new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
                }
            }
            default -> Forms.shipped().read(file, null, FormContext.NONE).document().toString();
        };
    }

    @Test
    void onlyTheHolderConsultsAndOnlyWhoIsAskedAnswers() {
        refused(consult(region.operator(), region.expert()), 403, "由单位负责人办理");
        refused(consult(region.leader(), colleague("外地", Post.EXPERT, world.newRegion())), 422, "不在本地区");
        consult(region.leader(), region.expert(), region.chief()).ok();
        long id = involvements(region.leader()).get(0).get("id").asLong();
        refused(as(region.chief()).post(goal + "/involvements/" + id + "/answer", Map.of("opinion", "代答")), 403, "由" + region.expert().name());
        answer(region.chief(), null, "可行").ok();
        refused(answer(region.chief(), null, "再答"), 409, "已答复");
    }
}

@OnH2
class ConsultingOnH2Test extends ConsultingTest {}

@OnMariaDb
class ConsultingOnMariaDbTest extends ConsultingTest {}
