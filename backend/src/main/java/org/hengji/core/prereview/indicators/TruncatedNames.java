package org.hengji.core.prereview.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hengji.core.document.DepartmentGoalPart;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;
import org.hengji.core.rulepack.PreReviewRules;
import org.hengji.core.rulepack.Severity;

/** COMPLETE-06: names that break off. */
final class TruncatedNames {

    static final Rule RULE = new Rule("COMPLETE-06", FindingKind.TRUNCATED_NAME,
            "名称的括号、引号不配对，以连接词或逗号结尾，或多个名称都在同一宽度处被截断。", TruncatedNames::check);

    private static final Pattern DANGLING = Pattern.compile(
            "(?:[,、;:(“《〔\\[—]|并且|(?<![祥总饱缓温谐平])和|(?<![参赠授])与|(?<![普涉惠触波顾])及|或|(?<!目)的)$");

    /** Characters that the pattern above looks at. */
    private static final int ENDING = 2;

    /** A column cuts at a number of half-width places; the last full-width character may miss it by one. */
    private static final int SLACK = 1;

    private static final long HUNDRED = 100;

    private TruncatedNames() {
    }

    private static void check(Reviewed reviewed, Findings found) {
        lines(reviewed.departmentLines(), reviewed, found);
        reviewed.projects().forEach(project -> {
            lines(project.lines(), reviewed, found);
            name(project.part().name(), project.place().at("name"), "项目名称", found);
        });
        DepartmentGoalPart goal = reviewed.document().departmentGoal();
        if (goal != null) {
            for (int i = 0; i < goal.tasks().size(); i++) {
                name(goal.tasks().get(i).name(), Place.department("tasks", i, "name"), "任务名称", found);
            }
        }
    }

    private static void lines(List<Line> lines, Reviewed reviewed, Findings found) {
        int cut = cutWidth(lines, reviewed);
        for (Line line : lines) {
            Place place = line.place().at("level3");
            if (width(line.name()) >= cut - SLACK) {
                found.at(place).with("名称", line.name())
                        .say("指标名称“%s”疑似在栏宽处被截断（本表多个名称都在同一长度处中断），请填写完整名称。", line.title());
            } else {
                name(line.name(), place, "指标名称", found);
            }
        }
    }

    private static void name(String name, Place place, String what, Findings found) {
        String plain = PlainText.of(name);
        if (unpaired(plain, '(', ')') || DANGLING.matcher(plain.substring(Math.max(0, plain.length() - ENDING))).find()) {
            found.at(place).with("名称", name).say("%s“%s”不完整：括号不配对或中途中断，请填写完整名称。", what, name);
        } else if (unpaired(plain, '“', '”') || unpaired(plain, '《', '》')) {
            found.at(place).with("名称", name).atMost(Severity.HINT).say("%s“%s”的引号或书名号不配对，请检查是否有缺漏。", what, name);
        }
    }

    private static boolean unpaired(String plain, char open, char close) {
        return plain.chars().filter(c -> c == open).count() != plain.chars().filter(c -> c == close).count();
    }

    /** The width at which the column cuts its names; a number no name reaches if it does not seem to cut. */
    static int cutWidth(List<Line> lines, Reviewed reviewed) {
        PreReviewRules rules = reviewed.pack().preReview();
        if (lines.size() < rules.limit("cutNames").intValue()) {
            return Integer.MAX_VALUE;
        }
        int[] widths = lines.stream().mapToInt(line -> width(line.name())).toArray();
        int widest = Arrays.stream(widths).max().orElse(0);
        long atEdge = Arrays.stream(widths).filter(width -> width >= widest - SLACK).count();
        boolean cuts = widest >= rules.limit("cutNameWidth").intValue()
                && atEdge >= rules.limit("cutNames").intValue() && atEdge * HUNDRED >= widths.length * rules.limit("cutNamesShare").longValue();
        return cuts ? widest : Integer.MAX_VALUE;
    }

    /** In half-width places. */
    static int width(String name) {
        return name == null ? 0 : name.strip().codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
