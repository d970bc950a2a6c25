package org.hengji.core.prereview.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.document.DepartmentGoalPart.Task;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.prereview.Rule;
import org.hengji.core.prereview.tables.ProjectRows;

/** Projects as the narrative, the tables and the department goal's tasks name them. */
final class ProjectMentions {

    static final List<Rule> ALL = List.of(
            new Rule("TEXT-17", FindingKind.CROSS_TABLE_MISMATCH,
                    "文字、项目支出表和年度主要任务中写的项目金额，应当与该项目的预算数一致。", ProjectMentions::amounts),
            new Rule("TEXT-18", FindingKind.NAME_MISMATCH,
                    "文字和项目支出表中的项目名称，应当与项目的名称一致。", ProjectMentions::names));

    private static final Pattern CHOSEN = Pattern.compile("选定([^,。;]{4,60}?)(?:[一两二三四五六七八九十]|\\d+)个项目");
    /** A shorter name is taken for a longer one's only if it keeps this share of it. */
    private static final int KEPT_PERCENT = 50;
    private static final int SHORTEST = 4;

    private record Named(String name, PrintedAmount amount, String where, Place place) {
    }

    private ProjectMentions() {
    }

    private static void amounts(Reviewed reviewed, Findings found) {
        Map<String, ReviewedProject> byName = byName(reviewed);
        List<Named> all = all(reviewed);
        Map<String, Integer> times = new HashMap<>();
        all.forEach(named -> times.merge(named.where() + PlainText.words(named.name()), 1, Integer::sum));
        for (Named named : all) {
            ReviewedProject project = byName.get(PlainText.words(named.name()));
            boolean once = times.get(named.where() + PlainText.words(named.name())) == 1;
            if (once && project != null && project.amount() != null && named.amount() != null && !agree(named.amount(), project.amount())) {
                found.at(named.place()).with("name", named.name()).with("here", printed(named.amount())).with("project", printed(project.amount()))
                        .say("%s中项目“%s”为%s，该项目的预算数为%s，请核对后统一。", named.where(), named.name(), printed(named.amount()),
                                printed(project.amount()));
            }
        }
    }

    private static void names(Reviewed reviewed, Findings found) {
        Map<String, ReviewedProject> byName = byName(reviewed);
        List<Named> all = all(reviewed);
        Map<BigDecimal, List<ReviewedProject>> byAmount = new HashMap<>();
        reviewed.projects().stream().filter(project -> project.amount() != null)
                .forEach(project -> byAmount.computeIfAbsent(project.amount().yuan().stripTrailingZeros(), key -> new ArrayList<>()).add(project));
        for (Named named : all) {
            if (!byName.containsKey(PlainText.words(named.name())) && named.amount() != null) {
                byAmount.getOrDefault(named.amount().yuan().stripTrailingZeros(), List.of()).stream()
                        .filter(project -> isLike(named.name(), project.part().name())).limit(1)
                        .forEach(project -> report(named.where(), named.name(), project, named.place(), found));
            }
        }
        for (Passage passage : Passage.ofNarrative(reviewed)) {
            Matcher chosen = CHOSEN.matcher(passage.text());
            while (chosen.find()) {
                if (!byName.containsKey(PlainText.words(chosen.group(1)))) {
                    String name = chosen.group(1);
                    reviewed.projects().stream().filter(project -> isLike(name, project.part().name())).limit(1)
                            .forEach(project -> report("“" + passage.heading() + "”的文字", name, project, passage.place(), found));
                }
            }
        }
    }

    private static void report(String where, String name, ReviewedProject project, Place place, Findings found) {
        found.at(place).with("here", name).with("project", project.part().name()).with("code", project.part().code())
                .suggest(project.part().name())
                .say("%s中的项目“%s”，项目名称是“%s”，请统一。", where, name, project.part().name());
    }

    private static List<Named> all(Reviewed reviewed) {
        List<Named> all = new ArrayList<>();
        if (reviewed.document().departmentGoal() != null) {
            List<Task> tasks = reviewed.document().departmentGoal().tasks();
            for (int i = 0; i < tasks.size(); i++) {
                if (tasks.get(i) != null && tasks.get(i).name() != null) {
                    all.add(new Named(tasks.get(i).name(), reviewed.document().amount(tasks.get(i).amount()), "年度主要任务",
                            Place.department("tasks", i, "amount")));
                }
            }
        }
        ProjectRows.of(reviewed).forEach(row -> all.add(new Named(row.name(), row.amount(), row.where(), row.place())));
        for (Passage passage : Passage.ofNarrative(reviewed)) {
            passage.lines().stream().flatMap(line -> Enumeration.in(line).stream())
                    .filter(list -> list.total().label().contains("项目"))
                    .flatMap(list -> list.items().stream()).filter(item -> item.name().length() >= SHORTEST)
                    .forEach(item -> MoneyUnit.labelled(item.mention().unit()).ifPresent(unit -> all.add(new Named(item.name(),
                            PrintedAmount.of(item.mention().figure(), unit), "“" + passage.heading() + "”的文字", passage.place()))));
        }
        return all;
    }

    /** The projects whose name no other project has. */
    private static Map<String, ReviewedProject> byName(Reviewed reviewed) {
        Map<String, ReviewedProject> byName = new HashMap<>();
        for (ReviewedProject project : reviewed.projects()) {
            String name = PlainText.words(project.part().name());
            byName.put(name, byName.containsKey(name) ? null : project);
        }
        return byName;
    }

    private static boolean agree(PrintedAmount one, PrintedAmount other) {
        BigDecimal difference = one.yuan().subtract(other.yuan()).abs().multiply(BigDecimal.valueOf(2));
        BigDecimal place = one.unit().toYuan(new BigDecimal("0.01")).max(other.unit().toYuan(new BigDecimal("0.01")));
        return one.unit() == other.unit() ? difference.signum() == 0 : difference.compareTo(place) <= 0;
    }

    /** Whether one name is the other with words left out. */
    private static boolean isLike(String one, String other) {
        String first = PlainText.words(one);
        String second = PlainText.words(other);
        String shorter = first.length() <= second.length() ? first : second;
        String longer = shorter.equals(first) ? second : first;
        if (shorter.length() < SHORTEST || shorter.equals(longer) || shorter.length() * 100 < longer.length() * KEPT_PERCENT) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length();
    }

    private static String printed(PrintedAmount amount) {
        return amount.printed() + amount.unit().label();
    }
}
