package org.hengji.core.prereview.indicators;

import java.util.List;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.prereview.Rule;
import org.hengji.core.rulepack.Severity;

/** COMPLETE-02 and COMPLETE-03: projects without indicators, and goals without one of the levels that are required. */
final class MissingIndicators {

    static final Rule ANY = new Rule("COMPLETE-02", FindingKind.MISSING_INDICATORS,
            "有预算金额的项目没有设置任何绩效指标。", MissingIndicators::any);

    static final Rule LEVELS = Rule.ofProjects("COMPLETE-03", FindingKind.MISSING_INDICATOR_CATEGORY,
            "项目绩效指标缺少应设的类别（产出、成本、效益、满意度）；填写了二级指标的，产出下还应有数量、质量、时效指标。", MissingIndicators::levels);

    private MissingIndicators() {
    }

    /** A form that sets the indicators of all tasks in one table of the department has none under its projects. */
    private static void any(Reviewed reviewed, Findings found) {
        boolean inOneTable = !reviewed.departmentLines().isEmpty()
                && reviewed.projects().stream().allMatch(project -> project.lines().isEmpty());
        reviewed.projects().stream().filter(project -> project.lines().isEmpty() && funded(project)).forEach(project ->
                found.at(project.place().at("indicators")).with("项目", project.part().name()).with("预算金额", project.amount().printed() + project.amount().unit().label())
                        .atMost(inOneTable ? Severity.HINT : Severity.ERROR)
                        .say("项目“%s”安排了预算，但没有设置任何绩效指标，请补充产出、成本、效益和满意度指标。", project.part().name()));
    }

    private static boolean funded(ReviewedProject project) {
        return project.part().amount() != null && project.part().amount().signum() > 0;
    }

    private static void levels(Reviewed reviewed, ReviewedProject project, Findings found) {
        List<Line> lines = project.lines();
        if (lines.isEmpty()) {
            return;
        }
        for (String level : reviewed.pack().preReview().required().value()) {
            if (lines.stream().noneMatch(line -> Under.level(line, level))) {
                found.at(project.place().at("indicators")).with("项目", project.part().name()).with("缺少", level)
                        .say("项目“%s”没有设置%s指标，请补充。", project.part().name(), level);
            }
        }
        List<Line> outputs = lines.stream().filter(Under::output).toList();
        if (!outputs.isEmpty() && outputs.stream().allMatch(line -> line.part().level2() != null && !line.part().level2().isBlank())) {
            reviewed.pack().preReview().words("requiredOutputs").stream()
                    .filter(level -> outputs.stream().noneMatch(line -> Under.level(line, level)))
                    .forEach(level -> found.at(project.place().at("indicators")).with("项目", project.part().name()).with("缺少", level)
                            .atMost(Severity.HINT).say("项目“%s”的产出指标没有%s指标，建议补充。", project.part().name(), level));
        }
    }
}
