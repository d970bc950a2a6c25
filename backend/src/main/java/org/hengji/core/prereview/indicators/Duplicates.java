package org.hengji.core.prereview.indicators;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengji.core.document.DepartmentGoalPart.SubGoal;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;
import org.hengji.core.prereview.Scope;
import org.hengji.core.rulepack.PreReviewRules;
import org.hengji.core.rulepack.Severity;

/** CATEGORY-02: the same indicator twice in one goal, be it under two names. */
final class Duplicates {

    static final Rule RULE = new Rule("CATEGORY-02", FindingKind.DUPLICATE_INDICATOR,
            "同一目标中同名指标重复设置，或同一数据用两个名称各设一个指标。", Duplicates::check);

    private static final String MEANS = "=";

    private Duplicates() {
    }

    private static void check(Reviewed reviewed, Findings found) {
        goal(reviewed.departmentLines(), true, reviewed, found);
        reviewed.projects().forEach(project -> {
            goal(project.lines(), false, reviewed, found);
            headcounts(project.lines(), found);
        });
        if (reviewed.document().departmentGoal() != null) {
            subGoals(reviewed.document().departmentGoal().subGoals(), found);
        }
    }

    /** A department sets indicators for several tasks in one table: there only the same level, or the same target under
     *  another 一级, makes a repetition. Names that the column has cut may differ in what is missing. */
    private static void goal(List<Line> lines, boolean byLevel, Reviewed reviewed, Findings found) {
        PreReviewRules rules = reviewed.pack().preReview();
        int cut = TruncatedNames.cutWidth(lines, reviewed);
        Map<String, Line> seen = new HashMap<>();
        for (Line line : lines) {
            if (line.plainName().isEmpty() || rules.words("placeholders").contains(line.plainName())) {
                continue;
            }
            String name = oneName(line.plainName(), rules);
            Line first = seen.putIfAbsent(byLevel ? name + "|" + line.part().level1() + "|" + line.part().level2() : name, line);
            if (byLevel && line.part().target() != null) {
                Line elsewhere = seen.putIfAbsent(name + "|" + PlainText.of(line.part().target()), line);
                first = first != null || elsewhere == null || Objects.equals(elsewhere.part().level1(), line.part().level1()) ? first : elsewhere;
            }
            if (first != null) {
                boolean sameTarget = Objects.equals(first.part().target(), line.part().target());
                found.at(line.place()).with("指标", first.name() + "：" + first.part().target()).with("重复", line.name() + "：" + line.part().target())
                        .atMost(TruncatedNames.width(line.name()) >= cut ? Severity.HINT : Severity.WARNING)
                        .say("指标“%s”与“%s”是同一指标，重复设置%s，请保留一个。", line.title(), first.title(), sameTarget ? "" : "且指标值不同");
            }
        }
    }

    /** The name with every word that means the same as another put as that other. */
    private static String oneName(String name, PreReviewRules rules) {
        String one = name;
        for (String pair : rules.words("synonyms")) {
            String[] words = pair.split(MEANS, 2);
            one = one.replace(words[0], words[1]);
        }
        return one;
    }

    /** 提供就业岗位 2人 as a benefit beside 人员数 2人 as an output. */
    private static void headcounts(List<Line> lines, Findings found) {
        for (Line benefit : lines) {
            if (headcount(benefit) && Under.benefit(benefit)) {
                lines.stream().filter(line -> headcount(line) && Under.output(line)
                                && line.target().value().compareTo(benefit.target().value()) == 0).findFirst()
                        .ifPresent(output -> found.at(benefit.place()).with("产出", output.name() + "：" + output.part().target())
                                .with("效益", benefit.name() + "：" + benefit.part().target()).atMost(Severity.HINT)
                                .say("效益指标“%s”与产出指标“%s”的人数相同，可能是同一数据，请核对。", benefit.title(), output.title()));
            }
        }
    }

    private static boolean headcount(Line line) {
        return line.target().kind() == TargetKind.NUMBER && "人".equals(line.target().unit());
    }

    private static void subGoals(List<SubGoal> parts, Findings found) {
        Map<String, String> seen = new HashMap<>();
        Set<String> reported = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            List<String> indicators = parts.get(i).indicators();
            for (int j = 0; j < indicators.size(); j++) {
                String plain = PlainText.of(indicators.get(j));
                String first = plain.isEmpty() ? null : seen.putIfAbsent(plain, String.valueOf(parts.get(i).name()));
                if (first != null && reported.add(plain)) {
                    List<Object> steps = List.of("departmentGoal", "subGoals", i, "indicators", j);
                    found.at(new Place(Scope.DEPARTMENT, null, indicators.get(j), null, steps))
                            .with("先见于", first).with("又见于", parts.get(i).name())
                            .say("指标“%s”在分项“%s”和“%s”中重复设置，请保留一个。", indicators.get(j), first, parts.get(i).name());
                }
            }
        }
    }
}
