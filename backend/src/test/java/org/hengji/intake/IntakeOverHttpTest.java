package org.hengji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api;
import org.hengji.testing.Api.Answer;
import org.hengji.testing.OnH2;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;

/** Intake as pages and scripts use it. */
@OnH2
class IntakeOverHttpTest {

    private static final String XIGONG = "sql/sample/xigong-community-2021.json";

    @LocalServerPort int port;
    @Autowired World world;

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
        assertThat(committed.get("changes")).isEqualTo(preview.get("changes"));
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
        Answer answer = request.apply(Api.signedIn("http://localhost:" + port, who.username(), Region.PASSWORD));
        assertThat(answer.status()).describedAs(answer.body().toString()).isEqualTo(status);
        return answer.body();
    }
}
