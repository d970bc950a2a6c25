package org.hengji.core.prereview.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hengji.core.document.DepartmentGoalPart;
import org.hengji.core.document.DepartmentGoalPart.SubGoal;
import org.hengji.core.document.DepartmentPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.NarrativePart;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.prereview.Finding;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.PreReview;
import org.hengji.core.rulepack.RulePacks;

/** Small documents of 2023 in 万元, and what the rules find in them. */
final class OneGoal {

    private static final RulePacks PACKS = RulePacks.shipped();
    private static final int LEVELS_NAME_AND_TARGET = 4;

    private OneGoal() {
    }

    static List<Finding> findings(GoalDocument document, FindingKind kind) {
        return PreReview.of(document, PACKS.get("henan-2023")).stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** A document with projects alone. */
    static GoalDocument of(ProjectPart... projects) {
        return document(List.of(), null, projects);
    }

    static GoalDocument narrative(String text) {
        return document(List.of(new NarrativePart("一、收入支出预算总体情况说明", text)), null);
    }

    static GoalDocument department(String annualGoal, List<SubGoal> subGoals, String... indicators) {
        return document(List.of(), new DepartmentGoalPart("部门整体绩效目标表", annualGoal, List.of(), null, indicators(indicators), subGoals, List.of()));
    }

    static SubGoal subGoal(String name, String goal, String... indicators) {
        return new SubGoal(name, "职责", goal, List.of(indicators), "达到90%的为优");
    }

    private static GoalDocument document(List<NarrativePart> narrative, DepartmentGoalPart goal, ProjectPart... projects) {
        return new GoalDocument(null, "河南省洛阳市", "henan-2023", 2023, MoneyUnit.TEN_THOUSAND_YUAN, null,
                new DepartmentPart(null, "某街道办事处", List.of(), List.of()), null, narrative, goal, List.of(projects), List.of());
    }

    /** A project of 10.00 万元; an indicator is written as 一级|二级|三级|指标值[|描述]. */
    static ProjectPart project(String name, String... indicators) {
        return projectWithGoal(name, "建设 3 个社区服务站", null, indicators);
    }

    static ProjectPart projectWithGoal(String name, String goal, String purpose, String... indicators) {
        return new ProjectPart(name, name, null, null, new BigDecimal("10.00"), null, null, null, purpose,
                List.of(), goal == null ? List.of() : List.of(goal), indicators(indicators), null, null, null);
    }

    private static List<IndicatorPart> indicators(String... written) {
        List<IndicatorPart> indicators = new ArrayList<>();
        for (String line : written) {
            List<String> cells = Arrays.stream(line.split("\\|", -1)).map(cell -> cell.isEmpty() ? null : cell).toList();
            indicators.add(indicator(cells, cells.size() > LEVELS_NAME_AND_TARGET ? cells.get(LEVELS_NAME_AND_TARGET) : null, null, null, null, null));
        }
        return indicators;
    }

    private static IndicatorPart indicator(List<String> cells, String description, String note, String operator, String unit, String direction) {
        return new IndicatorPart(cells.get(0), cells.get(1), cells.get(2), description, cells.get(3), note, null, operator, null, unit,
                direction, null, null, null, null, null, null, null, null);
    }

    /** A project whose form prints operator, unit and direction in columns of their own. */
    static ProjectPart withColumns(String line, String operator, String unit, String direction) {
        return withIndicator(indicator(List.of(line.split("\\|")), null, null, operator, unit, direction));
    }

    /** A project with one indicator that has 指标值说明. */
    static ProjectPart withNote(String line, String note) {
        return withIndicator(indicator(List.of(line.split("\\|")), null, note, null, null, null));
    }

    private static ProjectPart withIndicator(IndicatorPart indicator) {
        return new ProjectPart("P", "项目", null, null, BigDecimal.TEN, null, null, null, null, List.of(), List.of(), List.of(indicator), null, null, null);
    }
}
