package org.hengji.core.rulepack;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengji.core.document.Problem;
import org.hengji.core.indicator.LevelTree.Level;
import org.hengji.core.rulepack.ReviewForm.Counting;
import org.hengji.core.rulepack.ReviewForm.Point;

/** What a schema cannot say: the points make 100, the bands fall to 0, the levels are in the tree, dates exist. */
final class PackConsistency {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final RulePack pack;
    private final List<Problem> problems = new ArrayList<>();

    private PackConsistency(RulePack pack) {
        this.pack = pack;
    }

    static List<Problem> problemsOf(RulePack pack) {
        PackConsistency consistency = new PackConsistency(pack);
        consistency.checkYears();
        Weights weights = pack.weights().value();
        consistency.checkScheme("withoutCost", weights.execution(), weights.withoutCost());
        consistency.checkScheme("withCost", weights.execution(), weights.withCost());
        consistency.checkFalling("gradeBands", pack.gradeBands().value().stream().map(GradeBand::from).toList());
        consistency.checkFalling("qualitativeBands",
                pack.qualitativeBands().value().stream().map(QualitativeBand::from).toList());
        consistency.checkFalling("olderBands", pack.olderBands().value().stream().map(QualitativeBand::from).toList());
        consistency.checkCheckpoints();
        consistency.checkExecution();
        consistency.checkLights();
        consistency.checkReview();
        consistency.checkDepartmentGoals();
        consistency.checkRequiredLevels();
        consistency.checkOverdue();
        RecheckRules recheck = pack.recheck().value();
        consistency.checkRising("amountBands", recheck.amountBands());
        consistency.checkRising("deviationBands", recheck.deviationBands());
        consistency.checkRising("honestyBands", recheck.honestyBands());
        consistency.checkKeyEvaluation();
        return consistency.problems;
    }

    private void checkYears() {
        Integer to = pack.years().to();
        if (to != null && to < pack.years().from()) {
            add("/years/to", "应不早于起始年度 " + pack.years().from());
        }
    }

    private void checkScheme(String scheme, BigDecimal execution, Map<String, BigDecimal> levels) {
        BigDecimal sum = levels.values().stream().reduce(execution, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            add("/weights/value/" + scheme, "分值合计应为 100，实际为 " + sum.toPlainString());
        }
        if (!levels.containsKey(pack.satisfactionGoesTo().value())) {
            add("/weights/value/" + scheme, "缺少 " + pack.satisfactionGoesTo().value() + "，满意度的分值无处转入");
        }
        levels.keySet().stream()
                .filter(level -> !level.equals("成本") && !pack.levelTree().value().has(level))
                .forEach(level -> add("/weights/value/" + scheme + "/" + level, "指标体系里没有这个一级指标"));
    }

    private void checkFalling(String section, List<BigDecimal> from) {
        boolean falling = Stream.iterate(1, i -> i < from.size(), i -> i + 1)
                .allMatch(i -> from.get(i).compareTo(from.get(i - 1)) < 0);
        if (!falling || from.get(from.size() - 1).signum() != 0) {
            add("/" + section + "/value", "下限应由高到低排列，最后一档为 0");
        }
    }

    private void checkRising(String bands, List<BigDecimal> from) {
        if (!Stream.iterate(1, i -> i < from.size(), i -> i + 1).allMatch(i -> from.get(i).compareTo(from.get(i - 1)) > 0)) {
            add("/recheck/value/" + bands, "下限应由低到高排列");
        }
    }

    private void checkCheckpoints() {
        List<MonitoringPoint> points = pack.checkpoints().value();
        for (int i = 0; i < points.size(); i++) {
            try {
                boolean rises = i == 0 || points.get(i).in(2000).isAfter(points.get(i - 1).in(2000));
                if (!rises) {
                    add("/checkpoints/value/" + i, "监控时点应按日期先后排列");
                }
            } catch (DateTimeException impossible) {
                add("/checkpoints/value/" + i + "/on", "没有这一天：" + points.get(i).on());
                return;
            }
        }
    }

    private void checkExecution() {
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < pack.checkpoints().value().size(); i++) {
            BigDecimal line = pack.checkpoints().value().get(i).executionAtLeast();
            if (line != null && line.compareTo(before) < 0) {
                add("/checkpoints/value/" + i + "/executionAtLeast", "执行率预警线应逐点不降，前一个为 " + before.toPlainString());
            }
            before = line == null ? before : line;
        }
    }

    private void checkLights() {
        LightBands lights = pack.lightBands().value();
        if (lights.greenUpTo().compareTo(lights.yellowUpTo()) >= 0) {
            add("/lightBands/value/yellowUpTo", "黄灯上限应大于绿灯上限");
        }
    }

    private void checkReview() {
        List<Point> points = pack.review().value().points();
        BigDecimal sum = points.stream().map(Point::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            add("/review/value/criteria", "分值合计应为 100，实际为 " + sum.toPlainString());
        }
        List<Counting> counting = pack.review().value().counting();
        for (int i = 0; i < counting.size(); i++) {
            boolean last = i == counting.size() - 1;
            if (i > 0 && counting.get(i).result().compareTo(counting.get(i - 1).result()) <= 0) {
                add("/review/value/counting/" + i + "/result", "结果应由好到差排列，每档一条");
            }
            if (counting.get(i).atLeast() > points.size()) {
                add("/review/value/counting/" + i + "/atLeast", "审核要点只有 " + points.size() + " 个");
            } else if (last && (counting.get(i).atLeast() > 0 || counting.get(i).noneBelow() != Grade.POOR)) {
                add("/review/value/counting/" + i, "最后一条应适用于其余所有情形：atLeast 为 0，noneBelow 为 POOR");
            }
        }
    }

    private void checkDepartmentGoals() {
        DepartmentGoals goals = pack.departmentGoals().value();
        if (goals.layout() == DepartmentGoals.Layout.INDICATORS && goals.levels().isEmpty()) {
            add("/departmentGoals/value/levels", "按指标体系设置的部门整体目标应列出指标级次");
        }
    }

    private void checkRequiredLevels() {
        List<String> required = pack.preReview().required().value();
        List<Level> levels = pack.levelTree().value().levels();
        for (int i = 0; i < required.size(); i++) {
            String name = required.get(i);
            if (levels.stream().noneMatch(level -> level.isNamed(name) || level.child(name).isPresent())) {
                add("/preReview/required/value/" + i, "指标体系里没有“" + name + "”");
            }
        }
    }

    private void checkOverdue() {
        pack.overdue().value().steps().keySet().stream().filter(step -> !pack.deadlines().value().containsKey(step))
                .forEach(step -> add("/overdue/value/steps/" + step, "办理时限里没有这个环节"));
    }

    private void checkKeyEvaluation() {
        KeyEvaluationRules rules = pack.keyEvaluation().value();
        rules.problemsOf(rules.criteria()).forEach(problem -> add("/keyEvaluation/value/criteria" + problem.pointer(), problem.message()));
        PanelRules.Size experts = pack.panel().value().experts();
        if (experts.least() > experts.most()) {
            add("/panel/value/experts/most", "应不少于最少人数 " + experts.least());
        }
        List<ReportSection.Part> parts = pack.evaluationReport().value().stream().flatMap(section -> section.parts().stream()).toList();
        parts.stream().filter(part -> part.group() != null && rules.criteria().stream().noneMatch(criterion -> criterion.group().equals(part.group())))
                .forEach(part -> add("/evaluationReport/value", "评价指标里没有一级指标“" + part.group() + "”"));
        if (parts.stream().map(ReportSection.Part::id).distinct().count() < parts.size()) {
            add("/evaluationReport/value", "各节的编号不能重复");
        }
    }

    private void add(String pointer, String message) {
        problems.add(new Problem(pointer, message));
    }
}
