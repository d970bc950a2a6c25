package org.hengji.core.prereview.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;
import org.hengji.core.prereview.tables.Sum;
import org.hengji.core.prereview.tables.SumRules;

/** Parts that a text names and the total that it states for them. */
final class NarrativeSums {

    static final List<Rule> ALL = List.of(
            new Rule("TEXT-01", FindingKind.SUM_MISMATCH,
                    "文字中“其中”“包括”“主要用于”之后列出的分项，合计应当等于前面的总数；差额超过每个分项0.01的，视为不符。",
                    (reviewed, found) -> money(reviewed).forEach(sum -> SumRules.mismatch(reviewed, found, sum))),
            new Rule("TEXT-02", FindingKind.ROUNDING_DIFFERENCE,
                    "文字中的分项合计与总数的差额不超过每个分项0.01的，提示为四舍五入差。",
                    (reviewed, found) -> money(reviewed).forEach(sum -> SumRules.rounding(reviewed, found, sum))),
            new Rule("TEXT-03", FindingKind.COUNT_MISMATCH,
                    "文字中车辆总数应当等于其中各类车辆之和。",
                    (reviewed, found) -> of(reviewed, false).forEach(sum -> found.at(sum.place())
                            .with("total", sum.total()).with("parts", sum.parts())
                            .say("%s为%s辆，其中各项合计%s辆，请核对。", sum.what(), sum.total(), sum.parts()))));

    private NarrativeSums() {
    }

    private static Stream<Sum> money(Reviewed reviewed) {
        return of(reviewed, true);
    }

    private static Stream<Sum> of(Reviewed reviewed, boolean money) {
        List<Sum> sums = new ArrayList<>();
        for (Passage passage : Passage.all(reviewed)) {
            passage.lines().stream().flatMap(line -> Enumeration.in(line).stream())
                    .filter(list -> MoneyUnit.labelled(list.total().unit()).isPresent() == money)
                    .map(list -> sum(reviewed, passage, list)).flatMap(Optional::stream).filter(Sum::isOff).forEach(sums::add);
        }
        return sums.stream();
    }

    /** One part says nothing about the rest; a list that promises no completeness can only name too much, and of changes, which
     *  may go both ways, nothing. */
    private static Optional<Sum> sum(Reviewed reviewed, Passage passage, Enumeration list) {
        if (list.items().size() < 2 || !list.complete() && list.total().isChange()) {
            return Optional.empty();
        }
        Optional<MoneyUnit> unit = Stream.concat(Stream.of(list.total()), list.items().stream().map(Enumeration.Item::mention))
                .map(mention -> MoneyUnit.labelled(mention.unit())).flatMap(Optional::stream).max(MoneyUnit::compareTo);
        Sum sum = Sum.of(passage.place(), "文字“" + list.total().label() + "”", in(unit, list.total()),
                list.items().stream().map(item -> in(unit, item.mention())).toList(), unit.map(MoneyUnit::label).orElse(null));
        boolean tooLittle = sum.excess().signum() < 0 && !SumRules.isRounding(reviewed, sum);
        return tooLittle && !list.complete() ? Optional.empty() : Optional.of(sum);
    }

    private static BigDecimal in(Optional<MoneyUnit> unit, Mention mention) {
        return unit.map(money -> money.fromYuan(mention.value())).orElse(mention.value());
    }
}
