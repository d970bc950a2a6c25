package org.hengji.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastYearTest {

    @ParameterizedTest
    @CsvSource({
        "≥300人,   , 320人, true", "≥320人, , 320人, false", "≥300人, , 320, true", "≥90%, , 95%, true", "≥95%, , 90%, false",
        "≤30天, , 25天, true", "≤20天, , 25天, false", "300人, 反向, 280人, true", "300人, 正向, 280人, false", "=100%, , 98%, false",
        "≥300人, , 320户, false", "有所提升, , 320人, false", "≥300人, , 已完成, false"})
    void aTargetFallsBehindWhatWasReached(String target, String direction, String reached, boolean behind) {
        assertThat(LastYear.fallsBehind(Target.read(target), direction, Target.read(reached))).isEqualTo(behind);
    }
}
