package org.hengji.core.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.core.panel.PanelScore.Adjustment;
import org.hengji.core.panel.PanelScore.ExpertTotal;
import org.hengji.core.panel.PanelScore.Group;
import org.hengji.core.panel.PanelScore.Line;
import org.hengji.core.panel.PanelScore.Outlier;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;
import org.hengji.core.rulepack.PanelRules;
import org.hengji.core.rulepack.RulePack;

/** Brings the sheets of a panel to one score by the rules of a pack. */
public final class PanelScoring {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final RulePack pack;
    private final PanelRules rules;

    private PanelScoring(RulePack pack) {
        this.pack = pack;
        this.rules = pack.panel().value();
    }

    /** Scoring by this pack. */
    public static PanelScoring of(RulePack pack) {
        return new PanelScoring(pack);
    }

    /** The score of complete sheets before the unit has been heard. */
    public PanelScore score(List<Criterion> criteria, List<PanelSheet> sheets) {
        return score(criteria, sheets, Map.of());
    }

    /**
     * The score of complete sheets.
     *
     * @param adjustments what counts instead of the experts' mean, by id of the criterion
     * @throws IllegalArgumentException if there is no sheet, or one lacks a score
     */
    public PanelScore score(List<Criterion> criteria, List<PanelSheet> sheets, Map<String, Adjustment> adjustments) {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("no sheets");
        }
        List<Line> lines = criteria.stream().map(criterion -> new Line(criterion, mean(criterion, sheets), adjustments.get(criterion.id()))).toList();
        BigDecimal total = lines.stream().map(Line::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<ExpertTotal> experts = sheets.stream().map(sheet -> new ExpertTotal(sheet.expert(), sheet.total(criteria))).toList();
        return new PanelScore(lines, groups(lines), experts, total, pack.grade(total), outliers(criteria, sheets, experts));
    }

    private LineMean mean(Criterion criterion, List<PanelSheet> sheets) {
        List<LineMean.Given> given = sheets.stream().map(sheet -> new LineMean.Given(sheet.expert(), sheet.score(criterion), false)).toList();
        return LineMean.of(given, rules.trims(sheets.size()), rules.rounding());
    }

    private static List<Group> groups(List<Line> lines) {
        Map<String, List<Line>> byGroup = lines.stream()
                .collect(Collectors.groupingBy(line -> line.criterion().group(), LinkedHashMap::new, Collectors.toList()));
        return byGroup.entrySet().stream().map(group -> new Group(group.getKey(),
                group.getValue().stream().map(line -> line.criterion().weight()).reduce(BigDecimal.ZERO, BigDecimal::add),
                group.getValue().stream().map(Line::score).reduce(BigDecimal.ZERO, BigDecimal::add))).toList();
    }

    private List<Outlier> outliers(List<Criterion> criteria, List<PanelSheet> sheets, List<ExpertTotal> experts) {
        List<Outlier> outliers = new ArrayList<>();
        for (Criterion criterion : criteria) {
            BigDecimal median = median(sheets.stream().map(sheet -> sheet.score(criterion)).toList());
            BigDecimal limit = criterion.weight().multiply(rules.outlier().linePercent()).divide(HUNDRED);
            sheets.stream().map(sheet -> new Outlier(sheet.expert(), criterion.id(), sheet.score(criterion), median, limit))
                    .filter(PanelScoring::isFar).forEach(outliers::add);
        }
        BigDecimal median = median(experts.stream().map(ExpertTotal::total).toList());
        experts.stream().map(expert -> new Outlier(expert.expert(), null, expert.total(), median, rules.outlier().totalPoints()))
                .filter(PanelScoring::isFar).forEach(outliers::add);
        return outliers;
    }

    private static boolean isFar(Outlier outlier) {
        return outlier.score().subtract(outlier.median()).abs().compareTo(outlier.limit()) > 0;
    }

    private static BigDecimal median(List<BigDecimal> scores) {
        List<BigDecimal> rising = scores.stream().sorted().toList();
        int half = rising.size() / 2;
        return rising.size() % 2 == 1 ? rising.get(half) : rising.get(half - 1).add(rising.get(half)).divide(TWO);
    }
}
