package org.hengji.core.prereview.indicators;

import java.util.List;
import java.util.regex.Pattern;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.indicator.Clarity;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.prereview.Rule;
import org.hengji.core.rulepack.PreReviewRules;
import org.hengji.core.rulepack.Severity;

/** COMPLETE-05: words that stand for content, and what is left of a template. */
final class Placeholders {

    static final Rule RULE = new Rule("COMPLETE-05", FindingKind.PLACEHOLDER,
            "以“无”“待填”等代替内容，或留有“目标内容1：”“增加（减少）”等模板文字。", Placeholders::check);

    /** 指标1： is printed before the cell in the national self-evaluation form; many clerks leave it in. */
    private static final Pattern NUMBERED = Pattern.compile("指标(?:\\d+|[一二三四五六七八九十]+):.*");
    private static final Pattern LEFT_OPEN = Pattern.compile("[≥≤=<>]\\*+");
    private static final Pattern EMPTY_NUMBERED = Pattern.compile("指标(?:\\d+|[一二三四五六七八九十]+):?|[.…]{2,}|-+|/+|\\*+");

    private Placeholders() {
    }

    private static void check(Reviewed reviewed, Findings found) {
        PreReviewRules rules = reviewed.pack().preReview();
        reviewed.departmentLines().forEach(line -> line(line, rules, found));
        reviewed.projects().forEach(project -> {
            project.lines().forEach(line -> line(line, rules, found));
            project(project, rules, found);
        });
        texts(reviewed.document(), rules, found);
    }

    private static void line(Line line, PreReviewRules rules, Findings found) {
        String target = PlainText.of(line.part().target());
        boolean emptyName = stands(line.plainName(), rules);
        boolean open = line.target().kind() == TargetKind.TEXT && line.target().clarity() == Clarity.BLANK;
        boolean emptyTarget = open || stands(target, rules) && !PlainText.containsAny(line.plainName(), rules.words("lessIsBetter"));
        if (emptyName || emptyTarget) {
            found.at(emptyTarget ? line.targetPlace() : line.place().at("level3")).with("指标", line.name()).with("指标值", line.part().target())
                    .say("指标“%s”的%s以“%s”代替内容，请填写实际内容；没有此项指标的应删除该行。", line.title(),
                            emptyName ? "名称" : "指标值", emptyName ? line.title() : line.part().target());
        } else if (NUMBERED.matcher(line.plainName()).matches() || LEFT_OPEN.matcher(line.plainName()).find()) {
            found.at(line.place().at("level3")).with("指标", line.name()).atMost(Severity.HINT)
                    .say("指标名称“%s”留有模板的编号或未填的数值，请删除。", line.title());
        } else {
            residue(line.place().at("target"), target, line.part().target(), rules, found);
        }
    }

    private static void project(ReviewedProject project, PreReviewRules rules, Findings found) {
        List<String> goals = project.part().goals();
        for (int i = 0; i < goals.size(); i++) {
            text(project.place().at("goals", i), goals.get(i), rules, found);
        }
        text(project.place().at("purpose"), project.part().purpose(), rules, found);
    }

    private static void texts(GoalDocument document, PreReviewRules rules, Findings found) {
        if (document.departmentGoal() != null) {
            text(Place.department("annualGoal"), document.departmentGoal().annualGoal(), rules, found);
        }
    }

    private static void text(Place place, String printed, PreReviewRules rules, Findings found) {
        String plain = PlainText.of(printed);
        if (stands(plain, rules)) {
            found.at(place).with("内容", printed).say("此处以“%s”代替内容，请填写实际内容。", printed);
        } else {
            residue(place, plain, printed, rules, found);
        }
    }

    private static void residue(Place place, String plain, String printed, PreReviewRules rules, Findings found) {
        String left = PlainText.firstIn(plain, rules.words("templateResidue"));
        if (left != null) {
            found.at(place).with("模板文字", left).with("内容", printed)
                    .say("文字中留有模板内容“%s”，请删除或据实填写（有增有减的只写一种）。", left);
        }
    }

    private static boolean stands(String plain, PreReviewRules rules) {
        return rules.words("placeholders").contains(plain) || EMPTY_NUMBERED.matcher(plain).matches();
    }
}
