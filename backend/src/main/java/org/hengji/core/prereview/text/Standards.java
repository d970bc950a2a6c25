package org.hengji.core.prereview.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengji.core.document.DepartmentGoalPart.SubGoal;
import org.hengji.core.document.DepartmentGoalPart;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;
import org.hengji.core.rulepack.Severity;

/** The grading standards of a department's goals (评价标准): whose they are, and what they grade. */
final class Standards {

    static final List<Rule> ALL = List.of(
            new Rule("TEXT-11", FindingKind.STANDARD_MISMATCH,
                    "分项绩效目标的评价标准写的应当是本分项，而不是另一分项的名称。", Standards::foreign),
            new Rule("TEXT-12", FindingKind.STANDARD_MISMATCH,
                    "评价标准的等次应当是首尾相接的区间，只写几个百分点的，中间和最低一档以下没有等次。", Standards::gaps),
            new Rule("TEXT-13", FindingKind.STANDARD_MISMATCH,
                    "同一部门各分项的评价标准应当用同样的等次界限。", Standards::differing));

    private static final Pattern BAND = Pattern.compile("(\\d+(?:\\.\\d+)?)%(及?以上|以下|以内|[-~—至到])?[^%。;;]{0,8}?为([优良中差])");
    private static final Pattern RANGE = Pattern.compile("以上|以下|以内|不足|低于|高于|[≥≤><]|\\d%?[-~—至到]\\d");
    private static final Pattern TAIL = Pattern.compile("(工作|管理|建设|指标|目标)$");
    private static final int SHORTEST_NAME = 4;

    private record Standard(int index, SubGoal goal, String text, List<String> bands) {

        Place place() {
            return Place.department("subGoals", index, "standard");
        }
    }

    private Standards() {
    }

    private static void foreign(Reviewed reviewed, Findings found) {
        List<Standard> standards = of(reviewed);
        for (Standard standard : standards) {
            standards.stream().filter(other -> other.index() != standard.index())
                    .filter(other -> core(other).length() >= SHORTEST_NAME && standard.text().contains(core(other)))
                    .filter(other -> core(standard).length() >= SHORTEST_NAME && !standard.text().contains(core(standard)))
                    .findFirst().ifPresent(other -> found.at(standard.place())
                            .with("goal", standard.goal().name()).with("standard", standard.goal().standard())
                            .say("分项“%s”的评价标准写的是“%s”的内容，请改为本分项的标准。", standard.goal().name(), other.goal().name()));
        }
    }

    private static void gaps(Reviewed reviewed, Findings found) {
        List<Standard> points = of(reviewed).stream().filter(standard -> standard.bands().size() > 1
                && !RANGE.matcher(standard.text()).find()).toList();
        if (!points.isEmpty()) {
            found.at(points.get(0).place()).with("standards", points.size()).with("standard", points.get(0).goal().standard())
                    .say("%d个分项的评价标准只给出几个百分点（%s），各点之间和最低一档以下没有等次，请写成首尾相接的区间。",
                            points.size(), String.join("、", points.get(0).bands()));
        }
    }

    private static void differing(Reviewed reviewed, Findings found) {
        Map<List<String>, List<Standard>> byBands = of(reviewed).stream().filter(standard -> standard.bands().size() > 1)
                .collect(Collectors.groupingBy(Standard::bands, LinkedHashMap::new, Collectors.toList()));
        if (byBands.size() > 1) {
            String listed = byBands.entrySet().stream()
                    .map(entry -> String.join("、", entry.getKey()) + "（" + entry.getValue().size() + "个分项）").collect(Collectors.joining("；"));
            Standard first = new ArrayList<>(byBands.values()).get(1).get(0);
            found.at(first.place()).atMost(Severity.HINT).with("bands", listed)
                    .say("各分项评价标准的等次界限不同：%s，同一部门宜统一。", listed);
        }
    }

    private static List<Standard> of(Reviewed reviewed) {
        List<Standard> standards = new ArrayList<>();
        DepartmentGoalPart goal = reviewed.document().departmentGoal();
        List<SubGoal> goals = goal == null ? List.of() : goal.subGoals();
        for (int i = 0; i < goals.size(); i++) {
            if (goals.get(i) != null && goals.get(i).standard() != null) {
                String text = PlainText.of(goals.get(i).standard());
                List<String> bands = new ArrayList<>();
                Matcher band = BAND.matcher(text);
                while (band.find()) {
                    bands.add(band.group(1) + "%" + band.group(3));
                }
                standards.add(new Standard(i, goals.get(i), text, bands));
            }
        }
        return standards;
    }

    private static String core(Standard standard) {
        return TAIL.matcher(PlainText.of(standard.goal().name())).replaceFirst("");
    }
}
