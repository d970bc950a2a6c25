package org.hengji.evaluation.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;
import org.hengji.evaluation.EvaluationLine;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.goal.GoalContents;
import org.hengji.goal.Indicator;
import org.hengji.monitoring.MonitoringReport;
import org.hengji.monitoring.MonitoringReports;
import org.springframework.stereotype.Component;

/** What the year has shown of a goal, put beside what is to be judged: money, lights, the unit's own score, targets and actuals. */
@Component
class Facts {

    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    private final SelfEvaluations selfEvaluations;
    private final MonitoringReports monitoring;
    private final GoalContents contents;

    Facts(SelfEvaluations selfEvaluations, MonitoringReports monitoring, GoalContents contents) {
        this.selfEvaluations = selfEvaluations;
        this.monitoring = monitoring;
        this.contents = contents;
    }

    /** @param ofCriteria by id of the criterion */
    record Known(List<EvaluationFact> whole, Map<String, List<EvaluationFact>> ofCriteria) {}

    Known of(KeyEvaluation evaluation, List<Criterion> criteria) {
        SelfEvaluation self = selfEvaluations.find(evaluation.goalId()).orElseThrow();
        List<Indicator> indicators = contents.of(self.goalVersionId()).indicators();
        List<EvaluationLine> lines = selfEvaluations.lines(self);
        Map<String, List<EvaluationFact>> ofCriteria = criteria.stream().collect(Collectors.toMap(Criterion::id, c -> of(c, self, indicators, lines),
                (a, b) -> a, LinkedHashMap::new));
        return new Known(whole(evaluation, self), ofCriteria);
    }

    private List<EvaluationFact> whole(KeyEvaluation evaluation, SelfEvaluation self) {
        List<EvaluationFact> facts = new ArrayList<>();
        add(facts, "预算数", wan(self.budgetYuan()));
        add(facts, "全年执行数", wan(self.executedYuan()));
        add(facts, "预算执行率", percent(self.executionRate()));
        boolean rechecked = self.selfTotal() != null;
        BigDecimal own = rechecked ? self.selfTotal() : self.total();
        add(facts, "自评得分", own == null ? null : plain(own) + " 分" + (self.grade() == null ? "" : "（" + (rechecked ? self.selfGrade() : self.grade()).label() + "）"));
        add(facts, "抽查复核得分", rechecked ? plain(self.total()) + " 分（" + self.grade().label() + "）" : null);
        for (MonitoringReport report : monitoring.ofGoal(evaluation.goalId())) {
            add(facts, report.checkpointLabel() + "监控", report.light() == null ? null : report.light().label());
        }
        return facts;
    }

    /** Indicators of the goal stand beside the criterion that names their kind: 数量指标 beside 产出数量. */
    private static List<EvaluationFact> of(Criterion criterion, SelfEvaluation self, List<Indicator> indicators, List<EvaluationLine> lines) {
        List<EvaluationFact> facts = new ArrayList<>();
        if (criterion.name().contains("预算执行率")) {
            add(facts, "预算执行率", percent(self.executionRate()));
        }
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            if (judges(criterion, indicator)) {
                EvaluationLine line = lines.get(i + 1);
                add(facts, indicator.level3(), "目标 " + indicator.target().printed() + "，实际 " + Optional.ofNullable(line.actual()).orElse("未填")
                        + (line.score() == null ? "" : "，自评 " + plain(line.score()) + "/" + plain(line.weight()) + " 分"));
            }
        }
        return facts;
    }

    private static boolean judges(Criterion criterion, Indicator indicator) {
        String judged = criterion.group() + criterion.subgroup() + criterion.name();
        String kind = (indicator.level2() == null || indicator.level2().isBlank() ? indicator.level1() : indicator.level2()).replace("指标", "").replace("服务对象", "");
        return judged.contains(kind) || kind.contains("效益") && criterion.name().contains("效益") || kind.contains("满意度") && criterion.name().contains("满意度");
    }

    private static void add(List<EvaluationFact> facts, String label, String value) {
        if (value != null) {
            facts.add(new EvaluationFact(label, value));
        }
    }

    private static String wan(BigDecimal yuan) {
        return yuan == null ? null : plain(yuan.divide(TEN_THOUSAND)) + " 万元";
    }

    private static String percent(BigDecimal rate) {
        return rate == null ? null : plain(rate) + "%";
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
