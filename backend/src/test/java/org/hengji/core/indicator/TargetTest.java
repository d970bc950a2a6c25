package org.hengji.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.core.indicator.TargetKind.BLANK;
import static org.hengji.core.indicator.TargetKind.DATE;
import static org.hengji.core.indicator.TargetKind.FREQUENCY;
import static org.hengji.core.indicator.TargetKind.GRADED;
import static org.hengji.core.indicator.TargetKind.NUMBER;
import static org.hengji.core.indicator.TargetKind.TEXT;
import static org.hengji.core.indicator.TargetKind.UNREADABLE;
import static org.hengji.core.indicator.TargetKind.YES_NO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
        "≥1000% | ≥ 1000 %", "5匹 | 5 匹", "≯3天 | ≤ 3 天", "不得低于90% | ≥ 90 %", "三万五千元 | 35000 元", "一亿二千万元 | 120000000 元", "五万元 | 50000 元", "伍佰元 | 500 元", "100%（含） | 100 %",
        "≥3000（人次） | ≥ 3000 人次", "100%达标 | 100 %", "约50人 | 50 人", "100余户 | 100 户", "合格率≥90% | ≥ 90 %", "较上年提高5个百分点 | 5 个百分点",
        "≤35μg/m³ | ≤ 35 μg/m3", "80分贝 | 80 分贝", "〉85％ | > 85 %", "达95% | ≥ 95 %", "≥九十% | ≥ 90 %", "95％. | 95 %",
        "2辆车 | 2 辆", "5所学校 | 5 所", "24小时内响应 | ≤ 24 小时", "80%以上满意 | ≥ 80 %", "95%（含95%）以上 | ≥ 95 %", "人均200元 | 200 元/人",
        "≤620万/月 | ≤ 620 万/月", "≤28.40/株 | ≤ 28.40 /株", "200元/人.天 | 200 元/人.天", "180日历天 | 180 日历天", "3.5米宽 | 3.5 米", "PM2.5≤35 | ≤ 35",
        ">=530元/人*月 | ≥ 530 元/人*月", "100%按时发放 | 100 %", "250万 | 250 万", "1346.0088万平方米 | 1346.0088 万平方米"})
    void readsNumbers(String printed, String reading) {
        Target target = Target.read(printed);

        assertThat(target.kind()).isEqualTo(NUMBER);
        assertThat(target.reading()).isEqualTo(reading);
        assertThat(target.printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "90%-95% | 90 ～ 95 %", "80～90% | 80 ～ 90 %", "5至10次 | 5 ～ 10 次", "在3到5天之间 | 3 ～ 5 天", "1—2万元 | 1 ～ 2 万元",
        "60%≤X≤80% | 60 ～ 80 %", "≥98%，≤100% | 98 ～ 100 %", "≥80%且≤90% | 80 ～ 90 %", "±5% | -5 ～ 5 %"})
    void readsRanges(String printed, String reading) {
        assertThat(Target.read(printed).kind()).isEqualTo(TargetKind.RANGE);
        assertThat(Target.read(printed).reading()).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年12月31日", "２０２３年１２月３１日前", "12月底前", "年底之前", "2023年底前完成", "2023-12-31", "2023.6.30",
        "6月", "2020年1月-12月", "1-12月", "2024年", "2024年度", "10月上旬", "本年内", "2023-12", "第四季度", "2023年上半年", "2023年1月1日至2023年12月31日", "2023-2025年", "2023.01.01-2023.12.31",
        "2024年12月31日之前全部完成",
        "2020年1月--2020年11月", "12月底前100%到位", "2023年全年", "2023-2024学年", "2023-01-01至2023-12-31", "2023.07-2024.01"})
    void readsDates(String printed) {
        assertThat(Target.read(printed).kind()).isEqualTo(DATE);
        assertThat(Target.read(printed).value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥95100%", ">95100%", "100100%", "14人按需购买", "按文件要求：", "≥≥95%", "≥", "95%%", "1,00元", "≤5以上",
        "10-5次", "3人-5次", "2023年13月31日", "二100百分比", "30户90人", "≥优", "1.2.3", "≥95%90%"})
    void leavesUnreadableWhatIsNotOneValue(String printed) {
        Target target = Target.read(printed);

        assertThat(target.kind()).isEqualTo(UNREADABLE);
        assertThat(target.reading()).isNull();
        assertThat(target.printed()).isEqualTo(printed);
        assertThat(target.value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"是, YES_NO", "＝是, YES_NO", "否, YES_NO", "有所提升, GRADED", "良好, GRADED", "健全, GRADED", "有力保障, GRADED", "一般, GRADED",
        "按需购买, TEXT", "无, TEXT", "提高社区工作人员工作效率：100%, TEXT", "每季度一次, FREQUENCY", "三公, TEXT", "≤预算数, TEXT", "≥上年水平, TEXT", "/, TEXT", "优良, GRADED", "有效促进社区工作顺利开展, TEXT",
        "7×24小时, FREQUENCY", "全年不少于12次, FREQUENCY", "A级, GRADED", "Ⅲ类及以上, GRADED", "一级A标准, GRADED", "优良中低差, GRADED", "效果明显, GRADED",
        "1:1.5, TEXT", "≤10/10万, TEXT", "1000元/人*4人, TEXT", "0投诉, TEXT", "≥**%, TEXT"})
    void tellsWordsApart(String printed, TargetKind kind) {
        assertThat(Target.read(printed).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　"})
    void aBlankCellIsBlank(String printed) {
        assertThat(Target.read(printed)).isEqualTo(Target.words(printed, BLANK, Clarity.BLANK));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "≥95100% | RUN_TOGETHER | ≥95%、100%", "100100% | RUN_TOGETHER | 100%", "14人按需购买 | MIXED | 14人", "按文件要求： | BROKEN_OFF | -",
        "≥≥95% | GARBLED | ≥95%", "95%% | GARBLED | 95%", "30户90人 | SEVERAL_VALUES | 30户、90人", "≥优 | GARBLED | -",
        "提高社区工作人员工作效率：100% | MIXED | 100%", "≥1001000% | RUN_TOGETHER | -", "45291 | WITHOUT_UNIT | 2023年12月31日",
        "95 | WITHOUT_UNIT | -", "≥4.82 | WITHOUT_UNIT | -", "百分之百 | WITHOUT_OPERATOR | -", "≥95% | CLEAR | -", "约50人 | APPROXIMATE | -", "参训率95% | NAMED | -", "有所提升 | VAGUE | -", "1:1.5 | CLEAR | -", "≥**人次 | BLANK | -", "Ⅲ类 | CLEAR | -"})
    void saysHowWellATextReadsAndWhatMayBeMeant(String printed, Clarity clarity, String suggestions) {
        Target target = Target.read(printed);

        assertThat(target.clarity()).isEqualTo(clarity);
        assertThat(target.suggestions()).containsExactlyElementsOf(suggestions == null ? List.of() : List.of(suggestions.split("、")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "2023年12月31日 | 2023-12-31 | 2023-12-31", "2023年12月底前 | - | 2023-12-31", "2020年1月-12月 | 2020-01-01 | 2020-12-31",
        "2024年度 | 2024-01-01 | 2024-12-31", "2023.6.30 | 2023-06-30 | 2023-06-30", "2023年第二季度 | 2023-04-01 | 2023-06-30",
        "2023年底前完成 | - | 2023-12-31", "2023年1月1日至2024年6月30日 | 2023-01-01 | 2024-06-30"})
    void knowsTheDaysOfADateWithItsYear(String printed, LocalDate from, LocalDate to) {
        assertThat(Target.read(printed).period()).isEqualTo(new Period(from, to));
        assertThat(Target.read(printed).clarity()).isEqualTo(Clarity.CLEAR);
    }

    @ParameterizedTest
    @CsvSource({"年底之前, VAGUE", "本年内, VAGUE", "12月底前, CLEAR", "1-12月, CLEAR"})
    void aDateWithoutItsYearNamesNoDays(String printed, Clarity clarity) {
        assertThat(Target.read(printed).period()).isNull();
        assertThat(Target.read(printed).clarity()).isEqualTo(clarity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年2月30日", "2024年1月至2023年6月", "2023年第五季度"})
    void anImpossibleDateIsNoDate(String printed) {
        assertThat(Target.read(printed).kind()).isNotEqualTo(DATE);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"每季度一次, 1, 次/季度, -", "每月一次, 1, 次/月, -", "每年至少4次, 4, 次/年, MORE", "每季度1次以上, 1, 次/季度, MORE",
        "全年12次, 12, 次/年, -", "按季支付, -, -, -", "每个工作日, -, -, -", "按月足额发放, -, -, -", "每月10日前, -, -, -"})
    void readsFrequencies(String printed, BigDecimal times, String unit, Direction direction) {
        Target target = Target.read(printed);

        assertThat(target.kind()).isEqualTo(TargetKind.FREQUENCY);
        assertThat(target.value()).isEqualTo(times);
        assertThat(target.unit()).isEqualTo(unit);
        assertThat(target.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"≥95%, MORE", "≤5万元, LESS", "=3个, EXACT", "90%-95%, EXACT", "3个, -", "良好, -"})
    void knowsWhichActualValuesAreBetter(String printed, Direction direction) {
        assertThat(Target.read(printed).direction()).isEqualTo(direction);
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
                NUMBER, 271L, DATE, 7L, FREQUENCY, 7L, YES_NO, 7L, GRADED, 62L, TEXT, 18L, BLANK, 1L, UNREADABLE, 66L));
    }

    private static Stream<IndicatorPart> indicators(GoalDocument document) {
        return Stream.concat(
                document.departmentGoal() == null ? Stream.empty() : document.departmentGoal().indicators().stream(),
                document.projects().stream().flatMap(project -> project.indicators().stream()));
    }
}
