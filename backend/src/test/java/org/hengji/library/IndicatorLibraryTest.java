package org.hengji.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengji.core.indicator.Target;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.fiscalyear.NewCheckpoint;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContent;
import org.hengji.goal.GoalDrafting;
import org.hengji.goal.GoalKind;
import org.hengji.goal.Indicator;
import org.hengji.goal.NewGoal;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Searching the library, taking over from other goals, and what the library learns from returned goals. */
abstract class IndicatorLibraryTest {

    private static final String LIBRARY = "/api/indicator-library?size=200";

    @Autowired World world;
    @Autowired FiscalYears years;
    @Autowired GoalDrafting drafting;
    @LocalServerPort int port;

    Region region;

    @BeforeEach
    void newRegion() {
        region = world.newRegion();
    }

    @Test
    void theWholeLibraryIsThereAtTheFirstStart() {
        int shipped = LibraryFile.shipped().groups().stream().mapToInt(g -> g.indicators().size()).sum();
        assertThat(find("").get("total").asInt()).isEqualTo(shipped);
        JsonNode first = named("预算执行率");
        assertThat(first.get("formula").asText()).isEqualTo("预算完成数÷预算数×100%");
        assertThat(first.get("unit").asText()).isEqualTo("%");
        assertThat(first.get("source").asText()).contains("西工街道办事处 2023 年部门预算");
    }

    @Test
    void namesAreFoundByPartByPinyinInitialsAndByProjectType() {
        assertThat(names(find("&q=训练"))).contains("民兵训练次数", "民兵训练达标率");
        assertThat(names(find("&q=zjsyhgl"))).containsExactly("资金使用合规率");
        assertThat(names(find("&q=ZJSYHGL"))).containsExactly("资金使用合规率");
        assertThat(names(find("&q=设备购置"))).contains("购置质量合格率");
        assertThat(names(find("&q=没有这个指标"))).isEmpty();
    }

    @Test
    void filtersNarrowTheList() {
        assertThat(find("&level1=满意度").get("items")).isNotEmpty().allSatisfy(i -> assertThat(i.get("level1").asText()).isEqualTo("满意度指标"));
        assertThat(find("&industry=党建&projectType=党建活动").get("items")).isNotEmpty()
                .allSatisfy(i -> assertThat(i.get("projectType").asText()).isEqualTo("党建活动"));
        assertThat(find("&region=河北省秦皇岛市山海关区").get("items")).isNotEmpty()
                .allSatisfy(i -> assertThat(i.get("region").asText()).isIn("全国", "河北省"));
        JsonNode choices = as(region.operator()).get("/api/indicator-library/choices").ok();
        assertThat(choices.get("regions")).extracting(JsonNode::asText).containsExactlyInAnyOrder("全国", "河北省", "河南省");
        assertThat(choices.get("industries")).extracting(JsonNode::asText).contains("党建", "通用");
    }

    @Test
    void whatWasChangedAfterAReturnBecomesAdviceForThatRegionOnceTheGoalIsApproved() {
        Goal goal = goal(region.year(), region, "服务补贴", "人均发放水平", "好转");
        submit(goal.id());
        decide(region.leader(), goal.id(), "RETURN", "请量化");
        // Typed again and submitted again: what counts is what was returned first.
        revise(goal.id(), "≥200元");
        assertThat(named("人均发放水平").get("advice")).isEmpty();
        submit(goal.id());
        List.of(region.leader(), region.supervisor(), region.business(), region.performance()).forEach(a -> decide(a, goal.id(), "APPROVE", "同意"));

        JsonNode learned = named("人均发放水平");
        assertThat(learned.at("/advice/0/text").asText()).isEqualTo("退回后指标值“好转”改为“≥200元”");
        assertThat(learned.at("/advice/0/times").asInt()).isOne();
        assertThat(learned.get("advice")).hasSize(1);
        assertThat(learned.get("usedCount").asInt()).isPositive();
        JsonNode elsewhere = as(world.newRegion().operator()).get(LIBRARY + "&q=人均发放水平").ok();
        assertThat(elsewhere.at("/items/0/advice")).isEmpty();
    }

    @Test
    void lastYearIsTheSameProjectOfTheSameUnit() {
        FiscalYear before = years.create(region.region().id(), 2022, "henan-2023", FiscalYear.OpeningMode.BY_HAND,
                List.of(new NewCheckpoint("12月底", LocalDate.of(2022, 12, 31))));
        Goal old = goal(before, region, "2022年网格员工资", "发放人数", "≥300人");
        goal(before, region, "2022年网格员培训", "培训人数", "≥10人");
        Goal now = goal(region.year(), region, "2023年网格员工资", "发放人数", "≥310人");
        Goal fresh = goal(region.year(), region, "新项目", "发放人数", "≥1人");

        assertThat(get(region.operator(), now, "/last-year").at("/goal/id").asLong()).isEqualTo(old.id());
        assertThat(get(region.operator(), fresh, "/last-year").get("goal").isNull()).isTrue();
        JsonNode sources = get(region.operator(), now, "/copy-sources");
        assertThat(sources.get("items")).extracting(g -> g.get("id").asLong()).contains(old.id(), fresh.id()).doesNotContain(now.id());
        assertThat(get(region.operator(), now, "/copy-sources?q=培训").get("total").asInt()).isOne();
    }

    @Test
    void othersSeeNeitherTheGoalNorItsSources() {
        Goal goal = goal(region.year(), region, "服务补贴", "补贴人数", "≥1人");
        Actor stranger = world.newRegion().operator();
        for (String part : List.of("/last-year", "/copy-sources")) {
            assertThat(as(stranger).get("/api/goals/" + goal.id() + part).status()).isEqualTo(404);
        }
        assertThat(Api.anonymous(base()).get("/api/indicator-library").status()).isEqualTo(401);
        Goal own = goal(region.year(), region, "另一补贴", "补贴人数", "≥1人");
        Goal theirs = world.newGoal(world.newRegion());
        assertThat(get(region.operator(), own, "/copy-sources").get("items")).extracting(g -> g.get("id").asLong()).doesNotContain(theirs.id());
    }

    private Goal goal(FiscalYear year, Region in, String name, String level3, String target) {
        var content = new GoalContent(List.of(), List.of(new Indicator(null, null, "产出指标", null, level3, Target.read(target), null, null, null, null,
                null, null, null, null, null, null, null, null)));
        return drafting.create(in.operator(), new NewGoal(GoalKind.PROJECT, year.id(), year.yearNo(), in.desks(), in.unit().path(), null, null,
                name, null, null, new BigDecimal("100.00"), year.rulePackId(), content));
    }

    private void submit(long id) {
        world.settle(region);
        as(region.operator()).post("/api/goals/" + id + "/submission", world.goal(id).version(), Map.of()).ok();
    }

    private void decide(Actor who, long id, String decision, String opinion) {
        as(who).post("/api/goals/" + id + "/decisions", world.goal(id).version(), Map.of("decision", decision, "opinion", opinion)).ok();
    }

    private void revise(long id, String target) {
        Api operator = as(region.operator());
        JsonNode line = operator.get("/api/goals/" + id).ok().at("/indicators/0");
        operator.put("/api/goals/" + id, world.goal(id).version(), Map.of("objectives", List.of(), "indicators", List.of(Map.of(
                "id", line.get("id").asLong(), "level1", "产出指标", "level3", line.get("level3").asText(), "target", target)))).ok();
    }

    private JsonNode named(String level3) {
        return find("&q=" + level3).at("/items/0");
    }

    private JsonNode find(String parameters) {
        return as(region.operator()).get(LIBRARY + parameters).ok();
    }

    private static List<String> names(JsonNode page) {
        return page.get("items").findValuesAsText("level3");
    }

    private JsonNode get(Actor who, Goal goal, String part) {
        return as(who).get("/api/goals/" + goal.id() + part).ok();
    }

    private Api as(Actor actor) {
        return Api.signedIn(base(), actor.username(), Region.PASSWORD);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}

@OnH2
class IndicatorLibraryOnH2Test extends IndicatorLibraryTest {}

@OnMariaDb
class IndicatorLibraryOnMariaDbTest extends IndicatorLibraryTest {}
