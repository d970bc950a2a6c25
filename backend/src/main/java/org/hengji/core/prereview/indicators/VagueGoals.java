package org.hengji.core.prereview.indicators;

import java.util.List;
import java.util.regex.Pattern;
import org.hengji.core.document.DepartmentGoalPart;
import org.hengji.core.document.DepartmentGoalPart.SubGoal;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.prereview.Rule;
import org.hengji.core.rulepack.Severity;

/** CATEGORY-05: goals without result, quantity or time. */
final class VagueGoals {

    static final Rule RULE = new Rule("CATEGORY-05", FindingKind.GOAL_VAGUE,
            "绩效目标没有数量、时间和具体结果，或只是“更加完善”“完成各项工作”之类的套话。", VagueGoals::check);

    private static final Pattern FIGURE = Pattern.compile(".*\\d.*", Pattern.DOTALL);
    private static final Pattern FILLERS = Pattern.compile("工作|完成|做好|开展");

    private VagueGoals() {
    }

    private static void check(Reviewed reviewed, Findings found) {
        List<String> phrases = reviewed.pack().preReview().words("vagueGoal");
        department(reviewed.document().departmentGoal(), phrases, found);
        reviewed.projects().forEach(project -> project(project, phrases, found));
    }

    private static void department(DepartmentGoalPart goal, List<String> phrases, Findings found) {
        if (goal == null) {
            return;
        }
        if (unquantified(goal.annualGoal())) {
            found.at(Place.department("annualGoal"))
                    .say("部门年度总体目标没有数量和时间要求，请写明要达到的主要结果。");
        }
        for (int i = 0; i < goal.subGoals().size(); i++) {
            SubGoal part = goal.subGoals().get(i);
            boolean name = bare(part.goal()).equals(bare(part.name()));
            if (unquantified(part.goal()) && (name || vague(part.goal(), phrases))) {
                found.at(Place.department("subGoals", i, "goal")).with("分项", part.name()).with("目标", part.goal())
                        .say("分项“%s”的目标“%s”%s，请写明结果、数量和时间。", part.name(), part.goal(), name ? "只是重复名称" : "笼统");
            }
        }
    }

    private static void project(ReviewedProject project, List<String> phrases, Findings found) {
        List<String> goals = project.part().goals().stream().filter(goal -> goal != null && !goal.isBlank()).toList();
        if (!goals.isEmpty() && goals.stream().allMatch(VagueGoals::unquantified)) {
            boolean vague = goals.stream().allMatch(goal -> vague(goal, phrases) || bare(goal).equals(bare(project.part().name())));
            found.at(project.place().at("goals")).with("绩效目标", String.join("；", goals)).atMost(vague ? Severity.WARNING : Severity.HINT)
                    .say("项目“%s”的绩效目标没有数量、时间要求%s，请写明要达到的结果。", project.part().name(), vague ? "，表述笼统" : "");
        }
    }

    private static boolean unquantified(String goal) {
        return goal != null && !goal.isBlank() && !FIGURE.matcher(PlainText.of(goal)).matches();
    }

    private static boolean vague(String goal, List<String> phrases) {
        return PlainText.containsAny(PlainText.of(goal), phrases);
    }

    private static String bare(String text) {
        return FILLERS.matcher(PlainText.words(text)).replaceAll("");
    }
}
