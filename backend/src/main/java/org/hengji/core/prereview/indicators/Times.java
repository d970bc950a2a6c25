package org.hengji.core.prereview.indicators;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.indicator.Clarity;
import org.hengji.core.indicator.Period;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.prereview.Rule;
import org.hengji.core.rulepack.Severity;

/** TARGET-08 and TARGET-09: times without a date, and years that are not the fiscal year. */
final class Times {

    static final Rule VAGUE = Rule.ofLines("TARGET-08", FindingKind.DEADLINE_VAGUE,
            "时间类指标值没有具体日期（“年底之前”）。", Times::vague);

    static final Rule YEAR = new Rule("TARGET-09", FindingKind.YEAR_MISMATCH,
            "指标值、说明文字或表名中的年份不是预算年度；项目名称带以前年度的为提示，保证金等按合同留存的除外。", Times::years);

    private static final Pattern YEAR_OF = Pattern.compile("((?:19|20)\\d{2})年");

    /** The document speaks of its own year: 2020年没有使用… A sentence that compares years speaks of others too. */
    private static final Pattern OWN_YEAR = Pattern.compile(
            "(?<![与比较从至到和—-])((?:19|20)\\d{2})年度?(?:没有|无|收入|支出|年初预算|“三公”|一般公共预算|政府性基金|国有资本|机关运行|机构运转|政府采购)");
    private static final Pattern OTHER_YEARS = Pattern.compile("增加|减少|增长|下降|相比|上年|决算|执行|结转|持平");
    private static final Pattern SENTENCE = Pattern.compile("[。;]");

    private Times() {
    }

    private static void vague(Reviewed reviewed, Line line, Findings found) {
        if (line.target().kind() == TargetKind.DATE && line.target().clarity() == Clarity.VAGUE) {
            int year = reviewed.document().fiscalYear();
            found.at(line.targetPlace()).with("指标", line.name()).with("指标值", line.part().target())
                    .say("指标“%s”的时限“%s”没有具体日期，请写明年月日（如 %d年12月31日前）。", line.title(), line.part().target(), year);
        }
    }

    private static void years(Reviewed reviewed, Findings found) {
        int year = reviewed.document().fiscalYear();
        reviewed.departmentLines().forEach(line -> target(line, year, found));
        reviewed.projects().forEach(project -> {
            project.lines().forEach(line -> target(line, year, found));
            name(project, year, reviewed.pack().preReview().words("retained"), found);
        });
        narrative(reviewed, year, found);
        tables(reviewed, year, found);
    }

    private static void target(Line line, int year, Findings found) {
        Period period = line.target().period();
        if (period != null && (period.to().getYear() < year || period.from() != null && period.from().getYear() > year)) {
            found.at(line.targetPlace()).with("指标", line.name()).with("指标值", line.part().target()).with("预算年度", year)
                    .say("指标“%s”的指标值“%s”不在预算年度 %d 年内，请改为本年度的时间。", line.title(), line.part().target(), year);
        }
    }

    private static void name(ReviewedProject project, int year, List<String> retained, Findings found) {
        String name = PlainText.of(project.part().name());
        Matcher named = YEAR_OF.matcher(name);
        if (named.find() && Integer.parseInt(named.group(1)) != year && !PlainText.containsAny(name, retained)) {
            found.at(project.place().at("name")).with("项目", project.part().name()).with("预算年度", year).atMost(Severity.HINT)
                    .say("项目“%s”的名称是%s年，预算年度是 %d 年，请核对；属于上年结转的应予注明。", project.part().name(), named.group(1), year);
        }
    }

    private static void narrative(Reviewed reviewed, int year, Findings found) {
        for (int i = 0; i < reviewed.document().narrative().size(); i++) {
            for (String sentence : SENTENCE.split(PlainText.of(reviewed.document().narrative().get(i).text()))) {
                Matcher own = OWN_YEAR.matcher(sentence);
                if (own.find() && !sentence.contains(year + "年") && !OTHER_YEARS.matcher(sentence).find()) {
                    found.at(Place.narrative(i)).with("文字", own.group()).with("预算年度", year)
                            .say("说明文字“%s…”写的是%s年，预算年度是 %d 年，请改正。", own.group(), own.group(1), year);
                    break;
                }
            }
        }
    }

    private static void tables(Reviewed reviewed, int year, Findings found) {
        for (int i = 0; i < reviewed.document().tables().size(); i++) {
            String title = reviewed.document().tables().get(i).title();
            Matcher named = YEAR_OF.matcher(PlainText.of(title));
            if (named.lookingAt() && Integer.parseInt(named.group(1)) != year && !OTHER_YEARS.matcher(title).find()) {
                found.at(Place.table(i, title)).with("表名", title).with("预算年度", year)
                        .say("表“%s”的年份不是预算年度 %d 年，请核对表名和数据。", title, year);
            }
        }
    }
}
