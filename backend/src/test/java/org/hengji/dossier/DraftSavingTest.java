package org.hengji.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.hengji.core.document.SampleDocuments;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.StatementCounter;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Drafts of a real document, edited with purpose and spending plan, and reviewed as a whole department. */
abstract class DraftSavingTest {

    /** Of 11 projects with plans, 30万元 in the fourth. */
    private static final String DOCUMENT = "sql/sample/xiguan-street-2024.json";

    @Autowired World world;
    @Autowired JdbcTemplate jdbc;
    @Autowired StatementCounter statements;
    @LocalServerPort int port;

    Region region;
    Api operator;

    @BeforeEach
    void newRegion() {
        region = world.newRegion();
        operator = as(region.operator());
    }

    @Test
    void purposeAndPlanAreStoredAsPrintedAndReviewedAtOnce() {
        takeIn(DOCUMENT);
        long project = project(3);
        ObjectNode draft = draft(project).put("purpose", "用于社区公益岗位补贴𠮷");
        plan(draft, "10.00", "20.00", "25.00", "29.99");

        Answer saved = operator.put("/api/goals/" + project, version(project), draft);

        assertThat(saved.status()).as(saved.body().toString()).isEqualTo(200);
        assertThat(saved.body().at("/project/purpose").asText()).isEqualTo("用于社区公益岗位补贴𠮷");
        assertThat(saved.body().at("/project/spendingPlan")).extracting(p -> p.get("printed").asText()).containsExactly("10.00", "20.00", "25.00", "29.99");
        assertThat(jdbc.queryForList("select s.printed from spending_plan s join goal g on g.project_id = s.project_id where g.id = ? order by s.sequence_no",
                String.class, project)).containsExactly("10.00", "20.00", "25.00", "29.99");
    }

    @Test
    void aCellThatCannotBeKeptExactlyIsRefusedAndNothingIsStored() {
        takeIn(DOCUMENT);
        long project = project(3);
        int version = version(project);
        ObjectNode draft = draft(project).put("purpose", "新的用途");
        plan(draft, "10.00", "0.0000001");

        Answer refused = operator.put("/api/goals/" + project, version, draft);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).containsExactly("/spendingPlan/1/printed");
        JsonNode after = operator.get("/api/goals/" + project).ok();
        assertThat(after.get("version").asInt()).isEqualTo(version);
        assertThat(after.at("/project/purpose").asText()).isNotEqualTo("新的用途");
        ObjectNode nameless = draft(project);
        nameless.putArray("spendingPlan").addObject().put("by", " ").put("printed", "1.00");
        assertThat(operator.put("/api/goals/" + project, version, nameless).pointers()).containsExactly("/spendingPlan/0/by");
    }

    @Test
    void aDepartmentGoalHasNeitherPurposeNorPlan() {
        takeIn(DOCUMENT);
        long department = jdbc.queryForObject("select id from goal where department_id = ? and kind = 'DEPARTMENT'", Long.class, region.desks().departmentId());
        ObjectNode draft = draft(department).put("purpose", "用途");
        plan(draft, "1.00");

        assertThat(operator.put("/api/goals/" + department, version(department), draft).pointers()).containsExactly("/purpose", "/spendingPlan");
    }

    @Test
    void aCheckReadsTheWholeDepartmentInAFixedNumberOfStatements() {
        takeIn(DOCUMENT);
        long one = project(0);
        ObjectNode draft = draft(one);
        int eleven = statements.during(() -> operator.post("/api/goals/" + one + "/check", draft).ok()).size();
        newRegion();
        takeIn("sql/sample/jianxi-community-2023.json");
        long other = project(0);
        ObjectNode otherDraft = draft(other);
        List<String> issued = statements.during(() -> operator.post("/api/goals/" + other + "/check", otherDraft).ok());

        assertThat(issued).as(String.join("\n", issued)).hasSize(eleven).hasSizeLessThanOrEqualTo(16);
    }

    /** With the region's own department, so that its people work on it. */
    private void takeIn(String document) {
        String json = new String(SampleDocuments.bytes(document), UTF_8)
                .replaceFirst("(\"region\": *)\"[^\"]*\"", "$1\"" + region.region().name() + "\"")
                .replaceFirst("(\"department\": *\\{[^}]*?\"name\": *)\"[^\"]*\"", "$1\"民政局\"");
        long id = operator.upload("/api/intake", json.getBytes(UTF_8), "document.json").ok().get("id").asLong();
        operator.post("/api/intake/" + id + "/commit", Map.of()).ok();
    }

    private long project(int index) {
        return jdbc.queryForObject("select g.id from goal g join project p on p.id = g.project_id where g.department_id = ? and p.sequence_no = ?",
                Long.class, region.desks().departmentId(), index + 1);
    }

    private int version(long goal) {
        return operator.get("/api/goals/" + goal).ok().get("version").asInt();
    }

    private ObjectNode draft(long goal) {
        JsonNode view = operator.get("/api/goals/" + goal).ok();
        ObjectNode draft = Api.JSON.createObjectNode();
        ArrayNode objectives = draft.putArray("objectives");
        view.get("objectives").forEach(o -> {
            ObjectNode row = objectives.addObject();
            List.of("id", "kind", "name", "text").forEach(key -> row.set(key, o.get(key)));
        });
        ArrayNode indicators = draft.putArray("indicators");
        view.get("indicators").forEach(i -> {
            ObjectNode row = indicators.addObject();
            List.of("id", "objective", "level1", "level2", "level3").forEach(key -> row.set(key, i.get(key)));
            row.set("target", i.at("/target/printed"));
        });
        return draft;
    }

    private static void plan(ObjectNode draft, String... cells) {
        ArrayNode plan = draft.putArray("spendingPlan");
        for (int i = 0; i < cells.length; i++) {
            plan.addObject().put("by", 3 * (i + 1) + "月底").put("printed", cells[i]);
        }
    }

    private Api as(Actor who) {
        return Api.signedIn("http://localhost:" + port, who.username(), Region.PASSWORD);
    }
}

@OnH2
class DraftSavingOnH2Test extends DraftSavingTest {}

@OnMariaDb
class DraftSavingOnMariaDbTest extends DraftSavingTest {}
