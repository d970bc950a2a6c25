package org.hengji.core.prereview.across;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.indicator.Operator;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;

/** What is not spent is carried over: the targets of 预算执行率 and 结转结余率 belong together. */
final class ConflictingRates {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private ConflictingRates() {
    }

    static void check(Reviewed reviewed, Findings found) {
        check(reviewed, reviewed.departmentLines(), Place.department("indicators"), found);
        for (ReviewedProject project : reviewed.projects()) {
            check(reviewed, project.lines(), project.place().at("indicators"), found);
        }
    }

    private static void check(Reviewed reviewed, List<Line> lines, Place place, Findings found) {
        Line execution = named(reviewed, lines, "executionRates", false);
        Line carryOver = execution == null ? null : named(reviewed, lines, "carryOverRates", true);
        if (carryOver != null && execution.target().value().add(carryOver.target().value()).compareTo(HUNDRED) != 0) {
            BigDecimal rest = HUNDRED.subtract(execution.target().value());
            found.at(place).with(execution.name(), execution.part().target()).with(carryOver.name(), carryOver.part().target())
                    .say("“%s”为%s，结转结余最多%s%%，“%s”却为%s，两个指标值不一致。请统一两个指标值。", execution.name(),
                            execution.part().target(), rest.toPlainString(), carryOver.name(), carryOver.part().target());
        }
    }

    private static Line named(Reviewed reviewed, List<Line> lines, String list, boolean lessIsBetter) {
        List<String> names = reviewed.pack().preReview().words(list);
        return lines.stream().filter(line -> names.contains(PlainText.words(line.plainName())))
                .filter(line -> line.target().kind() == TargetKind.NUMBER && line.target().isRate()
                        && isMeant(line.target().operator(), lessIsBetter))
                .findFirst().orElse(null);
    }

    private static boolean isMeant(Operator operator, boolean lessIsBetter) {
        return operator == null || operator == Operator.EQUAL || operator.lessIsBetter() == lessIsBetter;
    }
}
