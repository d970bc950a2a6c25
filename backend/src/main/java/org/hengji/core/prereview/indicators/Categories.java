package org.hengji.core.prereview.indicators;

import java.util.List;
import java.util.Map;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.prereview.Rule;
import org.hengji.core.rulepack.PreReviewRules;
import org.hengji.core.rulepack.Severity;

/** CATEGORY-01: indicators under a level where they do not belong. */
final class Categories {

    static final Rule RULE = new Rule("CATEGORY-01", FindingKind.WRONG_CATEGORY,
            "指标与所在类别不符：执行率、参与率列在成本下，专款专用列在满意度下，节约成本列在生态效益下，金额列在产出下等。", Categories::check);

    private static final Map<String, String> LISTS = Map.of("成本", "notUnderCost", "时效", "notUnderTimeliness", "数量", "notUnderQuantity",
            "质量", "notUnderQuality", "效益", "notUnderBenefit", "经济效益", "notUnderEconomicBenefit",
            "生态效益", "notUnderEcologicalBenefit", "满意度", "notUnderSatisfaction");
    private static final List<String> LEVELS = LISTS.keySet().stream().sorted().toList();

    private Categories() {
    }

    private static void check(Reviewed reviewed, Findings found) {
        PreReviewRules rules = reviewed.pack().preReview();
        reviewed.departmentLines().forEach(line -> foreign(line, rules, found));
        reviewed.projects().forEach(project -> project.lines().forEach(line -> {
            if (!foreign(line, rules, found)) {
                money(project, line, rules, found);
                managing(project, line, rules, found);
            }
        }));
    }

    private static boolean foreign(Line line, PreReviewRules rules, Findings found) {
        for (String level : LEVELS) {
            if (!stands(line, level)) {
                continue;
            }
            boolean satisfaction = Under.satisfaction(line);
            boolean foreign = PlainText.containsAny(line.plainName(), rules.words(LISTS.get(level)))
                    || satisfaction && rules.words("aims").stream().anyMatch(line.plainName()::startsWith);
            if (foreign && !(satisfaction && PlainText.containsAny(line.plainName(), rules.words("opinion")))) {
                found.at(line.place()).with("指标", line.name()).with("所在类别", level).with("指标值", line.part().target())
                        .say("指标“%s”不属于%s指标，请归入相应的类别。", line.title(), level);
                return true;
            }
        }
        return false;
    }

    private static boolean stands(Line line, String level) {
        return switch (level) {
            case "效益" -> Under.benefit(line);
            case "满意度" -> Under.satisfaction(line);
            case "成本" -> Under.cost(line);
            default -> Under.level(line, level) && !Under.cost(line);
        };
    }

    /** 绩效评价次数 as an output of a project that is about something else. */
    private static void managing(ReviewedProject project, Line line, PreReviewRules rules, Findings found) {
        String work = PlainText.firstIn(line.plainName(), rules.words("managementWork"));
        if (work != null && Under.output(line) && !PlainText.of(project.part().name()).contains(work)) {
            found.at(line.place()).with("指标", line.name()).with("项目", project.part().name()).atMost(Severity.HINT)
                    .say("产出指标“%s”是预算管理工作，不是本项目的产出，建议改为项目提供的产品或服务。", line.title());
        }
    }

    /** A sum under 产出: if it is the project's budget or its name says what it costs, it is 成本. */
    private static void money(ReviewedProject project, Line line, PreReviewRules rules, Findings found) {
        Target target = line.target();
        if (!Under.output(line) || target.kind() != TargetKind.NUMBER) {
            return;
        }
        MoneyUnit.labelled(String.valueOf(target.unit())).ifPresent(unit -> {
            boolean budget = project.amount() != null && unit.toYuan(target.value()).compareTo(project.amount().yuan()) == 0;
            boolean cost = PlainText.containsAny(line.plainName(), rules.words("costWords"));
            if (budget || cost) {
                found.at(line.place()).with("指标", line.name()).with("指标值", target.printed())
                        .with("项目金额", project.amount() == null ? null : project.amount().printed() + project.amount().unit().label())
                        .say("产出指标“%s”的指标值“%s”是金额%s，应列入成本指标。", line.title(), target.printed(), budget ? "，且等于项目预算" : "");
            }
        });
    }
}
