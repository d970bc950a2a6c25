package org.hengji.core.prereview.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.document.BudgetPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;

/** Changes from the previous year with the rate of growth that a text states for them. */
final class Growth {

    static final Rule RULE = new Rule("TEXT-05", FindingKind.GROWTH_MISMATCH,
            "文字中“增加…万元，增长…%”的增减率，应当等于增减额除以上年数（本年数减增减额）；上年为0的没有增长率。", Growth::check);

    private static final Pattern RATE = Pattern.compile(
            "^[,、(]?(?:同比|比上年|较上年|与上年相比)?(增长|下降|增幅|降幅|上升|增加|减少|降低)(?:了|为|约|率为)*(\\d+(?:\\.\\d+)?)%");
    private static final Pattern COMPARED = Pattern.compile("^.*?(相比|(与|比|较)(上年|去年|\\d{4}年)(度)?(年初)?(预算|执行|决算)?(安排|总额)?(数)?(对比|同期)?)");
    /** 3.00万元,占20%,较上年减少1.00万元: what a change that names nothing belongs to stands right before it. */
    private static final Pattern RIGHT_BEFORE = Pattern.compile("[,、(]*(?:占[^,;。]{0,12}%[,、(]*)?(?:较|比|与|同)(?:上年|去年|\\d{4}年)[^,;。]*");
    private static final Pattern WORDS_BETWEEN = Pattern.compile("(预算数|总额|各|共|同比|分别|均)?(增加|减少|增长|下降|提高|降低|上升|压减)(了|约)*$");
    private static final Pattern LAST_YEAR = Pattern.compile("上年|去年");

    private Growth() {
    }

    private static void check(Reviewed reviewed, Findings found) {
        List<Passage> passages = Passage.ofNarrative(reviewed);
        passages.forEach(passage -> check(reviewed.document(), passage, found));
        BudgetPart budget = reviewed.document().budget();
        if (budget != null && passages.stream().allMatch(passage -> passage.text().isEmpty())) {
            check(reviewed.document(), budget, found);
        }
    }

    private static void check(GoalDocument document, Passage passage, Findings found) {
        List<Mention> mentions = Mention.in(passage.text());
        for (int i = 0; i < mentions.size(); i++) {
            Mention change = mentions.get(i);
            Matcher rate = RATE.matcher(passage.text().substring(change.end()));
            if (!change.isChange() || !rate.find()) {
                continue;
            }
            BigDecimal percent = new BigDecimal(rate.group(2));
            List<Mention> amounts = amounts(document, mentions.subList(0, i));
            Mention current = current(amounts, change);
            if (current == null && isRightAfter(passage, amounts, change) && amounts.stream().noneMatch(amount -> explains(percent, amount, change))) {
                current = amounts.get(amounts.size() - 1);
            }
            if (current != null) {
                report(passage.place(), subject(change), current.printed() + current.unit(), current.value(), change.value(),
                        current.halfPlace().add(change.halfPlace()), change.halfPlace(), percent, change.printed() + change.unit(), found);
            }
        }
    }

    private static void check(GoalDocument document, BudgetPart budget, Findings found) {
        BudgetPart.Change change = budget.previousYearChange();
        if (change != null && change.amount() != null && change.percent() != null && budget.expenditure() != null) {
            BigDecimal margin = BigDecimal.valueOf(5).scaleByPowerOfTen(-3);
            String unit = (document.budgetUnit() == null ? document.amountUnit() : document.budgetUnit()).label();
            report(Place.document("budget", "previousYearChange"), "收支总计", budget.expenditure() + unit, budget.expenditure(),
                    change.amount(), margin.add(margin), margin, change.percent().abs(), change.amount() + unit, found);
        }
    }

    private static void report(Place place, String subject, String currentPrinted, BigDecimal current, BigDecimal change,
            BigDecimal margin, BigDecimal changeMargin, BigDecimal rate, String changePrinted, Findings found) {
        BigDecimal before = current.subtract(change);
        if (Rates.explains(rate, change.abs(), changeMargin, before, margin)) {
            return;
        }
        boolean fromZero = before.compareTo(margin) <= 0;
        BigDecimal right = fromZero ? null : Rates.percent(change.abs(), before, Math.max(2, rate.scale()));
        found.at(place).with("current", currentPrinted).with("change", changePrinted).with("rate", rate + "%")
                .with("computed", right == null ? null : right + "%").suggest(right == null ? null : right + "%")
                .say("“%s”本年%s、增减%s，写为%s%%；%s，请改正。", subject, currentPrinted, changePrinted, rate,
                        fromZero ? "按数字上年为0，没有增减率，只写增减额" : "按数字计算为" + right + "%");
    }

    /** The amounts of this year among those that stand before a change. */
    private static List<Mention> amounts(GoalDocument document, List<Mention> before) {
        String lastYear = document.fiscalYear() - 1 + "年";
        return before.stream().filter(mention -> !mention.isChange()
                && !mention.unit().equals("辆") && !mention.label().contains(lastYear) && !LAST_YEAR.matcher(mention.label()).find()).toList();
    }

    private static boolean isRightAfter(Passage passage, List<Mention> amounts, Mention change) {
        return !amounts.isEmpty()
                && RIGHT_BEFORE.matcher(passage.text().substring(amounts.get(amounts.size() - 1).end(), change.start())).matches();
    }

    private static boolean explains(BigDecimal rate, Mention amount, Mention change) {
        BigDecimal margin = amount.halfPlace().add(change.halfPlace());
        return Rates.explains(rate, change.value().abs(), change.halfPlace(), amount.value().subtract(change.value()), margin);
    }

    /** The figure of this year that a change belongs to; null if it is not clear which. */
    private static Mention current(List<Mention> amounts, Mention change) {
        String subject = subject(change).replace("收支总计", "收入总计").replace("预算数", "");
        List<Mention> named = subject.isEmpty() ? List.of() : amounts.stream().filter(mention -> mention.label().contains(subject)).toList();
        List<Mention> candidates = named.isEmpty() ? amounts : named;
        boolean oneValue = candidates.stream().map(mention -> mention.value().stripTrailingZeros()).distinct().count() == 1;
        return !named.isEmpty() || oneValue && !candidates.isEmpty() ? candidates.get(candidates.size() - 1) : null;
    }

    /** What the text says changed. */
    private static String subject(Mention change) {
        return WORDS_BETWEEN.matcher(COMPARED.matcher(change.label()).replaceFirst("")).replaceFirst("");
    }
}
