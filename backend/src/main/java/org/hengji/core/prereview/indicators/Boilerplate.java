package org.hengji.core.prereview.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.prereview.Rule;
import org.hengji.core.rulepack.PreReviewRules;
import org.hengji.core.rulepack.Severity;

/** CATEGORY-03: the same indicators with the same targets in several projects. Amounts of money may differ. */
final class Boilerplate {

    static final Rule RULE = new Rule("CATEGORY-03", FindingKind.BOILERPLATE,
            "多个不同项目的指标和指标值完全相同（成本金额除外），没有体现各自特点；同为人员经费或同一项目分批、分级安排的为提示。", Boilerplate::check);

    private static final Pattern BRACKETS_AND_DIGITS = Pattern.compile("[(\\[〔【][^)\\]〕】]*[)\\]〕】]|\\d+年?度?");
    private static final int FEWEST_LINES = 3;
    private static final int NAMED_OTHERS = 3;

    private Boilerplate() {
    }

    private static void check(Reviewed reviewed, Findings found) {
        Map<String, List<ReviewedProject>> bySet = new LinkedHashMap<>();
        for (ReviewedProject project : reviewed.projects()) {
            if (project.lines().size() >= FEWEST_LINES) {
                bySet.computeIfAbsent(signature(project), set -> new ArrayList<>()).add(project);
            }
        }
        bySet.values().stream().filter(alike -> alike.size() > 1)
                .forEach(alike -> report(alike, reviewed.pack().preReview(), found));
    }

    private static String signature(ReviewedProject project) {
        return project.lines().stream().map(Boilerplate::signature).sorted().collect(Collectors.joining("\n"));
    }

    private static String signature(Line line) {
        boolean money = Under.cost(line) || NameOf.hasMoney(line.target());
        return line.plainName() + "|" + (money ? "" : PlainText.of(line.part().target()));
    }

    private static void report(List<ReviewedProject> alike, PreReviewRules rules, Findings found) {
        boolean likeProjects = alike.stream().allMatch(project -> isForStaff(project, rules))
                || alike.stream().map(project -> subject(project, rules)).distinct().count() == 1;
        for (ReviewedProject project : alike) {
            String others = alike.stream().filter(other -> other != project).limit(NAMED_OTHERS)
                    .map(other -> "“" + other.part().name() + "”").collect(Collectors.joining("、"));
            found.at(project.place().at("indicators")).with("相同项目数", alike.size()).with("其他项目", others)
                    .atMost(likeProjects ? Severity.HINT : Severity.WARNING)
                    .say("项目“%s”的指标和指标值与%s等共 %d 个项目相同，没有体现项目特点，请按项目内容分别设置。",
                            project.part().name(), others, alike.size());
        }
    }

    /** What the name is about, without the batch, the year and who pays: 2022年补助资金（第一批）, 补助资金区级配套. */
    private static String subject(ReviewedProject project, PreReviewRules rules) {
        String name = BRACKETS_AND_DIGITS.matcher(PlainText.of(project.part().name())).replaceAll("");
        for (String word : rules.words("batch")) {
            name = name.replace(word, "");
        }
        return PlainText.words(name);
    }

    private static boolean isForStaff(ReviewedProject project, PreReviewRules rules) {
        String text = PlainText.of(project.part().name() + project.part().purpose() + String.join("", project.part().goals().stream().map(String::valueOf).toList()));
        return PlainText.containsAny(text, rules.words("staffCost"));
    }
}
