package org.hengji.core.prereview.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;

/** Shares that a text states for the parts of a total. */
final class Shares {

    static final Rule RULE = new Rule("TEXT-04", FindingKind.PERCENT_MISMATCH,
            "文字中“…万元，占…%”的占比，应当等于该项金额除以总数，按印出的小数位四舍五入。", Shares::check);

    private Shares() {
    }

    private static void check(Reviewed reviewed, Findings found) {
        for (Passage passage : Passage.all(reviewed)) {
            for (String line : passage.lines()) {
                for (Enumeration list : Enumeration.in(line)) {
                    list.items().stream().filter(item -> item.share() != null)
                            .forEach(item -> check(passage, list.total(), item, found));
                }
            }
        }
    }

    private static void check(Passage passage, Mention total, Enumeration.Item item, Findings found) {
        if (!Rates.explains(item.share(), item.mention(), total)) {
            BigDecimal right = Rates.percent(item.mention().value(), total.value(), Math.max(2, item.share().scale()));
            found.at(passage.place()).with("part", item.mention().printed()).with("total", total.printed())
                    .with("share", item.share() + "%").with("computed", right == null ? null : right + "%")
                    .suggest(right == null ? null : "占" + right.setScale(Math.max(item.share().scale(), 2), RoundingMode.HALF_UP) + "%")
                    .say("“%s”%s%s占%s%s的比例写为%s%%，按数字计算%s，请改正占比或金额。", item.name(), item.mention().printed(),
                            item.mention().unit(), total.printed(), total.unit(), item.share(),
                            right == null ? "总数为0，没有占比" : "为" + right + "%");
        }
    }
}
