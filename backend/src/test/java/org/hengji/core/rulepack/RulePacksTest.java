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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePacksTest {

    private static final RulePacks PACKS = RulePacks.shipped();

    @Test
    void shipsSixPacks() {
        assertThat(PACKS.all()).extracting(RulePack::id).containsExactly(
                "national-2015", "national-2021", "luoyang-2021", "henan-2023", "hebei-2021", "hebei-2024");
    }

    @ParameterizedTest
    @CsvSource({"henan-2023, 2023, henan-2023", "hebei-2024, 2024, hebei-2024", ", 2020, national-2015", ", 2021, national-2015",
        ", 2023, national-2021", "sichuan-2023, 2023, national-2021", ", 2010, national-2015"})
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
    void nothingClaimsToBeVerifiedThatWasNotReadInTheOfficialText() {
        assertThat(PACKS.all()).flatExtracting(pack -> List.of(pack.levelTree(), pack.weights(), pack.satisfactionGoesTo(),
                        pack.departmentExecution(), pack.qualitativeBands(), pack.gradeBands(), pack.checkpoints(),
                        pack.lightBands(), pack.treatments(), pack.rectification(), pack.deadlines(), pack.rounding()))
                .extracting(sourced -> ((Sourced<?>) sourced).source())
                .allSatisfy(source -> {
                    assertThat(source.document()).isNotBlank();
                    assertThat(source.confidence()).isNotEqualTo(Source.Confidence.VERIFIED);
                });
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
        "产出: 50 | 产物: 50 | /weights/value/withoutCost/产物 | 指标体系里没有这个一级指标"})
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
