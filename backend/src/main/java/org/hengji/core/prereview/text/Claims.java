package org.hengji.core.prereview.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.prereview.Rule;
import org.hengji.core.prereview.tables.Grid;
import org.hengji.core.prereview.tables.Totals;
import org.hengji.core.rulepack.Severity;

/** What the narrative claims and the document refutes. */
final class Claims {

    static final List<Rule> ALL = List.of(
            new Rule("TEXT-08", FindingKind.STATEMENT_CONTRADICTS_TABLE,
                    "文字称项目均编制了绩效目标、设置了绩效指标的，每个有预算的项目都应当有绩效目标和指标。", Claims::goals),
            new Rule("TEXT-09", FindingKind.STATEMENT_CONTRADICTS_TABLE,
                    "文字称没有政府性基金、国有资本经营预算支出的，相应表格应当没有数字；一节的内容应当与标题是同一种预算。", Claims::funds),
            new Rule("TEXT-10", FindingKind.COUNT_MISMATCH,
                    "文字中“共…个项目”的个数，应当与文件中的项目个数一致。", Claims::projectCount));

    private static final List<String> FUNDS = List.of("政府性基金", "国有资本经营");
    private static final Pattern COUNT = Pattern.compile("共(?:计|有)?(\\d+)个项目");
    private static final int NAMES = 5;

    private Claims() {
    }

    private static void goals(Reviewed reviewed, Findings found) {
        List<String> goalClaims = reviewed.pack().preReview().words("claimsGoals");
        List<String> indicatorClaims = reviewed.pack().preReview().words("claimsIndicators");
        List<ReviewedProject> paid = reviewed.projects().stream()
                .filter(project -> project.amount() != null && project.amount().yuan().signum() > 0).toList();
        for (Passage passage : Passage.ofNarrative(reviewed)) {
            boolean claimsGoals = goalClaims.stream().anyMatch(passage.text()::contains);
            boolean claimsIndicators = indicatorClaims.stream().anyMatch(passage.text()::contains);
            List<ReviewedProject> without = paid.stream().filter(project -> project.lines().isEmpty()
                    && (claimsIndicators || claimsGoals && project.part().goals().isEmpty())).toList();
            if (!without.isEmpty()) {
                String names = without.stream().limit(NAMES).map(project -> project.part().name()).collect(Collectors.joining("”“"));
                found.at(passage.place()).atMost(inOneTable(reviewed) ? Severity.HINT : Severity.ERROR)
                        .with("projects", without.size()).with("names", names).say(
                        "文字称项目均按要求编制绩效目标、设置绩效指标，但有%d个项目没有绩效指标：“%s”%s，请补设指标或改正文字。",
                        without.size(), names, without.size() > NAMES ? "等" : "");
            }
        }
    }

    /** A form that sets the indicators of all tasks in one table of the department has none under its projects. */
    private static boolean inOneTable(Reviewed reviewed) {
        return !reviewed.departmentLines().isEmpty() && reviewed.projects().stream().allMatch(project -> project.lines().isEmpty());
    }

    private static void funds(Reviewed reviewed, Findings found) {
        for (Passage passage : Passage.ofNarrative(reviewed)) {
            for (String fund : FUNDS) {
                String other = FUNDS.get(1 - FUNDS.indexOf(fund));
                if (passage.heading().contains(fund) && !passage.heading().contains(other)
                        && passage.text().contains(other) && !passage.text().contains(fund.substring(fund.length() - 2))) {
                    found.at(passage.place()).with("heading", passage.heading()).say(
                            "标题是“%s”，内容说的却是%s预算，请改正。", passage.heading(), other);
                }
                if (deniesSpending(passage.text(), fund)) {
                    Grid.of(reviewed).stream().filter(grid -> grid.plainTitle().contains(fund) && grid.plainTitle().contains("支出"))
                            .filter(grid -> Totals.largest(grid).signum() > 0)
                            .forEach(grid -> found.at(passage.place()).with("table", grid.title()).with("largest", Totals.largest(grid))
                                    .say("文字称没有%s预算支出，“%s”中却有金额%s，请核对。", fund, grid.title(), Totals.largest(grid)));
                }
            }
        }
    }

    private static boolean deniesSpending(String text, String fund) {
        return Pattern.compile("(无|没有)(使用)?" + fund + "(预算)?(拨款)?(安排)?(的)?支出").matcher(text).find();
    }

    private static void projectCount(Reviewed reviewed, Findings found) {
        int count = reviewed.projects().size();
        for (Passage passage : Passage.ofNarrative(reviewed)) {
            Matcher matcher = COUNT.matcher(passage.text());
            while (matcher.find() && count > 0) {
                if (!matcher.group(1).equals(String.valueOf(count))) {
                    found.at(passage.place()).with("stated", matcher.group(1)).with("projects", count)
                            .say("文字称共%s个项目，文件中有%d个项目，请核对。", matcher.group(1), count);
                }
            }
        }
    }
}
