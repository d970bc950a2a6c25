package org.hengji.core.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.indicator.LevelTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePacksTest {

    private static final ReadPacks PACKS = RulePacks.shipped();

    @Test
    void shipsSevenPacks() {
        assertThat(PACKS.all()).extracting(RulePack::id).containsExactly(
                "national-2015", "national-2021", "luoyang-2021", "henan-2023", "hebei-2021", "hebei-2024", "sichuan-2023");
    }

    @Test
    void packsReadOnDemandAreTheSame() {
        RulePacks onDemand = RulePacks.shippedOnDemand();

        assertThat(onDemand.forForm("hebei-2024", 2024)).isEqualTo(PACKS.get("hebei-2024"));
        assertThat(onDemand.forForm(null, 2020)).isEqualTo(PACKS.get("national-2015"));
        assertThat(onDemand.find("shaanxi-2023")).isEmpty();
        assertThat(onDemand.all()).containsExactlyElementsOf(PACKS.all());
    }

    @ParameterizedTest
    @CsvSource({"henan-2023, 2023, henan-2023", "hebei-2024, 2024, hebei-2024", ", 2020, national-2015", ", 2021, national-2015",
        ", 2023, national-2021", "sichuan-2023, 2023, sichuan-2023", "shaanxi-2023, 2023, national-2021", ", 2010, national-2015"})
    void picksThePackOfTheFormOrOfTheYear(String form, int year, String id) {
        assertThat(PACKS.forForm(form, year).id()).isEqualTo(id);
    }

    @Test
    void aPackHasItsOwnSectionsAndThoseOfItsParent() {
        RulePack hebei = PACKS.get("hebei-2024");

        assertThat(hebei.checkpoints().value()).extracting(MonitoringPoint::label).containsExactly("3月底", "6月底", "10月底", "12月底");
        assertThat(hebei.checkpoints().value().get(2).in(2024)).isEqualTo(LocalDate.of(2024, 10, 31));
        assertThat(hebei.levelTree().value().has("成本")).isFalse();
        assertThat(PACKS.get("henan-2023").levelTree().value().has("成本指标")).isTrue();
        assertThat(PACKS.get("henan-2023").checkpoints().value()).extracting(MonitoringPoint::label).contains("9月底");
        assertThat(hebei.workingDays("DRAFTING")).isEqualTo(10);
        assertThatThrownBy(() -> hebei.workingDays("NAPPING")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"100, EXCELLENT, PRIORITY, false", "90, EXCELLENT, PRIORITY, false", "89.99, GOOD, SUPPORT, false",
        "79.99, FAIR, REDUCE, true", "60, FAIR, REDUCE, true", "59.99, POOR, CANCEL, true", "0, POOR, CANCEL, true"})
    void gradesAndTreats(BigDecimal total, Grade grade, Treatment treatment, boolean rectification) {
        RulePack pack = PACKS.get("national-2021");

        assertThat(pack.grade(total)).isEqualTo(grade);
        assertThat(pack.treatment(grade)).isEqualTo(treatment);
        assertThat(pack.needsRectification(grade)).isEqualTo(rectification);
    }

    @ParameterizedTest
    @CsvSource({"0, GREEN", "10, GREEN", "-10, GREEN", "10.01, YELLOW", "20, YELLOW", "20.01, RED", "-35, RED"})
    void lightsByDeviation(BigDecimal deviation, Light light) {
        assertThat(PACKS.get("luoyang-2021").lightBands().value().light(deviation)).isEqualTo(light);
    }

    @Test
    void whatARegionPrintsIsItsOwn() {
        assertThat(PACKS.get("hebei-2021").spendingPlan().value()).isEqualTo(PlanUnit.PERCENT);
        assertThat(PACKS.get("hebei-2024").spendingPlan().value()).isEqualTo(PlanUnit.AMOUNT);
        assertThat(PACKS.get("henan-2023").spendingPlan().value()).isEqualTo(PlanUnit.NONE);
        assertThat(PACKS.get("hebei-2024").departmentGoals().value().layout()).isEqualTo(DepartmentGoals.Layout.SUB_GOALS);
        assertThat(PACKS.get("hebei-2024").departmentGoals().value().standards()).extracting(band -> band.from().intValue())
                .containsExactly(90, 80, 70, 60);
        assertThat(PACKS.get("henan-2023").departmentGoals().value().levels()).extracting(LevelTree.Level::name)
                .containsExactly("投入管理", "产出", "效益");
        assertThat(PACKS.get("sichuan-2023").executionAtLeast("8月底")).contains(new BigDecimal(60));
        assertThat(PACKS.get("national-2021").executionAtLeast("6月底")).isEmpty();
        assertThat(PACKS.get("national-2015").review().value().criteria()).flatExtracting(ReviewForm.Criterion::points)
                .extracting(ReviewForm.Point::score).extracting(BigDecimal::intValue).containsExactly(10, 10, 15, 15, 15, 15, 10, 10);
    }

    @Test
    void everyIndicatorOfTheRealDepartmentsIsInTheTreeOfItsPack() {
        for (String name : SampleDocuments.DEPARTMENTS) {
            GoalDocument document = SampleDocuments.read(name);
            LevelTree tree = new LevelTree(PACKS.forForm(document.form(), document.fiscalYear()).departmentGoals().value().levels());
            assertThat(document.departmentGoal().indicators()).allSatisfy(indicator -> {
                var level1 = tree.level1(indicator.level1());
                assertThat(level1).as(indicator.level1()).isPresent();
                assertThat(indicator.level2() == null || level1.get().child(indicator.level2()).isPresent()).as(indicator.level2()).isTrue();
            });
        }
    }

    /** The outcomes of a review were read in the rule itself; everything else is practice or our own suggestion. */
    @Test
    void nothingClaimsToBeVerifiedThatWasNotReadInTheOfficialText() {
        assertThat(PACKS.all()).flatExtracting(pack -> PACKS.sections(pack.id())).allSatisfy(section -> {
            assertThat(section.source().document()).isNotBlank();
            assertThat(section.source().confidence() == Source.Confidence.VERIFIED).as(section.path())
                    .isEqualTo(section.path().equals("/reviewOutcomes"));
        });
    }

    @Test
    void keyProjectsAreScoredInFullByFinanceAndTheOthersMayBeMarked() {
        ReviewSheetDuty duty = PACKS.get("henan-2023").reviewSheets().value();

        assertThat(duty.requiredAt("BUSINESS_REVIEW", ApprovalRoute.ReviewMethod.POINTS)).isTrue();
        assertThat(duty.requiredAt("SUPERVISOR_REVIEW", ApprovalRoute.ReviewMethod.POINTS)).isFalse();
        assertThat(duty.requiredAt("BUSINESS_REVIEW", ApprovalRoute.ReviewMethod.MARKS)).isFalse();
        assertThat(duty.offeredAt("UNIT_LEADER_REVIEW")).isFalse();
        assertThat(PACKS.get("henan-2023").consentWhenSilent().value()).isEqualTo(Silence.AGREE);
    }

    @Test
    void everySectionSaysWhichPackStatesIt() {
        assertThat(PACKS.sections("hebei-2024")).filteredOn(section -> List.of("/weights", "/checkpoints", "/spendingPlan",
                        "/preReview/findings/missing-unit").contains(section.path()))
                .extracting(section -> section.path() + " " + section.definedIn())
                .containsExactlyInAnyOrder("/weights national-2015", "/checkpoints hebei-2021", "/spendingPlan hebei-2024",
                        "/preReview/findings/missing-unit national-2015");
        assertThat(PACKS.sections("hebei-2024")).filteredOn(section -> section.path().equals("/preReview/findings/missing-unit"))
                .singleElement().satisfies(section -> assertThat(section.value().path("severity").asText()).isEqualTo("warning"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "confidence: practice | confidence: guessed | /gradeBands/source/confidence | 只能是",
        "效益: 30 | 效益: 31 | /weights/value/withoutCost | 分值合计应为 100，实际为 101",
        "grade: GOOD, from: 80 | grade: GOOD, from: 95 | /gradeBands/value | 下限应由高到低排列",
        "on: 06-30 | on: 06-31 | /checkpoints/value/1/on | 没有这一天：06-31",
        "on: 06-30 | on: 02-28 | /checkpoints/value/1 | 监控时点应按日期先后排列",
        "yellowUpTo: 20 | yellowUpTo: 10 | /lightBands/value/yellowUpTo | 黄灯上限应大于绿灯上限",
        "DRAFTING: 10 | NAPPING: 10 | /deadlines/value/DRAFTING | 缺少必填项 DRAFTING",
        "id: national-2015 | id: national-2016 | /id | 应与文件名相同",
        "id: national-2015 | 'id: national-2015\nextends: nobody' | /extends | 没有规则包 nobody",
        "region: 全国 | 'region: 全国\nregion: 全国' | '' | YAML 写法有误",
        "产出: 50 | 产物: 50 | /weights/value/withoutCost/产物 | 指标体系里没有这个一级指标",
        "to: 2021 | to: 2014 | /years/to | 应不早于起始年度 2015",
        "规范完整性, score: 10 | 规范完整性, score: 20 | /review/value/criteria | 分值合计应为 100，实际为 110",
        "GOOD, atLeast: 6 | GOOD, atLeast: 9 | /review/value/counting/1/atLeast | 审核要点只有 8 个",
        "POOR, atLeast: 0 | POOR, atLeast: 1 | /review/value/counting/3 | 最后一条应适用于其余所有情形",
        "result: GOOD, atLeast | result: EXCELLENT, atLeast | /review/value/counting/1/result | 结果应由好到差排列",
        "looksAt: [TEXT] | looksAt: [LAW] | /review/value/criteria/1/points/0/looksAt/0 | 只能是 TEXT、INDICATORS、TARGETS、AMOUNT、PLAN",
        "value: AGREE | value: SULK | /consentWhenSilent/value | 只能是 AGREE、DISAGREE、WAIT",
        "layout: INDICATORS | layout: PICTURES | /departmentGoals/value/layout | 只能是 INDICATORS、SUB_GOALS",
        "'label: 3月底, on: 03-31' | 'label: 3月底, on: 03-31, executionAtLeast: 110' | /checkpoints/value/0/executionAtLeast | 不能大于 100",
        "explainAbove: 130 | explainAbove: 90 | /overAchievement/value/explainAbove | 不能小于 100",
        "value: NONE | value: FURLONGS | /spendingPlan/value | 只能是 NONE、PERCENT、AMOUNT",
        "keyProjectFrom: 5000000 | keyProjectFrom: 很多 | /route/value/keyProjectFrom | 应为数字，实际为文字",
        "'[产出, 成本, 效益, 满意度]' | '[产出, 运气]' | /preReview/required/value/1 | 指标体系里没有“运气”",
        "confidence: verified | confidence: verified, page: 3 | /reviewOutcomes/source/page | 不认识的键 page"})
    void refusesAWrongPackWithPlaceAndReason(String text, String replacement, String pointer, String message) throws IOException {
        String yaml = national().replace(text, replacement.replace("\\n", "\n"));

        RulePackRefused refused = catchThrowableOfType(RulePackRefused.class,
                () -> RulePacks.read(Map.of("national-2015", yaml.getBytes(StandardCharsets.UTF_8))));

        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message()).contains(message);
        });
        assertThat(refused).hasMessageContaining("national-2015").hasMessageContaining(message);
    }

    @Test
    void aChildMayOverrideOneSection() throws IOException {
        Map<String, byte[]> yaml = new LinkedHashMap<>();
        yaml.put("national-2015", national().getBytes(StandardCharsets.UTF_8));
        yaml.put("town", """
                id: town
                name: 某镇
                extends: national-2015
                region: 某镇
                years: {from: 2024, to: null}
                lightBands:
                  source: {document: 某镇办法, number: null, article: 第三条, confidence: verified}
                  value: {greenUpTo: 5, yellowUpTo: 8.5}
                """.getBytes(StandardCharsets.UTF_8));

        RulePack town = RulePacks.read(yaml).get("town");

        assertThat(town.lightBands().value().yellowUpTo()).isEqualTo("8.5");
        assertThat(town.lightBands().source().confidence()).isEqualTo(Source.Confidence.VERIFIED);
        assertThat(town.parent()).isEqualTo("national-2015");
        assertThat(town.weights()).isEqualTo(RulePacks.read(yaml).get("national-2015").weights());
    }

    @Test
    void executionLinesFallNowhere() throws IOException {
        String yaml = national().replace("on: 03-31}", "on: 03-31, executionAtLeast: 25}").replace("on: 09-30}", "on: 09-30, executionAtLeast: 20}");

        RulePackRefused refused = catchThrowableOfType(RulePackRefused.class,
                () -> RulePacks.read(Map.of("national-2015", yaml.getBytes(StandardCharsets.UTF_8))));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/checkpoints/value/2/executionAtLeast");
            assertThat(problem.message()).isEqualTo("执行率预警线应逐点不降，前一个为 25");
        });
    }

    @Test
    void theExecutionMayHaveNoPoints() throws IOException {
        String yaml = national().replace("execution: 10", "execution: 0").replace("产出: 50", "产出: 60").replace("产出: 40", "产出: 50");

        assertThat(RulePacks.read(Map.of("national-2015", yaml.getBytes(StandardCharsets.UTF_8))).get("national-2015")
                .weights().value().execution()).isZero();
    }

    @Test
    void aRegionsAdjustedPackStandsForTheOneItWasMadeFrom() {
        ReadPacks packs = PACKS.with(adjusted(Map.of(
                "jianxi-2024", "extends: henan-2023, region: 涧西区, years: {from: 2024, to: null}",
                "jianxi-2026", "extends: jianxi-2024, region: 涧西区, years: {from: 2026, to: null}")));

        assertThat(packs.forDocument("涧西区", "henan-2023", 2023).id()).isEqualTo("henan-2023");
        assertThat(packs.forDocument("涧西区", "henan-2023", 2025).id()).isEqualTo("jianxi-2024");
        assertThat(packs.forDocument("涧西区", "henan-2023", 2026).id()).isEqualTo("jianxi-2026");
        assertThat(packs.forDocument("西工区", "henan-2023", 2026).id()).isEqualTo("henan-2023");
        assertThat(packs.forDocument("涧西区", "hebei-2024", 2026).id()).isEqualTo("hebei-2024");
        assertThat(packs.sections("jianxi-2026")).extracting(PackSection::definedIn).containsOnly("national-2015", "national-2021", "henan-2023");
        assertThat(packs.ships("jianxi-2024")).isFalse();
        assertThat(PACKS.find("jianxi-2024")).isEmpty();
    }

    private static Map<String, byte[]> adjusted(Map<String, String> rest) {
        Map<String, byte[]> yaml = new LinkedHashMap<>();
        rest.keySet().stream().sorted().forEach(id ->
                yaml.put(id, ("{id: " + id + ", name: 调整, " + rest.get(id) + "}").getBytes(StandardCharsets.UTF_8)));
        return yaml;
    }

    @Test
    void everyLevelOfTheRealProjectsIsInTheTreeOfItsPack() {
        for (String name : SampleDocuments.DEPARTMENTS) {
            GoalDocument document = SampleDocuments.read(name);
            RulePack pack = PACKS.forForm(document.form(), document.fiscalYear());
            assertThat(document.projects().stream().flatMap(project -> project.indicators().stream()))
                    .allSatisfy(indicator -> {
                        var level1 = pack.levelTree().value().level1(indicator.level1());
                        assertThat(level1).as(indicator.level1()).isPresent();
                        assertThat(indicator.level2() == null || level1.get().child(indicator.level2()).isPresent())
                                .as(indicator.level2()).isTrue();
                    });
        }
    }

    private static String national() throws IOException {
        try (InputStream in = RulePacks.class.getClassLoader().getResourceAsStream("rules/national-2015.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
