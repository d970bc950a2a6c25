package org.hengji.evaluation.panel;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengji.core.panel.Mark;
import org.hengji.core.panel.PanelScore;
import org.hengji.core.panel.PanelScore.Outlier;
import org.hengji.core.rulepack.Grade;

/** What the panel came to, as pages show it: each line with the experts' marks by number. Rates from 0 to 1. */
record PanelScoreView(BigDecimal total, Grade grade, String gradeName, List<LineView> lines, List<GroupView> groups, List<TotalView> totals,
                 List<OutlierView> outliers) {

    /**
     * @param mean     of the experts
     * @param score    what counts: the mean, or what was set after an objection
     * @param adjusted whether it is not the mean
     */
    record LineView(String criterionId, BigDecimal weight, BigDecimal mean, BigDecimal unrounded, BigDecimal score, BigDecimal rate, String formula,
                    boolean adjusted, @Nullable String adjustedFor, List<MarkView> marks) {}

    /** @param dropped whether it is the highest or lowest that does not count */
    record MarkView(int number, BigDecimal score, @Nullable String opinion, boolean dropped, boolean outlier) {}

    record GroupView(String group, BigDecimal weight, BigDecimal score, BigDecimal rate) {}

    record TotalView(int number, BigDecimal total, @Nullable String opinion, boolean outlier) {}

    /**
     * @param key            by which it is let stand
     * @param criterionId    null for the total
     * @param limit          the distance from the median that is still near
     * @param acceptedReason why it stands; null while nothing has been said
     */
    record OutlierView(String key, int number, @Nullable String criterionId, BigDecimal score, BigDecimal median, BigDecimal limit, String explanation,
                       @Nullable String acceptedReason) {}

    static PanelScoreView of(PanelScore score, List<PanelScores.Counted> sheets, List<Acceptance> acceptances) {
        return new PanelScoreView(score.total(), score.grade(), score.grade().label(),
                score.lines().stream().map(line -> line(line, score, sheets)).toList(),
                score.groups().stream().map(g -> new GroupView(g.name(), g.weight(), g.score(), g.rate())).toList(),
                score.experts().stream().map(e -> new TotalView(e.expert(), e.total(), sheet(sheets, e.expert()).sheet().overall(),
                        isOutlier(score, e.expert(), null))).toList(),
                score.outliers().stream().map(o -> outlier(o, acceptances)).toList());
    }

    private static LineView line(PanelScore.Line line, PanelScore score, List<PanelScores.Counted> sheets) {
        String id = line.criterion().id();
        List<MarkView> marks = line.mean().given().stream().map(g -> new MarkView(g.expert(), g.score(), opinion(sheet(sheets, g.expert()).marks(), id),
                g.dropped(), isOutlier(score, g.expert(), id))).toList();
        return new LineView(id, line.criterion().weight(), line.mean().score(), line.mean().unrounded(), line.score(), line.rate(), line.mean().formula(),
                line.adjustment() != null, line.adjustment() == null ? null : line.adjustment().reason(), marks);
    }

    private static OutlierView outlier(Outlier o, List<Acceptance> acceptances) {
        String reason = acceptances.stream().filter(a -> a.number() == o.expert() && a.code().equals(PanelScores.code(o))).map(Acceptance::reason)
                .findFirst().orElse(null);
        return new OutlierView(Drafting.key(o), o.expert(), o.criterion(), o.score(), o.median(), o.limit(),
                "打分 " + plain(o.score()) + "，专家中位数 " + plain(o.median()) + "，相差超过 " + plain(o.limit()) + " 分", reason);
    }

    private static boolean isOutlier(PanelScore score, int expert, String criterion) {
        return score.outliers().stream().anyMatch(o -> o.expert() == expert && Objects.equals(o.criterion(), criterion));
    }

    private static PanelScores.Counted sheet(List<PanelScores.Counted> sheets, int number) {
        return sheets.stream().filter(s -> s.sheet().number() == number).findFirst().orElseThrow();
    }

    private static String opinion(Map<String, Mark> marks, String criterion) {
        return marks.containsKey(criterion) ? marks.get(criterion).opinion() : null;
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
