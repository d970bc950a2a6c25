package org.hengji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Post;
import org.hengji.testing.Api;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What auditors find in the trail, take away and may not do. */
abstract class AuditOverHttpTest {

    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,\r\n]*)");

    @Autowired World world;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    Region region;
    Api auditor;

    @BeforeEach
    void auditorOfTheRegion() {
        region = world.newRegion();
        auditor = auditor(region.region());
    }

    @Test
    void anEntrySaysWhoInWhichPostFromWhereAndWhatChanged() {
        long id = submitted();
        Api leader = as(region.leader());
        leader.post("/api/goals/" + id + "/decisions", world.goal(id).version(), Map.of("decision", "RETURN", "opinion", "指标不完整𠮷")).ok();

        JsonNode entry = items("?goal=" + id + "&action=RETURN").get(0);

        assertThat(entry.get("who").asText()).isEqualTo(region.leader().name());
        assertThat(entry.get("postName").asText()).isEqualTo("单位负责人");
        assertThat(entry.get("goalName").asText()).isEqualTo("高龄补贴𠮷");
        assertThat(entry.get("detail").asText()).isEqualTo("指标不完整𠮷");
        assertThat(entry.get("words").asText()).startsWith(region.leader().name() + "（单位负责人）在“单位负责人审核”环节将目标申报退回修改");
        assertThat(entry.get("words").asText()).endsWith("，转到“编制”");
        assertThat(changes(entry)).containsExactly("状态：审核中→已退回", "环节：单位负责人审核→编制", "轮次：1→2");
        assertThat(entry.at("/origin/address").asText()).isEqualTo("127.0.0.1");
        assertThat(entry.at("/origin/kind").asText()).isEqualTo("SESSION");
        assertThat(entry.at("/origin/label").asText()).hasSize(12);
        assertThat(entry.get("sequenceNo").isNull()).as("not sealed yet").isTrue();
    }

    @Test
    void anEditSaysWhatStoodThereBefore() {
        long id = world.newUnansweredGoal(region).id();
        Api operator = as(region.operator());
        JsonNode goal = operator.get("/api/goals/" + id).ok();
        List<Map<String, Object>> indicators = new ArrayList<>();
        goal.get("indicators").forEach(i -> indicators.add(new HashMap<>(Map.of("id", i.get("id").asLong(), "level1", i.get("level1").asText(),
                "level3", i.get("level3").asText(), "target", i.get("target").get("printed").asText()))));
        indicators.get(0).put("target", "≥320人𠮷");
        indicators.remove(1);
        List<Map<String, Object>> objectives = List.of(Map.of("id", goal.at("/objectives/0/id").asLong(), "kind", "ANNUAL", "text", "按时足额发放"));
        assertThat(operator.put("/api/goals/" + id, goal.get("version").asInt(), Map.of("objectives", objectives, "indicators", indicators)).status()).isEqualTo(200);

        JsonNode entry = items("?goal=" + id + "&action=SAVE").get(0);
        assertThat(changes(entry)).containsExactly("目标“年度目标”内容：按时足额发放生活补贴𠮷→按时足额发放", "指标“发放人数”指标值：≥300人→≥320人𠮷",
                "指标“生活改善”一级指标：效益指标→null", "指标“生活改善”三级指标：生活改善→null", "指标“生活改善”指标值：有所提升→null");
        assertThat(entry.get("words").asText()).endsWith("保存了目标申报，修改 5 处");
        assertThat(items("?q=" + encoded("320人𠮷"))).hasSize(1);
        JsonNode told = operator.get("/api/goals/" + id + "/timeline").ok().get("items");
        assertThat(told.get(told.size() - 1).get("words").asText()).isEqualTo(entry.get("words").asText());
    }

    @Test
    void aTokenIsToldFromASession() {
        Api leader = as(region.leader());
        JsonNode issued = leader.post("/api/me/tokens", Map.of("name", "脚本𠮷", "expiresOn", LocalDate.now().plusDays(30).toString())).ok();
        long id = submitted();
        Api machine = Api.withToken(base(), issued.get("token").asText());
        machine.post("/api/goals/" + id + "/decisions", world.goal(id).version(), Map.of("decision", "APPROVE")).ok();
        leader.delete("/api/me/tokens/" + issued.get("id").asLong());

        JsonNode decision = items("?goal=" + id + "&action=APPROVE").get(0);
        assertThat(decision.at("/origin/kind").asText()).isEqualTo("TOKEN");
        assertThat(decision.at("/origin/label").asText()).isEqualTo("脚本𠮷");
        assertThat(items("?action=ISSUE_TOKEN&who=" + region.leader().username()).get(0).get("detail").asText()).startsWith("“脚本𠮷”");
        assertThat(items("?action=REVOKE_TOKEN")).hasSize(1);
    }

    @Test
    void signInsFailuresAndLocksAreWrittenDownButNeverWhatWasTyped() {
        Api guesser = Api.anonymous(base());
        for (int i = 0; i < 5; i++) {
            guesser.post("/api/session", Map.of("username", region.chief().username(), "password", "guess" + i));
        }
        guesser.post("/api/session", Map.of("username", "my-secret-password", "password", "x"));

        assertThat(items("?action=SIGN_IN_FAILED&q=" + encoded("账号 " + region.chief().username()))).hasSize(5);
        assertThat(items("?action=ACCOUNT_LOCKED").get(0).get("words").asText()).contains("锁定了账号 " + region.chief().username());
        assertThat(items("?action=SIGN_IN&kind=ACCOUNT").get(0).get("who").asText()).isEqualTo("审计员𠮷");
        assertThat(auditor(organisations.ensurePlatform()).get("/api/audit?action=SIGN_IN_FAILED&chain=0&size=200").ok().toString())
                .contains("未知账号").doesNotContain("my-secret-password");
    }

    @Test
    void whatEndsInARefusalLeavesNothing() {
        long id = submitted();
        assertThat(as(region.leader()).post("/api/goals/" + id + "/decisions", world.goal(id).version(), Map.of("decision", "RETURN")).status()).isEqualTo(422);
        assertThat(as(region.leader()).post("/api/goals/" + id + "/decisions", 0, Map.of("decision", "APPROVE")).status()).isEqualTo(412);
        assertThat(items("?goal=" + id + "&who=" + region.leader().username())).isEmpty();
    }

    @Test
    void anAuditorOfARegionSeesThatRegionOnly() {
        Region other = world.newRegion();
        long id = world.newGoal(other).id();
        Api everywhere = auditor(organisations.ensurePlatform());

        assertThat(items("?goal=" + id)).isEmpty();
        assertThat(items("?chain=" + other.region().id())).isEmpty();
        assertThat(auditor.post("/api/audit/verification", Map.of("chain", other.region().id())).status()).isEqualTo(404);
        assertThat(auditor.get("/api/audit/choices").ok().get("chains")).hasSize(1);
        assertThat(everywhere.get("/api/audit?goal=" + id).ok().get("total").asInt()).isPositive();
        assertThat(everywhere.get("/api/audit/choices").ok().get("chains").get(0).get("id").asInt()).isZero();
    }

    @Test
    void othersSeeNothingOfIt() {
        for (Actor other : List.of(region.operator(), region.chief(), accounts.create("admin." + region.region().id(), "系统管理员",
                Region.PASSWORD, Post.SYSTEM_ADMIN, region.region(), region.region()))) {
            Api api = as(other);
            assertThat(api.get("/api/audit").status()).isEqualTo(403);
            assertThat(api.get("/api/audit/choices").status()).isEqualTo(403);
            assertThat(api.get("/api/audit/export").status()).isEqualTo(403);
            assertThat(api.post("/api/audit/verification", Map.of()).status()).isEqualTo(403);
        }
        assertThat(Api.anonymous(base()).get("/api/audit").status()).isEqualTo(401);
        assertThat(auditor.get("/api/goals").status()).as("an auditor sees no goals").isEqualTo(403);
        assertThat(auditor.get("/api/me").ok().get("menu")).extracting(JsonNode::asText).containsExactly("audit");
    }

    @Test
    void theExportCanBeCheckedWithoutUs() throws Exception {
        long id = submitted();
        as(region.leader()).post("/api/goals/" + id + "/decisions", world.goal(id).version(),
                Map.of("decision", "RETURN", "opinion", "=1+1\n'引号\"与,逗号𠮷")).ok();

        byte[] file = auditor.download("/api/audit/export?chain=" + region.region().id()).body();
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").contains("\"'=1+1\n'引号\"\"与,逗号𠮷\"");

        List<List<String>> lines = parse(text.substring(1));
        List<String> heading = lines.get(0);
        String previous = "0".repeat(64);
        for (int i = 1; i < lines.size(); i++) {
            Map<String, String> row = new HashMap<>();
            for (int c = 0; c < heading.size(); c++) {
                row.put(heading.get(c), lines.get(i).get(c));
            }
            StringBuilder canonical = new StringBuilder();
            for (String column : heading.subList(heading.indexOf("recorded_at"), heading.indexOf("content_hash"))) {
                String value = row.get(column);
                canonical.append(column).append(':').append(value == null ? "" : value.length() + ":" + value).append('\n');
            }
            assertThat(row.get("content_hash")).as(canonical.toString()).isEqualTo(sha256(canonical.toString()));
            assertThat(row.get("previous_hash")).isEqualTo(previous);
            assertThat(row.get("sequence_no")).isEqualTo(String.valueOf(i));
            previous = sha256(previous + "\n" + row.get("chain_id") + "\n" + i + "\n" + row.get("entry_id") + "\n" + row.get("content_hash") + "\n");
            assertThat(row.get("hash")).isEqualTo(previous);
        }
        JsonNode chain = auditor.post("/api/audit/verification", Map.of("chain", region.region().id())).ok().at("/chains/0");
        assertThat(items("?action=EXPORT_TRAIL")).as("taking it away is in it").hasSize(1);
        assertThat(chain.get("entries").asInt()).isEqualTo(lines.size() - 1);
        assertThat(chain.get("headHash").asText()).isEqualTo(previous);
    }

    @Test
    void entriesAreFoundByTimePersonAndText() {
        long id = submitted();
        as(region.leader()).post("/api/goals/" + id + "/decisions", world.goal(id).version(), Map.of("decision", "RETURN", "opinion", "占比 100%_未列明")).ok();
        String today = LocalDate.now().toString();

        assertThat(items("?q=" + encoded("100%_未"))).hasSize(1);
        assertThat(items("?q=" + encoded("1%未"))).as("signs of LIKE are taken as written").isEmpty();
        assertThat(items("?q=" + encoded("高龄补贴") + "&action=RETURN")).hasSize(1);
        assertThat(items("?who=" + encoded(region.leader().name()) + "&goal=" + id)).hasSize(1);
        assertThat(items("?from=" + LocalDate.now().minusDays(1) + "&to=" + LocalDate.now().plusDays(1) + "&goal=" + id)).isNotEmpty();
        assertThat(items("?to=2020-01-01")).isEmpty();
        assertThat(auditor.get("/api/audit?action=NONSENSE").status()).isEqualTo(422);
        assertThat(auditor.get("/api/audit?from=" + today + "x").status()).isEqualTo(422);
    }

    private long submitted() {
        long id = world.newGoal(region).id();
        as(region.operator()).post("/api/goals/" + id + "/submission", world.goal(id).version(), Map.of()).ok();
        return id;
    }

    private static List<String> changes(JsonNode entry) {
        List<String> changes = new ArrayList<>();
        entry.get("changes").forEach(c -> changes.add(c.get("what").asText() + "：" + c.get("before").asText() + "→" + c.get("after").asText()));
        return changes;
    }

    private JsonNode items(String query) {
        return auditor.get("/api/audit" + query).ok().get("items");
    }

    private Api auditor(OrgUnit place) {
        String name = "auditor." + place.id() + "." + region.region().id();
        accounts.create(name, "审计员𠮷", Region.PASSWORD, Post.AUDITOR, place, place);
        return Api.signedIn(base(), name, Region.PASSWORD);
    }

    /** A blank cell without quotes is null; an apostrophe before anything is taken away. */
    private static List<List<String>> parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        Matcher cells = CELL.matcher(text);
        int at = 0;
        while (at < text.length() && cells.find(at)) {
            String quoted = cells.group(1);
            line.add(quoted != null ? quoted.replace("\"\"", "\"").replaceFirst("^'", "") : cells.group(2).isEmpty() ? null : cells.group(2));
            at = cells.end();
            if (text.startsWith("\r\n", at)) {
                lines.add(line);
                line = new ArrayList<>();
                at += 2;
            } else {
                at++;
            }
        }
        return lines;
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Api as(Actor actor) {
        return Api.signedIn(base(), actor.username(), Region.PASSWORD);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}

@OnH2
class AuditOverHttpOnH2Test extends AuditOverHttpTest {}

@OnMariaDb
class AuditOverHttpOnMariaDbTest extends AuditOverHttpTest {}
