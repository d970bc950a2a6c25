package org.hengji.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.core.indicator.TargetKind.BLANK;
import static org.hengji.core.indicator.TargetKind.DATE;
import static org.hengji.core.indicator.TargetKind.GRADED;
import static org.hengji.core.indicator.TargetKind.NUMBER;
import static org.hengji.core.indicator.TargetKind.TEXT;
import static org.hengji.core.indicator.TargetKind.UNREADABLE;
import static org.hengji.core.indicator.TargetKind.YES_NO;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "≥95% | ≥ 95 %", "≧95％ | ≥ 95 %", ">=95% | ≥ 95 %", "═100% | = 100 %", "＝１００％ | = 100 %", "> 3次 | > 3 次",
        "不低于95% | ≥ 95 %", "不超过5万元 | ≤ 5 万元", "不少于 20 人 | ≥ 20 人", "95%以上 | ≥ 95 %", "95%（含）以上 | ≥ 95 %",
        "控制在5万元以内 | ≤ 5 万元", "24小时内 | ≤ 24 小时", "小于等于3‰ | ≤ 3 ‰", "≤178.46万元 | ≤ 178.46 万元",
        "百分之百 | 100 %", "百分之九十五 | 95 %", "≥百分之98.5 | ≥ 98.5 %", "千分之三 | 3 ‰", "≥100百分比 | ≥ 100 %",
        "3.32万元/人 | 3.32 万元/人", "2845元/人·月 | 2845 元/人·月", "每张0.2元 | 0.2 元/张", "1,784,600元 | 1784600 元",
        "二十人 | 20 人", "一百零五户 | 105 户", "两次 | 2 次", "10.20 | 10.20", "≤4.82 | ≤ 4.82", "4次。 | 4 次", "-5% | -5 %",
        "≥1000% | ≥ 1000 %", "5匹 | 5 匹"})
    void readsNumbers(String printed, String reading) {
        Target target = Target.read(printed);

        assertThat(target.kind()).isEqualTo(NUMBER);
        assertThat(target.reading()).isEqualTo(reading);
        assertThat(target.printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "90%-95% | 90 ～ 95 %", "80～90% | 80 ～ 90 %", "5至10次 | 5 ～ 10 次", "在3到5天之间 | 3 ～ 5 天", "1—2万元 | 1 ～ 2 万元"})
    void readsRanges(String printed, String reading) {
        assertThat(Target.read(printed).kind()).isEqualTo(TargetKind.RANGE);
        assertThat(Target.read(printed).reading()).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年12月31日", "２０２３年１２月３１日前", "12月底前", "年底之前", "2023年底前完成", "2023-12-31", "2023.6.30",
        "6月", "2020年1月-12月", "1-12月", "2024年", "2024年度", "10月上旬", "本年内"})
    void readsDates(String printed) {
        assertThat(Target.read(printed).kind()).isEqualTo(DATE);
        assertThat(Target.read(printed).value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥95100%", ">95100%", "100100%", "14人按需购买", "按文件要求：", "≥≥95%", "≥", "95%%", "1,00元", "≤5以上",
        "10-5次", "3人-5次", "2023年13月31日", "≥80%且≤90%", "≥优", "1.2.3", "≥95%90%"})
    void leavesUnreadableWhatIsNotOneValue(String printed) {
        Target target = Target.read(printed);

        assertThat(target.kind()).isEqualTo(UNREADABLE);
        assertThat(target.reading()).isNull();
        assertThat(target.printed()).isEqualTo(printed);
        assertThat(target.value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"是, YES_NO", "＝是, YES_NO", "否, YES_NO", "有所提升, GRADED", "良好, GRADED", "健全, GRADED", "有力保障, GRADED", "一般, GRADED",
        "按需购买, TEXT", "无, TEXT", "提高社区工作人员工作效率：100%, TEXT", "每季度一次, TEXT", "三公, TEXT", "有效促进社区工作顺利开展, TEXT"})
    void tellsWordsApart(String printed, TargetKind kind) {
        assertThat(Target.read(printed).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　"})
    void aBlankCellIsBlank(String printed) {
        assertThat(Target.read(printed)).isEqualTo(new Target(printed, BLANK, null, null, null, null));
    }

    @Test
    void columnsAddWhatTheTextLacks() {
        assertThat(Target.read("95", "≥", "%").reading()).isEqualTo("≥ 95 %");
        assertThat(Target.read("95", "≥", "%").printed()).isEqualTo("95");
        assertThat(Target.read("≤95%", "≥", "人").reading()).isEqualTo("≤ 95 %");
        assertThat(Target.read("11", "定性", "个").reading()).isEqualTo("11");
        assertThat(Target.read("95100", "≥", "%").kind()).isEqualTo(UNREADABLE);
        assertThat(Target.read("230", null, null).reading()).isEqualTo("230");
    }

    @Test
    void readsEveryTargetOfTheRealDocuments() {
        Map<TargetKind, Long> counts = SampleDocuments.all().map(SampleDocuments::read)
                .flatMap(TargetTest::indicators)
                .collect(Collectors.groupingBy(indicator -> Target.read(indicator.target()).kind(), Collectors.counting()));

        assertThat(counts).containsExactlyInAnyOrderEntriesOf(Map.of(
                NUMBER, 271L, DATE, 7L, YES_NO, 7L, GRADED, 62L, TEXT, 25L, BLANK, 1L, UNREADABLE, 66L));
    }

    private static Stream<IndicatorPart> indicators(GoalDocument document) {
        return Stream.concat(
                document.departmentGoal() == null ? Stream.empty() : document.departmentGoal().indicators().stream(),
                document.projects().stream().flatMap(project -> project.indicators().stream()));
    }
}
