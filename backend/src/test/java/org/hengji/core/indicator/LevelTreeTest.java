package org.hengji.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.core.indicator.LevelTree.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTreeTest {

    private static final LevelTree OLD = new LevelTree(List.of(
            new Level("产出", null, List.of(new Level("数量", null, null), new Level("质量", null, null))),
            new Level("效益", null, List.of(new Level("可持续影响", List.of("可持续发展影响"), null))),
            new Level("满意度", null, List.of())));

    @ParameterizedTest
    @CsvSource({"产出指标, 产出", "产出, 产出", "产出指标（预期提供的公共产品或服务）, 产出", "产出指标 (40-50)分, 产出", "满意度指标, 满意度"})
    void matchesLevelOneHoweverItIsPrinted(String printed, String name) {
        assertThat(OLD.level1(printed)).map(Level::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"产出指标, 质量目标, 质量", "产出指标, 数量, 数量", "效益指标, 可持续发展影响指标, 可持续影响"})
    void matchesLevelTwoWithinItsParent(String level1, String level2, String name) {
        assertThat(OLD.level1(level1).orElseThrow().child(level2)).map(Level::name).contains(name);
    }

    @Test
    void whatIsNotInTheTreeIsNotFound() {
        assertThat(OLD.has("成本")).isFalse();
        assertThat(OLD.level1(null)).isEmpty();
        assertThat(OLD.level1("效益").orElseThrow().child("数量指标")).isEmpty();
    }
}
