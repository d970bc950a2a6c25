package org.hengji.rulepacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.organisation.Actor;
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

/** Reading, comparing, copying and changing packs, and what a goal is pinned to afterwards. */
abstract class RulePackOverHttpTest {

    private static final String SOURCE = "{\"document\": \"测试区办法𠮷\", \"number\": null, \"article\": \"第三条\", \"confidence\": \"verified\"}";

    @Autowired World world;
    @Autowired RulePacks packs;
    @Autowired AdjustedPackMapper mapper;
    @Autowired ObjectMapper json;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    Region region;
    YearWalk web;
    String copy;

    @BeforeEach
    void newRegion() {
        region = world.newRegion();
        web = new YearWalk(port, region);
        copy = "region-" + region.region().id() + "-2027";
    }

    @Test
    void everybodyReadsWhatShipsWithItsSources() {
        JsonNode items = ok(web.read(region.operator(), "/api/rule-packs")).get("items");
        assertThat(items).extracting(item -> item.get("id").asText()).startsWith("national-2015", "national-2021").contains("sichuan-2023");
        assertThat(item(items, "henan-2023").get("status").asText()).as("the region's year is pinned to it").isEqualTo("IN_USE");
        assertThat(item(items, "sichuan-2023").get("statusName").asText()).isEqualTo("未使用");

        JsonNode hebei = ok(web.read(region.operator(), "/api/rule-packs/hebei-2024"));
        assertThat(section(hebei, "/checkpoints").get("inheritedFromName").asText()).isEqualTo("河北省2021年度");
        assertThat(section(hebei, "/spendingPlan").get("inheritedFrom").isNull()).isTrue();
        assertThat(section(hebei, "/weights").at("/source/number").asText()).isEqualTo("财预〔2020〕10号");
        assertThat(section(hebei, "/weights").at("/source/confidenceName").asText()).isEqualTo("通行做法");
        assertThat(section(hebei, "/preReview/findings/missing-unit").get("title").asText()).isEqualTo("指标值没有单位");
        assertThat(hebei.get("sections")).allSatisfy(section -> {
            assertThat(section.get("title").asText()).isNotBlank();
            assertThat(section.get("group").asText()).as(section.get("path").asText()).isNotEmpty().isNotEqualTo("null");
        });
        assertThat(hebei.at("/pack/permittedActions")).isEmpty();
        assertThat(web.read(region.operator(), "/api/rule-packs/nobody").status()).isEqualTo(404);
    }

    @Test
    void comparesTwoPacksSectionBySection() {
        JsonNode compared = ok(web.read(region.business(), "/api/rule-packs/national-2015/comparison?with=national-2021")).get("sections");
        assertThat(compared).filteredOn(pair -> !pair.get("same").asBoolean()).extracting(pair -> pair.get("path").asText())
                .containsExactly("/levelTree", "/weights");
        JsonNode tree = compared.get(0);
        assertThat(tree.get("differences")).extracting(d -> d.get("path").asText())
                .contains("/levels/产出/children/成本", "/levels/成本");
        assertThat(compared).filteredOn(pair -> pair.get("path").asText().equals("/weights")).singleElement()
                .satisfies(pair -> assertThat(pair.get("differences")).as("the same points from another rule").isEmpty());

        JsonNode withParent = ok(web.read(region.business(), "/api/rule-packs/hebei-2024/comparison"));
        assertThat(withParent.at("/right/id").asText()).isEqualTo("hebei-2021");
        assertThat(withParent.get("sections")).filteredOn(pair -> pair.get("path").asText().equals("/spendingPlan"))
                .singleElement().satisfies(pair -> {
                    assertThat(pair.at("/differences/0/left").asText()).isEqualTo("AMOUNT");
                    assertThat(pair.at("/differences/0/right").asText()).isEqualTo("PERCENT");
                });
    }

    @Test
    void thePerformanceOfficeAdjustsACopyUntilItIsInUse() {
        JsonNode made = answered(makeCopy(region.performance(), 2027), 201);
        assertThat(made.at("/pack/origin").asText()).isEqualTo("ADJUSTED");
        assertThat(made.at("/pack/permittedActions")).extracting(JsonNode::asText).containsExactly("COPY", "EDIT");
        assertThat(made.get("sections")).allSatisfy(section -> assertThat(section.get("inheritedFrom").isNull()).isFalse());

        JsonNode saved = ok(save(0, "{\"lightBands\": {\"source\": " + SOURCE + ", \"value\": {\"greenUpTo\": 5, \"yellowUpTo\": 7.5}},"
                + "\"preReview\": {\"findings\": {\"missing-unit\": {\"severity\": \"error\", \"source\": " + SOURCE + "}}}}"));
        assertThat(saved.at("/pack/version").asInt()).isOne();
        assertThat(section(saved, "/lightBands").at("/value/yellowUpTo").decimalValue()).isEqualByComparingTo("7.5");
        assertThat(section(saved, "/lightBands").at("/source/document").asText()).isEqualTo("测试区办法𠮷");
        assertThat(section(saved, "/preReview/findings/missing-unit").at("/value/severity").asText()).isEqualTo("error");
        assertThat(section(saved, "/preReview/findings/placeholder").get("inheritedFrom").asText()).isEqualTo("national-2015");
        assertThat(jdbc.queryForList("select detail from audit_entry where region_id = ? and subject_kind = 'RULE_PACK' order by id",
                String.class, region.region().id())).containsExactly("由“河南省2023年度”复制，自 2027 年度起适用", "监控灯、指标值没有单位");

        takeIn(2027);
        assertThat(jdbc.queryForList("select distinct rule_pack_id from goal where region_id = ? and year_no = 2027", String.class,
                region.region().id())).containsExactly(copy);
        assertThat(packs.get(copy).lightBands().value().greenUpTo()).isEqualByComparingTo("5");
        Answer late = save(1, "{}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().get("detail").asText()).contains("已有年度或绩效目标在用");
        JsonNode used = ok(web.read(region.performance(), "/api/rule-packs/" + copy));
        assertThat(used.at("/pack/statusName").asText()).isEqualTo("使用中");
        assertThat(used.at("/pack/permittedActions")).extracting(JsonNode::asText).containsExactly("COPY");
    }

    @Test
    void aWrongPackIsRefusedWithPlaceAndReason() {
        answered(makeCopy(region.performance(), 2027), 201);

        Answer wrong = save(0, "{\"weights\": {\"source\": " + SOURCE + ", \"value\": {\"execution\": 10, "
                + "\"withoutCost\": {\"产出\": 50, \"效益\": 30, \"满意度\": 11}, \"withCost\": {\"成本\": 20, \"产出\": 40, \"效益\": 20, \"满意度\": 10}}}}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.pointers()).containsExactly("/content/weights/value/withoutCost");
        assertThat(wrong.body().at("/errors/0/detail").asText()).isEqualTo("分值合计应为 100，实际为 101");
        assertThat(save(0, "{\"lightBands\": {\"value\": {\"greenUpTo\": \"五\"}}}").pointers()).containsExactly(
                "/content/lightBands/source", "/content/lightBands/value/greenUpTo", "/content/lightBands/value/yellowUpTo");
        assertThat(save(0, "{\"years\": {\"from\": 2000}, \"region\": \"全国\"}").pointers()).containsExactly("/content/region", "/content/years");
        assertThat(save(0, "{\"luck\": 7}").pointers()).containsExactly("/content/luck");
        assertThat(save(7, "{}").status()).isEqualTo(412);
        assertThat(ok(web.read(region.performance(), "/api/rule-packs/" + copy)).at("/pack/version").asInt()).isZero();
    }

    @Test
    void copiesAreForYearsThatHaveNotBegun() {
        assertThat(makeCopy(region.performance(), 2023).pointers()).as("the region's year").containsExactly("/year");
        assertThat(makeCopy(region.performance(), 2020).body().get("detail").asText()).contains("尚未开始的年度");
        answered(makeCopy(region.performance(), 2027), 201);
        assertThat(makeCopy(region.performance(), 2028).pointers()).as("the same id").containsExactly("/id");
        copy = copy + "-again";
        assertThat(makeCopy(region.performance(), 2027).pointers()).as("the same year").containsExactly("/year");
        copy = "Nicht-so";
        assertThat(makeCopy(region.performance(), 2029).pointers()).containsExactly("/id");
    }

    @Test
    void nobodyElseMayAdjustAndNoOtherRegionSees() {
        assertThat(makeCopy(region.business(), 2027).status()).isEqualTo(403);
        answered(makeCopy(region.performance(), 2027), 201);
        assertThat(web.send(region.chief(), PUT, "/api/rule-packs/" + copy, 0, edit("{}")).status()).isEqualTo(403);
        assertThat(web.send(region.performance(), PUT, "/api/rule-packs/national-2021", 0, edit("{}")).status()).isEqualTo(409);
        Region other = world.newRegion();
        assertThat(web.read(other.performance(), "/api/rule-packs/" + copy).status()).isEqualTo(404);
        assertThat(web.send(other.performance(), PUT, "/api/rule-packs/" + copy, 0, edit("{}")).status()).isEqualTo(404);
        assertThat(ok(web.read(other.performance(), "/api/rule-packs")).get("items")).noneMatch(item -> item.get("id").asText().equals(copy));
        assertThat(ok(web.read(region.operator(), "/api/rule-packs/" + copy)).at("/pack/permittedActions")).isEmpty();
    }

    /** What another node has in memory is an older reading, until it asks. */
    @Test
    void aChangeIsSeenOnEveryNode() {
        var otherNode = new RulePackLibrary(mapper, json);
        answered(makeCopy(region.performance(), 2027), 201);
        assertThat(otherNode.get(copy).lightBands().value().greenUpTo()).isEqualByComparingTo("10");

        ok(save(0, "{\"lightBands\": {\"source\": " + SOURCE + ", \"value\": {\"greenUpTo\": 3, \"yellowUpTo\": 4}}}"));

        assertThat(otherNode.get(copy).lightBands().value().greenUpTo()).isEqualByComparingTo("3");
        assertThat(otherNode.forDocument(region.region().name(), "henan-2023", 2030).id()).isEqualTo(copy);
        assertThat(otherNode.forDocument(region.region().name(), "henan-2023", 2026).id()).isEqualTo("henan-2023");
    }

    private Answer makeCopy(Actor who, int year) {
        return web.send(who, POST, "/api/rule-packs/henan-2023/copies", 0, Map.of("id", copy, "name", "测试地区" + year + "年度", "year", year));
    }

    private Answer save(int version, String content) {
        return web.send(region.performance(), PUT, "/api/rule-packs/" + copy, version, edit(content));
    }

    private static String edit(String content) {
        return "{\"name\": \"测试地区2027年度\", \"content\": " + content + "}";
    }

    private void takeIn(int year) {
        String document = new String(SampleDocuments.bytes("sql/sample/jianxi-community-2023.json"), StandardCharsets.UTF_8)
                .replaceFirst("(\"region\": *)\"[^\"]*\"", "$1\"" + region.region().name() + "\"")
                .replaceFirst("(\"fiscalYear\": *)2023", "$1" + year);
        JsonNode preview = answered(web.send(region.business(), POST, "/api/intake", 0, document), 201);
        ok(web.send(region.business(), POST, "/api/intake/" + preview.get("id").asLong() + "/commit", 0, Map.of()));
    }

    private static JsonNode section(JsonNode pack, String path) {
        for (JsonNode section : pack.get("sections")) {
            if (section.get("path").asText().equals(path)) {
                return section;
            }
        }
        throw new AssertionError("no section " + path);
    }

    private static JsonNode item(JsonNode items, String id) {
        for (JsonNode item : items) {
            if (item.get("id").asText().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("no pack " + id);
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
class RulePackOverHttpOnH2Test extends RulePackOverHttpTest {}

@OnMariaDb
class RulePackOverHttpOnMariaDbTest extends RulePackOverHttpTest {}
