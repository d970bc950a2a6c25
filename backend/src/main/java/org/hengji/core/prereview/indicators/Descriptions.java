package org.hengji.core.prereview.indicators;

import java.util.List;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.prereview.Rule;

/** CATEGORY-04: descriptions, formulas and goals that add nothing. */
final class Descriptions {

    static final Rule RULE = new Rule("CATEGORY-04", FindingKind.DESCRIPTION_REPEATS_NAME,
            "指标描述、计算公式与指标名称相同，或绩效目标与资金用途、项目名称相同。", Descriptions::check);

    private Descriptions() {
    }

    private static void check(Reviewed reviewed, Findings found) {
        reviewed.departmentLines().forEach(line -> line(line, found));
        reviewed.projects().forEach(project -> {
            project.lines().forEach(line -> line(line, found));
            goals(project, found);
        });
    }

    private static void line(Line line, Findings found) {
        if (same(line.part().description(), line.name())) {
            found.at(line.place().at("description")).with("指标", line.name())
                    .say("指标“%s”的描述与名称相同，请说明指标的含义和计算方法。", line.title());
        } else if (same(line.part().formula(), line.name()) || same(line.part().note(), line.name())) {
            found.at(line.place()).with("指标", line.name())
                    .say("指标“%s”的说明或计算公式与名称相同，请写明计算方法。", line.title());
        }
    }

    private static void goals(ReviewedProject project, Findings found) {
        List<String> goals = project.part().goals();
        for (int i = 0; i < goals.size(); i++) {
            boolean purpose = same(goals.get(i), project.part().purpose());
            if (purpose || same(goals.get(i), project.part().name())) {
                found.at(project.place().at("goals", i)).with("绩效目标", goals.get(i))
                        .say("项目“%s”的绩效目标与%s相同，请写明要取得的结果。", project.part().name(), purpose ? "资金用途" : "项目名称");
            }
        }
    }

    private static boolean same(String text, String other) {
        String words = PlainText.words(text);
        return !words.isEmpty() && words.equals(PlainText.words(other));
    }
}
