package org.hengji.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Post;
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

/** Proof files of a self-evaluation that is being filled in. */
abstract class ProofsTest {

    private static final byte[] PDF = "%PDF-1.4 花名册𠮷".getBytes(StandardCharsets.UTF_8);

    @Autowired World world;
    @LocalServerPort int port;
    @Autowired JdbcTemplate jdbc;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;

    Region region;
    YearWalk year;
    String evaluation;

    @BeforeEach
    void begun() {
        region = world.newRegion();
        year = new YearWalk(port, region);
        long goal = world.newGoal(region).id();
        year.approveGoal(goal);
        year.report(goal, new BigDecimal("100000"), "150人");
        year.report(goal, new BigDecimal("300000"), "300人");
        evaluation = year.selfEvaluation(goal);
    }

    @Test
    void aProofIsKeptByItsContentAndReadByWhoReadsTheForm() throws IOException {
        long line = year.read(region.operator(), evaluation).body().get("lines").get(1).get("id").asLong();
        Answer added = upload(region.operator(), "?line=" + line, PDF, "C:\\资料\\花名册𠮷.docx");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().get("name").asText()).isEqualTo("花名册𠮷.docx");
        assertThat(added.body().get("type").asText()).as("by content").isEqualTo("PDF");
        assertThat(added.body().get("sha256").asText()).isEqualTo(Sha256.of(PDF));
        assertThat(added.body().get("scanName").asText()).isEqualTo("未配置病毒扫描");
        assertThat(upload(region.operator(), "?line=" + line, PDF, "又一份.pdf").status()).as("the same again").isEqualTo(422);
        assertThat(upload(region.operator(), "", zip("word/document.xml"), "说明.docx").body().get("type").asText()).isEqualTo("DOCX");

        JsonNode list = year.read(region.supervisor(), evaluation + "/proofs").body().get("items");
        assertThat(list.findValuesAsText("lineId")).containsExactly(Long.toString(line), "null");
        String file = evaluation + "/proofs/" + added.body().get("id").asLong();
        var shown = as(region.supervisor()).download(file + "?inline=true");
        assertThat(shown.body()).isEqualTo(PDF);
        assertThat(shown.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(shown.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("inline");
        assertThat(as(world.newRegion().operator()).get(file).status()).isEqualTo(404);
    }

    /** The department's own clerk reads the forms of its units, and has no post at their desks: nothing in a file can be masked for him. */
    @Test
    void whoReadsPersonalDataMaskedSeesThatThereIsAFileAndCannotOpenIt() {
        long id = upload(region.operator(), "", PDF, "张三13812345678.pdf").body().get("id").asLong();
        OrgUnit department = organisations.get(region.desks().departmentId());
        Actor clerk = accounts.create(region.operator().username() + ".department", "部门经办𠮷", Region.PASSWORD, Post.OPERATOR, department, department);

        JsonNode file = year.read(clerk, evaluation + "/proofs").body().at("/items/0");
        assertThat(file.get("name").asText()).isEqualTo("张三138****5678.pdf");
        assertThat(file.get("withheld").asBoolean()).isTrue();
        assertThat(file.get("shown").asBoolean()).isFalse();
        Answer refused = year.read(clerk, evaluation + "/proofs/" + id);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().get("detail").asText()).contains("张三138****5678.pdf", "不能打开", "向送审单位索取");
        assertThat(year.read(region.supervisor(), evaluation + "/proofs").body().at("/items/0/withheld").asBoolean()).isFalse();
        assertThat(as(region.supervisor()).download(evaluation + "/proofs/" + id).body()).isEqualTo(PDF);
    }

    @Test
    void refusesWhatIsNoProof() throws IOException {
        long before = rows();
        assertThat(upload(region.operator(), "", new byte[0], "空.pdf").status()).isEqualTo(422);
        assertThat(upload(region.operator(), "", "MZ程序".getBytes(StandardCharsets.UTF_8), "花名册.pdf").status()).isEqualTo(422);
        assertThat(upload(region.operator(), "", zip("xl/workbook.xml", "xl/vbaProject.bin"), "台账.xlsx").body().get("detail").asText()).contains("宏");
        assertThat(upload(region.operator(), "", zip("资料.txt"), "资料.zip").status()).isEqualTo(422);
        assertThat(upload(region.operator(), "?line=0", PDF, "花名册.pdf").pointers()).containsExactly("/line");
        assertThat(upload(region.operator(), "", Arrays.copyOf(PDF, (10 << 20) + 1), "大.pdf").body().get("detail").asText()).contains("10 MB");
        assertThat(upload(region.supervisor(), "", PDF, "花名册.pdf").status()).as("not who may not write the form").isEqualTo(403);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void isTakenBackOnlyUntilTheFormIsSent() {
        long id = upload(region.operator(), "", PDF, "花名册.pdf").body().get("id").asLong();
        assertThat(as(region.operator()).delete(evaluation + "/proofs/" + id).status()).isEqualTo(204);
        assertThat(year.read(region.operator(), evaluation + "/proofs").body().get("items")).isEmpty();
        long kept = upload(region.operator(), "", PDF, "花名册.pdf").body().get("id").asLong();
        year.send(region.operator(), PUT, evaluation, year.evaluationContent(evaluation, new BigDecimal("300000"),
                Map.of("发放人数", "300人", "生活改善", "有所提升", "服务对象满意度", "96%"), 100)).ok();
        year.submit(evaluation).ok();

        assertThat(as(region.operator()).delete(evaluation + "/proofs/" + kept).status()).isEqualTo(409);
        assertThat(year.read(region.performance(), evaluation + "/proofs").body().get("items")).hasSize(1);
    }

    private Answer upload(Actor who, String line, byte[] content, String name) {
        return as(who).upload(evaluation + "/proofs" + line, content, URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private Api as(Actor who) {
        return Api.signedIn("http://localhost:" + port, who.username(), Region.PASSWORD);
    }

    private long rows() {
        return jdbc.queryForObject("select count(*) from proof_file", Long.class);
    }

    private static byte[] zip(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }
}

@OnH2
class ProofsOnH2Test extends ProofsTest {}

@OnMariaDb
class ProofsOnMariaDbTest extends ProofsTest {}
