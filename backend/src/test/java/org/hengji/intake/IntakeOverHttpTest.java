package org.hengji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.hengji.core.form.Forms;
import org.hengji.core.form.medium.FormFormat;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriUtils;

/** Intake as pages and scripts use it. */
abstract class IntakeOverHttpTest {

    private static final String XIGONG = "sql/sample/xigong-community-2021.json";

    @LocalServerPort int port;
    @Autowired World world;
    @Autowired JdbcTemplate jdbc;
    @Autowired IntakeViews views;
    @Autowired TransactionTemplate transaction;

    Region region;

    @BeforeEach
    void newRegion() {
        region = world.newRegion();
    }

    @Test
    void previewThenCommit() {
        JsonNode preview = perform(region.business(), upload(document().bytes(), "西工区2021𠮷.json"), 201);

        assertThat(preview.get("fileName").asText()).isEqualTo("西工区2021𠮷.json");
        assertThat(preview.get("statusName").asText()).isEqualTo("待提交");
        assertThat(preview.at("/department/known").asBoolean()).isFalse();
        assertThat(preview.get("region").asText()).isEqualTo(region.region().name());
        assertThat(preview.get("permittedActions")).extracting(JsonNode::asText).containsExactly("COMMIT");
        assertThat(preview.get("changes")).extracting(c -> c.get("what").asText()).startsWith("年度", "部门", "部门预算", "部门整体目标", "项目");
        assertThat(preview.at("/changes/4/kindName").asText()).isEqualTo("新增");
        assertThat(preview.at("/changes/4/fields/0/field").asText()).isEqualTo("项目名称");
        assertThat(preview.at("/changes/4/fields/0/before").isNull()).isTrue();

        String path = "/api/intake/" + preview.get("id").asLong();
        JsonNode committed = perform(region.business(), commit(path), 200);
        assertThat(committed.get("status").asText()).isEqualTo("COMMITTED");
        assertThat(committed.get("changes").findValuesAsText("path")).isEqualTo(preview.get("changes").findValuesAsText("path"));
        assertThat(committed.get("changes").findValuesAsText("outcome")).containsOnly("WRITTEN");
        assertThat(perform(region.performance(), get(path), 200)).isEqualTo(committed);
        JsonNode list = perform(region.chief(), get("/api/intake"), 200);
        assertThat(list.get("total").asInt()).isOne();
        assertThat(list.at("/items/0/changes").isNull()).isTrue();
        perform(world.newRegion().chief(), get(path), 404);
        assertThat(perform(region.business(), commit(path), 409).get("type").asText()).isEqualTo("/problems/wrong-step");
    }

    @Test
    void refusalsNameThePlace() {
        JsonNode unreadable = perform(region.business(), upload("{\"region\": }".getBytes(StandardCharsets.UTF_8), "x"), 422);
        assertThat(unreadable.get("type").asText()).isEqualTo("/problems/invalid-document");
        assertThat(unreadable.at("/errors/0/detail").asText()).contains("第 1 行第 12 列");

        JsonNode unknownKey = perform(region.business(), upload(document().with("/projects/0/colour", "red").bytes(), "x"), 422);
        assertThat(unknownKey.at("/errors/0/pointer").asText()).isEqualTo("/projects/0/colour");

        JsonNode empty = perform(region.business(), upload(new byte[0], "x"), 422);
        assertThat(empty.at("/errors/0/detail").asText()).isEqualTo("内容为空");

        JsonNode elsewhere = perform(region.business(), upload(document().with("/region", "河南省洛阳市").bytes(), "x"), 422);
        assertThat(elsewhere.get("type").asText()).isEqualTo("/problems/invalid-input");
        assertThat(elsewhere.at("/errors/0/pointer").asText()).isEqualTo("/region");

        assertThat(perform(region.operator(), upload(document().bytes(), "x"), 403).get("type").asText()).isEqualTo("/problems/forbidden");
        perform(region.business(), api -> api.upload("/api/intake", document().bytes(), "%zz"), 422);
    }

    @Test
    void readsInTheBackgroundAndCommitsTheProjectsChosen() {
        Api clerk = signedIn(region.business()).respondAsync();
        Answer accepted = clerk.upload("/api/intake", document().bytes(), "a.json");
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.body().get("status").asText()).isIn("READING", "READY");

        String path = "/api/intake/" + accepted.body().get("id").asLong();
        JsonNode read = settled(clerk, path);
        assertThat(read.get("status").asText()).isEqualTo("READY");
        assertThat(read.get("progress").isNull()).isTrue();
        assertThat(read.get("projectCount").asInt()).isEqualTo(6);
        assertThat(read.at("/changeCounts/add").asInt()).isEqualTo(read.get("changes").size());
        assertThat(clerk.get(path + "/findings").ok().get("total").asInt()).isPositive().isEqualTo(sum(read.at("/findings/counts")));
        JsonNode unknown = clerk.post(path + "/commit", Map.of("projects", List.of("/projects/6"))).body();
        assertThat(unknown.at("/errors/0/pointer").asText()).isEqualTo("/projects/6");

        assertThat(clerk.post(path + "/commit", Map.of("projects", List.of("/projects/1", "/projects/3"))).status()).isEqualTo(202);

        JsonNode committed = settled(clerk, path);
        assertThat(committed.get("status").asText()).isEqualTo("COMMITTED");
        assertThat(committed.get("changes")).filteredOn(c -> c.get("project").asBoolean()).extracting(c -> c.get("outcome").asText())
                .containsExactly("NOT_CHOSEN", "WRITTEN", "NOT_CHOSEN", "WRITTEN", "NOT_CHOSEN", "NOT_CHOSEN");
        assertThat(projectNames()).containsExactly(document().read().projects().get(1).name(), document().read().projects().get(3).name());
        assertThat(new String(clerk.download(path + "/report.csv").body(), StandardCharsets.UTF_8)).startsWith("\uFEFF\"结果\"")
                .contains("\"已写入\",\"项目\"", "\"未选择\",\"项目\"");

        JsonNode again = perform(region.business(), upload(document().bytes(), "again.json"), 201);
        assertThat(again.get("changes")).extracting(c -> c.get("kind").asText() + " " + c.get("path").asText())
                .contains("ADD /projects/0", "ADD /projects/2", "ADD /projects/4", "ADD /projects/5")
                .doesNotContain("ADD /projects/1", "ADD /projects/3");
    }

    @Test
    void aFileThatIsRefusedInTheBackgroundSaysWhyAndLeavesNothing() {
        Api clerk = signedIn(region.business()).respondAsync();
        byte[] hostile = "PK\u0003\u0004 no archive at all".getBytes(StandardCharsets.UTF_8);

        String path = "/api/intake/" + clerk.upload("/api/intake", hostile, "x.xlsx").ok().get("id").asLong();

        JsonNode refused = settled(clerk, path);
        assertThat(refused.get("status").asText()).isEqualTo("REFUSED");
        assertThat(refused.at("/failure/detail").asText()).isNotBlank();
        assertThat(refused.at("/failure/errors")).isNotEmpty();
        assertThat(refused.get("permittedActions")).isEmpty();
        assertThat(projectNames()).isEmpty();
        perform(region.performance(), get(path), 404);
        perform(region.business(), commit(path), 409);
    }

    @Test
    void workThatWasInterruptedIsToldAndCanBeTakenUpAgain() {
        JsonNode preview = perform(region.business(), upload(document().bytes(), "a.json"), 201);
        long id = preview.get("id").asLong();
        transaction.executeWithoutResult(status -> {
            jdbc.update("update intake_batch set status = 'COMMITTING' where id = ?", id);
            jdbc.update("insert into intake_job (intake_id, phase, done, total, touched_at) values (?, 'WRITING', 1, 2, '2023-01-01 00:00:00')", id);
        });

        views.failAbandoned();

        JsonNode interrupted = perform(region.business(), get("/api/intake/" + id), 200);
        assertThat(interrupted.get("status").asText()).isEqualTo("READY");
        assertThat(interrupted.at("/failure/detail").asText()).contains("中断");
        assertThat(perform(region.business(), commit("/api/intake/" + id), 200).get("status").asText()).isEqualTo("COMMITTED");
    }

    @Test
    void aFormOfWhatIsStoredChangesNothingWhateverItHasNoPlaceFor() throws IOException {
        byte[] whole = jianxi().bytes();
        perform(region.operator(), api -> api.post("/api/intake/" + api.upload("/api/intake", whole, "a.json").ok().get("id").asLong() + "/commit", Map.of()), 200);

        JsonNode preview = perform(region.operator(), upload(projectsForm(), "没有后缀"), 201);

        assertThat(preview.get("projectCount").asInt()).isEqualTo(7);
        assertThat(preview.get("changes")).isEmpty();
        assertThat(preview.at("/cells/items")).isEmpty();
    }

    @Test
    void aCellThatIsNotUnderstoodLosesNothingElse() throws IOException {
        byte[] broken = BrokenCells.replace(projectsForm(), "5.60", "五万多");

        JsonNode preview = perform(region.operator(), upload(broken, "2023年.xlsx"), 201);

        assertThat(preview.at("/cells/count").asInt()).isPositive();
        assertThat(preview.at("/cells/items")).anySatisfy(cell -> {
            assertThat(cell.get("sheet").asText()).isEqualTo("项目绩效目标汇总表");
            assertThat(cell.get("address").asText()).matches("[A-Z]+\\d+");
            assertThat(cell.get("message").asText()).contains("五万多");
        });
        assertThat(preview.get("projectCount").asInt()).isEqualTo(7);
        perform(region.operator(), commit("/api/intake/" + preview.get("id").asLong()), 200);
        assertThat(projectNames()).hasSize(7);
    }

    private Edited jianxi() {
        return Edited.document("sql/sample/jianxi-community-2023.json", region.region().name()).with("/department/name", "民政局");
    }

    private byte[] projectsForm() throws IOException {
        var file = new ByteArrayOutputStream();
        Forms forms = Forms.shipped();
        forms.write(jianxi().read(), forms.layouts().find("henan-projects").orElseThrow(), FormFormat.XLSX, file);
        return file.toByteArray();
    }

    private JsonNode settled(Api clerk, String path) {
        return Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> clerk.get(path).ok(),
                intake -> !List.of("READING", "COMMITTING").contains(intake.get("status").asText()));
    }

    private List<String> projectNames() {
        return jdbc.queryForList("select p.name from project p join fiscal_year y on y.id = p.fiscal_year_id where y.region_id = ? order by p.sequence_no",
                String.class, region.region().id());
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.asInt();
        }
        return sum;
    }

    private Edited document() {
        return Edited.document(XIGONG, region.region().name());
    }

    private static Function<Api, Answer> get(String path) {
        return api -> api.get(path);
    }

    private static Function<Api, Answer> commit(String path) {
        return api -> api.post(path + "/commit", Map.of());
    }

    private static Function<Api, Answer> upload(byte[] document, String fileName) {
        return api -> api.upload("/api/intake", document, UriUtils.encode(fileName, StandardCharsets.UTF_8));
    }

    private JsonNode perform(Actor who, Function<Api, Answer> request, int status) {
        Answer answer = request.apply(signedIn(who));
        assertThat(answer.status()).describedAs(answer.body().toString()).isEqualTo(status);
        return answer.body();
    }

    private Api signedIn(Actor who) {
        return Api.signedIn("http://localhost:" + port, who.username(), Region.PASSWORD);
    }
}

@OnH2
class IntakeOverHttpOnH2Test extends IntakeOverHttpTest {}

@OnMariaDb
class IntakeOverHttpOnMariaDbTest extends IntakeOverHttpTest {}
