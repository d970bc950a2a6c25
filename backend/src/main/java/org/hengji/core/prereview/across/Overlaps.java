package org.hengji.core.prereview.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;

/** Projects that seem to pay for the same thing. */
final class Overlaps {

    private static final Pattern MONTH = Pattern.compile("^(?:\\d{4}年)?(?:1[0-2]|0?[1-9])月(?:份)?");
    private static final Pattern YEAR = Pattern.compile("^\\d{4}年(?:度)?(?!\\d{1,2}月)");

    private static final int SHORTEST_NAME = 3;
    private static final int MOST_NAMES = 5;

    private Overlaps() {
    }

    static void check(Reviewed reviewed, Findings found) {
        Map<String, List<ReviewedProject>> sameWork = new LinkedHashMap<>();
        for (ReviewedProject project : reviewed.projects()) {
            String goals = goals(project);
            String indicators = indicators(project);
            if (!goals.isEmpty() && !indicators.isEmpty()) {
                String work = goals + "\n" + indicators + "\n";
                String purpose = PlainText.of(project.part().purpose());
                if (!purpose.isEmpty()) {
                    sameWork.computeIfAbsent(work + "用途" + purpose, none -> new ArrayList<>()).add(project);
                }
                String served = served(project);
                if (!served.isEmpty()) {
                    sameWork.computeIfAbsent(work + "对象" + served, none -> new ArrayList<>()).add(project);
                }
            }
        }
        boolean[] said = new boolean[reviewed.projects().size()];
        sameWork.values().stream().filter(alike -> alike.size() > 1).forEach(alike -> alike.forEach(project -> {
            if (!said[project.index()]) {
                said[project.index()] = true;
                say(project, alike, "绩效目标、指标相同，用途或保障对象也相同", found);
            }
        }));
        monthsBesideTheYear(reviewed, found);
    }

    private static String goals(ReviewedProject project) {
        return String.join("\n", project.part().goals().stream().filter(Objects::nonNull).map(PlainText::words).toList());
    }

    /** Names and targets without those of cost, in any order. */
    private static String indicators(ReviewedProject project) {
        TreeSet<String> indicators = new TreeSet<>();
        for (Line line : project.lines()) {
            if (!line.isUnder("成本")) {
                indicators.add(line.plainName() + "=" + PlainText.of(line.part().target()));
            }
        }
        return String.join("\n", indicators);
    }

    /** The people that the project counts: whom it is for. */
    private static String served(ReviewedProject project) {
        return String.join("\n", project.lines().stream()
                .filter(line -> line.target().kind() == TargetKind.NUMBER && line.plainName().contains("人数"))
                .map(line -> line.plainName() + "=" + line.target().value().toPlainString()).toList());
    }

    private static void monthsBesideTheYear(Reviewed reviewed, Findings found) {
        Map<String, List<ReviewedProject>> months = new HashMap<>();
        Map<String, List<ReviewedProject>> years = new HashMap<>();
        for (ReviewedProject project : reviewed.projects()) {
            String name = PlainText.of(project.part().name());
            if (MONTH.matcher(name).find()) {
                months.computeIfAbsent(MONTH.matcher(name).replaceFirst(""), none -> new ArrayList<>()).add(project);
            } else if (YEAR.matcher(name).find()) {
                years.computeIfAbsent(YEAR.matcher(name).replaceFirst(""), none -> new ArrayList<>()).add(project);
            }
        }
        months.forEach((name, month) -> suffixes(name).map(years::get).filter(Objects::nonNull).forEach(year -> sayTime(month, year, found)));
        years.forEach((name, year) -> suffixes(name).skip(1).map(months::get).filter(Objects::nonNull).forEach(month -> sayTime(month, year, found)));
    }

    /** The name itself and what is left of it without its first characters, as long as that says something. */
    private static Stream<String> suffixes(String name) {
        return IntStream.rangeClosed(0, name.length() - SHORTEST_NAME).mapToObj(name::substring);
    }

    private static void sayTime(List<ReviewedProject> month, List<ReviewedProject> year, Findings found) {
        String reason = "名称只差时间，单月与全年可能重复安排";
        year.forEach(project -> say(project, month, reason, found));
        month.forEach(project -> say(project, year, reason, found));
    }

    private static void say(ReviewedProject project, List<ReviewedProject> alike, String reason, Findings found) {
        List<String> names = alike.stream().filter(other -> other.index() != project.index()).map(other -> "“" + other.part().name() + "”").limit(MOST_NAMES).toList();
        found.at(project.place()).with("其他项目", String.join("、", names))
                .say("本项目与%s%s。请说明两者的分工，或合并项目。", String.join("、", names), reason);
    }
}
