package org.hengji.core.rulepack;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengji.core.document.Problem;

/** What a schema cannot say: the points make 100, the bands fall to 0, the levels are in the tree. */
final class PackConsistency {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final RulePack pack;
    private final List<Problem> problems = new ArrayList<>();

    private PackConsistency(RulePack pack) {
        this.pack = pack;
    }

    static List<Problem> problemsOf(RulePack pack) {
        PackConsistency consistency = new PackConsistency(pack);
        Weights weights = pack.weights().value();
        consistency.checkScheme("withoutCost", weights.execution(), weights.withoutCost());
        consistency.checkScheme("withCost", weights.execution(), weights.withCost());
        consistency.checkFalling("gradeBands", pack.gradeBands().value().stream().map(GradeBand::from).toList());
        consistency.checkFalling("qualitativeBands",
                pack.qualitativeBands().value().stream().map(QualitativeBand::from).toList());
        consistency.checkCheckpoints();
        consistency.checkLights();
        return consistency.problems;
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

    private void checkLights() {
        LightBands lights = pack.lightBands().value();
        if (lights.greenUpTo().compareTo(lights.yellowUpTo()) >= 0) {
            add("/lightBands/value/yellowUpTo", "黄灯上限应大于绿灯上限");
        }
    }

    private void add(String pointer, String message) {
        problems.add(new Problem(pointer, message));
    }
}
