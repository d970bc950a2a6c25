package org.hengji.core.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengji.core.document.Problem;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;
import org.hengji.core.rulepack.PanelRules;

/**
 * The sheet of one expert.
 *
 * @param expert his number within the panel, from 1; reports name him by nothing else
 * @param marks  his marks by id of the criterion
 */
public record PanelSheet(int expert, Map<String, Mark> marks) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public PanelSheet {
        marks = Map.copyOf(marks);
    }

    /** What keeps the sheet from being handed in, with pointers like /basis/score; empty if nothing does. */
    public List<Problem> problems(List<Criterion> criteria, PanelRules rules) {
        List<Problem> problems = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Mark mark = marks.get(criterion.id());
            if (mark == null || mark.score() == null) {
                problems.add(new Problem("/" + criterion.id() + "/score", "“" + criterion.name() + "”还没有打分"));
            } else if (mark.score().signum() < 0 || mark.score().compareTo(criterion.weight()) > 0) {
                problems.add(new Problem("/" + criterion.id() + "/score",
                        "“" + criterion.name() + "”的得分应在 0 到 " + plain(criterion.weight()) + " 之间，实际为 " + plain(mark.score())));
            } else if (mustSayWhy(criterion, mark.score(), rules) && !mark.saysWhy()) {
                problems.add(new Problem("/" + criterion.id() + "/opinion",
                        "“" + criterion.name() + "”得分低于分值的 " + plain(rules.opinionBelow()) + "%，请写明意见"));
            }
        }
        return problems;
    }

    /** Whether so low a score needs an opinion. */
    public static boolean mustSayWhy(Criterion criterion, BigDecimal score, PanelRules rules) {
        return score.multiply(HUNDRED).compareTo(criterion.weight().multiply(rules.opinionBelow())) < 0;
    }

    BigDecimal score(Criterion criterion) {
        Mark mark = marks.get(criterion.id());
        if (mark == null || mark.score() == null) {
            throw new IllegalArgumentException("expert " + expert + " has not scored " + criterion.id());
        }
        return mark.score();
    }

    BigDecimal total(List<Criterion> criteria) {
        return criteria.stream().map(this::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
