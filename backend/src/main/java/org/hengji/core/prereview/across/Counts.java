package org.hengji.core.prereview.across;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.document.Cell;
import org.hengji.core.document.NarrativePart;
import org.hengji.core.document.TablePart;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.rulepack.PreReviewRules;

/** Counts that a document states twice and differently. */
final class Counts {

    private static final Pattern VEHICLES = Pattern.compile("共有车辆(\\d+)辆");
    private static final Pattern KIND_OF_VEHICLE = Pattern.compile("(?:公务用车|执法执勤用车|专业技术用车|其他用车|业务用车)(\\d+)辆");
    private static final Pattern PEOPLE_IN_NAME = Pattern.compile("(?<!\\d)(\\d+)(?:名|人)(?![次均])");
    private static final Pattern FIRST_PEOPLE = Pattern.compile("^(\\d+)(?:名|人)");
    private static final Pattern ONE_MONTH = Pattern.compile("(?<![\\d\\-至到])(?:1[0-2]|0?[1-9])月(?:份)?(?![\\d\\-至到])");

    private final Reviewed reviewed;
    private final PreReviewRules rules;
    private final Findings found;

    private Counts(Reviewed reviewed, Findings found) {
        this.reviewed = reviewed;
        this.rules = reviewed.pack().preReview();
        this.found = found;
    }

    static void check(Reviewed reviewed, Findings found) {
        Counts counts = new Counts(reviewed, found);
        counts.vehicles();
        counts.staff();
        for (ReviewedProject project : reviewed.projects()) {
            counts.people(project);
            counts.duration(project);
        }
        reviewed.departmentLines().forEach(counts::named);
    }

    private static String text(NarrativePart part) {
        return part == null ? "" : PlainText.of(part.text());
    }

    /** Official cars in an indicator that are neither all the vehicles of the department nor those of one kind, alone. */
    private void vehicles() {
        for (NarrativePart part : reviewed.document().narrative()) {
            String text = text(part);
            Matcher all = VEHICLES.matcher(text);
            if (!all.find()) {
                continue;
            }
            Matcher kind = KIND_OF_VEHICLE.matcher(text);
            BigDecimal official = kind.find() ? new BigDecimal(kind.group(1)) : null;
            BigDecimal total = new BigDecimal(all.group(1));
            reviewed.projects().stream().flatMap(project -> project.lines().stream())
                    .filter(line -> line.target().kind() == TargetKind.NUMBER && "辆".equals(line.target().unit())
                            && PlainText.containsAny(line.plainName(), rules.words("vehicles")))
                    .filter(line -> line.target().value().compareTo(total) != 0
                            && (official == null || line.target().value().compareTo(official) != 0))
                    .forEach(line -> found.at(line.targetPlace()).with("指标值", line.part().target()).with("共有车辆", total + "辆")
                            .with("公务用车", official == null ? null : official + "辆")
                            .say("指标“%s”为%s，国有资产说明共有车辆%s辆%s。请核对车辆数。", line.name(), line.part().target(), total,
                                    official == null ? "" : "，其中公务用车" + official + "辆"));
            return;
        }
    }

    /** More people at the department's own desks than it has staff, or, where that is blank, posts. */
    private void staff() {
        Map<String, BigDecimal> stated = new HashMap<>();
        for (TablePart table : reviewed.document().tables()) {
            for (List<Cell> cells : table == null ? List.<List<Cell>>of() : table.rows()) {
                if (cells.size() == 2 && cells.get(0) != null && cells.get(0).text() != null && cells.get(1) != null && cells.get(1).number() != null) {
                    stated.putIfAbsent(PlainText.of(cells.get(0).text()), cells.get(1).number());
                }
            }
        }
        String row = rules.words("staffRows").stream().filter(stated::containsKey).findFirst().orElse(null);
        if (row == null) {
            return;
        }
        BigDecimal most = stated.get(row);
        for (Line line : reviewed.departmentLines()) {
            BigDecimal people = people(line);
            if (people != null && people.compareTo(most) > 0 && PlainText.containsAny(line.plainName(), rules.words("staff"))) {
                found.at(line.targetPlace()).with("指标值", line.part().target()).with(row, most.toPlainString())
                        .say("指标“%s”为%s，超过基本信息中的%s%s人。请核对人数。", line.name(), line.part().target(), row, most.toPlainString());
            }
        }
    }

    private static BigDecimal people(Line line) {
        Matcher first = FIRST_PEOPLE.matcher(PlainText.of(line.part().target()).replaceFirst("^[≥≤=><]+", ""));
        return first.find() ? new BigDecimal(first.group(1)) : null;
    }

    /** A number of people in the project's name against the only number of people among its outputs; and in an indicator's name. */
    private void people(ReviewedProject project) {
        project.lines().forEach(this::named);
        Matcher name = PEOPLE_IN_NAME.matcher(PlainText.of(project.part().name()));
        List<Line> counts = project.lines().stream().filter(line -> line.target().kind() == TargetKind.NUMBER
                && line.target().unit() != null && "人名位".contains(line.target().unit())).toList();
        if (name.find() && !name.find() && counts.stream().map(line -> line.target().value().stripTrailingZeros()).distinct().count() == 1) {
            compare(PlainText.of(project.part().name()), counts.get(0), "项目名称");
        }
    }

    private void named(Line line) {
        if (line.target().kind() == TargetKind.NUMBER && line.target().unit() != null && "人名位个".contains(line.target().unit())) {
            compare(line.plainName(), line, "指标名称");
        }
    }

    private void compare(String text, Line line, String where) {
        Matcher stated = PEOPLE_IN_NAME.matcher(text);
        if (stated.find() && new BigDecimal(stated.group(1)).compareTo(line.target().value()) != 0) {
            found.at(line.targetPlace()).with(where, stated.group()).with("指标值", line.part().target())
                    .say("%s写明%s，指标“%s”的指标值为%s。请核对人数。", where, stated.group(), line.name(), line.part().target());
        }
    }

    /** A project for one month that lasts a year. */
    private void duration(ReviewedProject project) {
        if (ONE_MONTH.matcher(PlainText.of(project.part().name())).find()) {
            project.lines().stream().filter(line -> rules.words("durations").contains(line.plainName())
                            && line.target().kind() == TargetKind.NUMBER && "年".equals(line.target().unit()))
                    .forEach(line -> found.at(line.targetPlace()).with("项目名称", project.part().name()).with("指标值", line.part().target())
                            .say("项目名称是一个月的，指标“%s”却为%s。请核对项目时间。", line.name(), line.part().target()));
        }
    }
}
