package org.hengji.core.prereview;

import java.util.List;
import java.util.stream.Stream;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.prereview.across.AcrossRules;
import org.hengji.core.prereview.indicators.IndicatorRules;
import org.hengji.core.prereview.money.MoneyRules;
import org.hengji.core.prereview.plan.PlanRules;
import org.hengji.core.prereview.tables.TableRules;
import org.hengji.core.prereview.text.TextRules;
import org.hengji.core.rulepack.RulePack;

/** The machine pre-review (预审) of a goal document: the same document and pack always give the same findings in the same order. */
public final class PreReview {

    private static final List<Rule> RULES = Stream.of(
                    IndicatorRules.ALL, MoneyRules.ALL, PlanRules.ALL, AcrossRules.ALL, TableRules.ALL, TextRules.ALL)
            .flatMap(List::stream).toList();

    private PreReview() {
    }

    /** Every rule there is. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** What is wrong with a document under a pack: in the order of the document, and at one place in the order of the rules. */
    public static List<Finding> of(GoalDocument document, RulePack pack) {
        Reviewed reviewed = new Reviewed(document, pack);
        return RULES.parallelStream()
                .flatMap(rule -> found(rule, reviewed).stream())
                .sorted(Findings.BY_PLACE)
                .map(Findings.Placed::finding).toList();
    }

    /** What one rule finds; the rules know nothing of each other and run side by side. */
    private static List<Findings.Placed> found(Rule rule, Reviewed reviewed) {
        Findings findings = new Findings(rule, reviewed.pack());
        rule.check().accept(reviewed, findings);
        return findings.placed();
    }
}
