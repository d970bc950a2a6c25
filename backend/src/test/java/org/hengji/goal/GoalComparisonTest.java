package org.hengji.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.goal.GoalComparison.Change;
import org.hengji.goal.GoalComparison.FieldChange;
import org.hengji.goal.GoalComparison.Kind;
import org.hengji.goal.GoalComparison.Part;
import org.hengji.goal.GoalSnapshot.IndicatorLine;
import org.hengji.goal.GoalSnapshot.ObjectiveLine;
import org.hengji.goal.GoalSnapshot.PlanLine;
import org.junit.jupiter.api.Test;

/** What a reviewer is shown of a goal that comes again. */
class GoalComparisonTest {

    private static final ObjectiveLine AIM = objective(1L, "按时足额发放高龄补贴");
    private static final IndicatorLine PEOPLE = indicator(10L, "发放人数", "≥300人", "20");
    private static final IndicatorLine SATISFIED = indicator(11L, "服务对象满意度", "≥95%", "10");

    @Test
    void theSameGoalDiffersInNothing() {
        GoalSnapshot goal = goal("300000.00", "发放补贴", List.of(new PlanLine("3月底", "25%")), List.of(AIM), List.of(PEOPLE, SATISFIED));
        GoalSnapshot sameMoney = goal("300000", "发放补贴", List.of(new PlanLine("3月底", "25%")), List.of(AIM), List.of(PEOPLE, SATISFIED));
        assertThat(GoalComparison.of(goal, sameMoney)).isEmpty();
    }

    @Test
    void everyPartIsComparedFieldByField() {
        GoalSnapshot before = goal("300000", "发放补贴", List.of(new PlanLine("3月底", "25%")), List.of(AIM), List.of(PEOPLE, SATISFIED));
        GoalSnapshot after = goal("320000", "发放补贴", List.of(new PlanLine("3月底", "30%"), new PlanLine("6月底", "60%")),
                List.of(objective(1L, "按月足额发放高龄补贴𠮷")), List.of(indicator(10L, "发放人数", "≥320人", "20"), indicator(12L, "发放及时率", "100%", " ")));

        assertThat(GoalComparison.of(before, after)).containsExactly(
                new Change(Part.BUDGET, Kind.CHANGED, null, "高龄补贴", List.of(new FieldChange("金额（元）", "300000", "320000"))),
                new Change(Part.PLAN, Kind.CHANGED, null, "3月底", List.of(new FieldChange("支出计划", "25%", "30%"))),
                new Change(Part.PLAN, Kind.ADDED, null, "6月底", List.of(new FieldChange("截止时间", null, "6月底"), new FieldChange("支出计划", null, "60%"))),
                new Change(Part.OBJECTIVE, Kind.CHANGED, 1L, "年度目标", List.of(new FieldChange("内容", "按时足额发放高龄补贴", "按月足额发放高龄补贴𠮷"))),
                new Change(Part.INDICATOR, Kind.CHANGED, 10L, "发放人数", List.of(new FieldChange("指标值", "≥300人", "≥320人"))),
                new Change(Part.INDICATOR, Kind.ADDED, 12L, "发放及时率", List.of(new FieldChange("一级指标", null, "产出指标"),
                        new FieldChange("三级指标", null, "发放及时率"), new FieldChange("指标值", null, "100%"), new FieldChange("权重", null, "0"))),
                new Change(Part.INDICATOR, Kind.REMOVED, null, "服务对象满意度", List.of(new FieldChange("一级指标", "产出指标", null),
                        new FieldChange("三级指标", "服务对象满意度", null), new FieldChange("指标值", "≥95%", null), new FieldChange("权重", "10", null))));
    }

    @Test
    void aRenamedIndicatorIsOneThatChanged() {
        assertThat(GoalComparison.of(goal("1", null, List.of(), List.of(), List.of(PEOPLE)),
                goal("1", null, List.of(), List.of(), List.of(indicator(10L, "补贴发放人数", "≥300人", "20")))))
                .containsExactly(new Change(Part.INDICATOR, Kind.CHANGED, 10L, "补贴发放人数", List.of(new FieldChange("三级指标", "发放人数", "补贴发放人数"))));
    }

    @Test
    void linesThatGotNewIdsInAnImportAreKnownByTheirNames() {
        assertThat(GoalComparison.of(goal("1", null, List.of(), List.of(AIM), List.of(PEOPLE, SATISFIED)),
                goal("1", null, List.of(), List.of(objective(7L, "按时足额发放高龄补贴")), List.of(indicator(78L, "服务对象满意度", "≥90%", "10"),
                        indicator(77L, "发放人数", "≥300人", "20")))))
                .containsExactly(new Change(Part.INDICATOR, Kind.CHANGED, 78L, "服务对象满意度", List.of(new FieldChange("指标值", "≥95%", "≥90%"))));
    }

    @Test
    void anIndicatorRenamedInAnotherVersionIsKnownByItsPlaceAndTarget() {
        assertThat(GoalComparison.of(goal("1", null, List.of(), List.of(), List.of(PEOPLE, SATISFIED)),
                goal("1", null, List.of(), List.of(), List.of(indicator(77L, "补贴发放人数", "≥300人", "20"), indicator(78L, "老年人满意度", "≥90%", "10")))))
                .extracting(Change::kind, Change::line)
                .containsExactly(tuple(Kind.CHANGED, "补贴发放人数"), tuple(Kind.ADDED, "老年人满意度"), tuple(Kind.REMOVED, "服务对象满意度"));
    }

    @Test
    void theAnnualGoalOfAnotherVersionIsOneThatChanged() {
        assertThat(GoalComparison.of(goal("1", null, List.of(), List.of(AIM, objective(2L, "应保尽保")), List.of()),
                goal("1", null, List.of(), List.of(objective(7L, "按月足额发放高龄补贴"), objective(8L, "应保尽保")), List.of())))
                .containsExactly(new Change(Part.OBJECTIVE, Kind.CHANGED, 7L, "年度目标",
                        List.of(new FieldChange("内容", "按时足额发放高龄补贴", "按月足额发放高龄补贴"))));
    }

    @Test
    void twinsAreMatchedOnce() {
        assertThat(GoalComparison.of(goal("1", null, List.of(), List.of(), List.of(PEOPLE)),
                goal("1", null, List.of(), List.of(), List.of(indicator(null, "发放人数", "≥300人", "20"), PEOPLE))))
                .singleElement().satisfies(change -> assertThat(change.kind()).isEqualTo(Kind.ADDED));
    }

    private static GoalSnapshot goal(String amount, String purpose, List<PlanLine> plan, List<ObjectiveLine> objectives, List<IndicatorLine> indicators) {
        return new GoalSnapshot("高龄补贴", "特定目标类", new BigDecimal(amount), purpose, plan, objectives, indicators);
    }

    private static ObjectiveLine objective(Long id, String text) {
        return new ObjectiveLine(id, Objective.Kind.ANNUAL, null, null, text, null, null, null, null, null);
    }

    private static IndicatorLine indicator(Long id, String level3, String target, String weight) {
        return new IndicatorLine(id, "产出指标", null, level3, target, null, null, null, null, new BigDecimal(weight.isBlank() ? "0" : weight), null, null,
                null, null, null, null, null);
    }
}
