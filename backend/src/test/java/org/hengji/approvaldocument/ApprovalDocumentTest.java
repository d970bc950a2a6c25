package org.hengji.approvaldocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hengji.core.form.FormContext;
import org.hengji.core.form.Forms;
import org.hengji.goal.Goal;
import org.hengji.organisation.Actor;
import org.hengji.platform.Sha256;
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
import org.springframework.jdbc.core.JdbcTemplate;

/** A department's 批复 over HTTP: what it grants, that it never changes, and who may issue and read it. */
abstract class ApprovalDocumentTest {

    private static final String LIST = "/api/approval-documents";

    @Autowired World world;
    @Autowired Clock clock;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    Region region;
    YearWalk web;
    String department;

    @BeforeEach
    void newRegion() {
        region = world.newRegion();
        web = new YearWalk(port, region);
        department = LIST + "/departments/" + region.year().id() + "-" + region.desks().departmentId();
    }

    @Test
    void grantsTheApprovedGoalsAndNoOthersInTheOfficialForm() throws IOException {
        Goal approved = world.newGoal(region);
        world.newGoal(region);
        web.approveGoal(approved.id());
        JsonNode before = ok(web.read(region.performance(), department));
        assertThat(before.get("state").asText()).isEqualTo("NOT_ISSUED");
        assertThat(before.get("goals").asInt()).isEqualTo(2);
        assertThat(before.get("granted").asInt()).isOne();
        assertThat(before.at("/proposal/number").asText()).isEqualTo("财绩〔" + today().getYear() + "〕1号");
        assertThat(before.at("/proposal/title").asText()).isEqualTo("关于批复民政局2023年度预算绩效目标的通知");

        JsonNode issued = answered(issue(region.performance(), proposal()), 201);

        assertThat(issued.get("versionNo").asInt()).isOne();
        assertThat(issued.get("items")).extracting(goal -> goal.get("id").asLong()).containsExactly(approved.id());
        String document = LIST + "/" + issued.get("id").asLong();
        byte[] docx = download(region.supervisor(), document + "/files/docx");
        byte[] pdf = download(region.supervisor(), document + "/files/pdf");
        assertThat(issued.get("files")).extracting(file -> file.get("sha256").asText()).containsExactly(Sha256.of(docx), Sha256.of(pdf));
        assertThat(Forms.shipped().read(docx, null, FormContext.NONE).document().projects()).singleElement().satisfies(project -> {
            assertThat(project.name()).isEqualTo(approved.name());
            assertThat(project.indicators()).extracting(indicator -> indicator.target()).containsExactly("≥300人", "有所提升", "≥95%");
        });
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertThat(text(pdf)).contains("财政局文件", "财绩〔" + today().getYear() + "〕1号", "现将1个项目的绩效目标", "≥300人");
            assertThat(pages.getPage(0).getMediaBox().getHeight()).as("the letter stands upright").isGreaterThan(pages.getPage(0).getMediaBox().getWidth());
            assertThat(pages.getPage(1).getMediaBox().getHeight()).as("the form lies across").isLessThan(pages.getPage(1).getMediaBox().getWidth());
            assertThat(pages.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(ok(web.read(region.performance(), department)).get("state").asText()).isEqualTo("ISSUED");
        assertThat(jdbc.queryForList("select concat(action, ' ', subject_name) from audit_entry where region_id = ? and subject_kind = 'APPROVAL_DOCUMENT'",
                String.class, region.region().id())).containsExactly("ISSUE 财绩〔" + today().getYear() + "〕1号");
    }

    @Test
    void aSecondVersionNamesWhatItReplacesAndTheFirstStaysAsItWas() {
        web.approveGoal(world.newGoal(region).id());
        JsonNode first = answered(issue(region.performance(), proposal()), 201);
        byte[] asIssued = download(region.chief(), LIST + "/" + first.get("id").asLong() + "/files/docx");
        web.approveGoal(world.newGoal(region).id());
        assertThat(ok(web.read(region.business(), department)).get("state").asText()).isEqualTo("OUTDATED");

        JsonNode second = answered(issue(region.performance(), proposal()), 201);

        assertThat(second.get("versionNo").asInt()).isEqualTo(2);
        assertThat(second.get("number").asText()).isEqualTo("财绩〔" + today().getYear() + "〕2号");
        assertThat(second.get("replacesNumber").asText()).isEqualTo(first.get("number").asText());
        assertThat(second.get("title").asText()).startsWith("关于重新批复");
        JsonNode documents = ok(web.read(region.supervisor(), department)).get("documents");
        assertThat(documents).extracting(document -> document.get("versionNo").asInt()).containsExactly(2, 1);
        assertThat(documents.get(1).get("replacedBy").asText()).isEqualTo(second.get("number").asText());
        assertThat(documents.get(1).get("items")).hasSize(1);
        assertThat(download(region.chief(), LIST + "/" + first.get("id").asLong() + "/files/docx")).isEqualTo(asIssued);
        assertThat(text(download(region.chief(), LIST + "/" + second.get("id").asLong() + "/files/pdf")))
                .contains("（" + first.get("number").asText() + "）同时废止");
        assertThat(ok(web.read(region.supervisor(), LIST)).get("total").asInt()).isEqualTo(2);
    }

    @Test
    void theDepartmentIsToldAndAVersionIsNotOlderThanWhatItReplaces() {
        web.approveGoal(world.newGoal(region).id());
        JsonNode first = answered(issue(region.performance(), proposal()), 201);

        JsonNode told = ok(web.read(region.supervisor(), "/api/notifications")).at("/items/0");
        assertThat(told.get("text").asText()).isEqualTo("民政局2023年度绩效目标的批复（" + first.get("number").asText() + "）已印发");
        assertThat(told.get("link").asText()).isEqualTo("/approvals/" + region.year().id() + "-" + region.desks().departmentId());
        Map<String, Object> older = with("issuedOn", today().minusYears(1).toString());
        older.put("number", "财绩〔" + (today().getYear() - 1) + "〕9号");
        Answer refused = issue(region.performance(), older);
        assertThat(refused.pointers()).containsExactly("/issuedOn");
        assertThat(refused.body().get("detail").asText()).contains("代替“" + first.get("number").asText() + "”");
    }

    @Test
    void thePreviewShowsItAndStoresNothing() {
        web.approveGoal(world.newGoal(region).id());
        Map<String, Object> draft = proposal();
        draft.put("body", "第一段𠮷<b>。\n第二段。");

        String html = ok(web.send(region.performance(), POST, department + "/preview", 0, draft)).get("html").asText();

        assertThat(html).contains("第一段𠮷&lt;b&gt;。", "第二段。", "≥300人");
        assertThat(ok(web.read(region.performance(), LIST)).get("total").asInt()).isZero();
    }

    @Test
    void isRefusedWhileNothingIsApprovedAndWhenTheNumberIsUsedOrMalformed() {
        Goal goal = world.newGoal(region);
        assertThat(ok(web.read(region.performance(), department)).get("state").asText()).isEqualTo("NOTHING_APPROVED");
        Answer nothing = issue(region.performance(), proposal());
        assertThat(nothing.status()).isEqualTo(409);
        assertThat(nothing.body().get("detail").asText()).contains("还没有已批复的绩效目标");

        web.approveGoal(goal.id());
        for (String wrong : List.of("财绩2024-1", "财绩(2024)1号", "财绩〔" + today().getYear() + "〕0号", "财绩〔" + (today().getYear() - 1) + "〕1号")) {
            assertThat(issue(region.performance(), with("number", wrong)).pointers()).as(wrong).containsExactly("/number");
        }
        assertThat(issue(region.performance(), with("issuedOn", today().plusDays(1).toString())).status()).isEqualTo(422);
        assertThat(issue(region.performance(), with("body", " ")).pointers()).containsExactly("/body");
        Map<String, Object> tooEarly = with("number", "财绩〔2021〕1号");
        tooEarly.put("issuedOn", "2021-12-31");
        assertThat(issue(region.performance(), tooEarly).pointers()).as("two years before the budget's").containsExactly("/issuedOn");
        Answer unprintable = issue(region.performance(), with("body", "第一段\u000b第二段"));
        assertThat(unprintable.status()).isEqualTo(422);
        assertThat(unprintable.body().at("/errors/0/detail").asText()).contains("控制字符", "第一段□第二段");
        Map<String, Object> first = proposal();
        answered(issue(region.performance(), first), 201);
        assertThat(issue(region.performance(), first).status()).as("written before the first came out").isEqualTo(412);
        Answer used = issue(region.performance(), with("number", first.get("number")));
        assertThat(used.pointers()).containsExactly("/number");
        assertThat(used.body().get("detail").asText()).contains("已经使用", "〕2号");
        assertThat(jdbc.queryForObject("select count(*) from approval_document where region_id = ?", Integer.class, region.region().id())).isOne();
    }

    @Test
    void onlyThePerformanceOfficeIssuesAndOnlyDepartmentAndBureauRead() {
        web.approveGoal(world.newGoal(region).id());
        Map<String, Object> draft = proposal();
        assertThat(issue(region.business(), draft).status()).isEqualTo(403);
        assertThat(issue(region.supervisor(), draft).status()).isEqualTo(403);
        assertThat(issue(region.operator(), draft).status()).isEqualTo(404);
        assertThat(ok(web.read(region.supervisor(), department)).get("permittedActions")).isEmpty();
        JsonNode issued = answered(issue(region.performance(), draft), 201);
        String document = LIST + "/" + issued.get("id").asLong();

        Region other = world.newRegion();
        assertThat(web.read(other.performance(), document).status()).isEqualTo(404);
        assertThat(web.read(other.performance(), document + "/files/pdf").status()).isEqualTo(404);
        assertThat(web.read(other.performance(), department).status()).isEqualTo(404);
        assertThat(web.read(region.operator(), document).status()).isEqualTo(404);
        assertThat(web.read(region.supervisor(), document + "/files/xlsx").status()).isEqualTo(404);
        assertThat(ok(web.read(region.operator(), LIST)).get("total").asInt()).isZero();
        assertThat(Api.anonymous("http://localhost:" + port).get(document).status()).isEqualTo(401);
    }

    private Map<String, Object> proposal() {
        Map<String, Object> draft = new HashMap<>();
        ok(web.read(region.performance(), department)).get("proposal").fields()
                .forEachRemaining(field -> draft.put(field.getKey(), field.getValue()));
        return draft;
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> draft = proposal();
        draft.put(field, value);
        return draft;
    }

    private Answer issue(Actor who, Map<String, Object> draft) {
        return web.send(who, POST, department, 0, draft);
    }

    private byte[] download(Actor who, String path) {
        var answer = Api.signedIn("http://localhost:" + port, who.username(), Region.PASSWORD).download(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String text(byte[] pdf) {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(pages).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static JsonNode ok(Answer answer) {
        return answered(answer, 200);
    }

    private static JsonNode answered(Answer answer, int status) {
        assertThat(answer.status()).describedAs(answer.body().toString()).isEqualTo(status);
        return answer.body();
    }
}

@OnH2
class ApprovalDocumentOnH2Test extends ApprovalDocumentTest {}

@OnMariaDb
class ApprovalDocumentOnMariaDbTest extends ApprovalDocumentTest {}
