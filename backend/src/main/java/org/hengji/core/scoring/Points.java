package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.core.indicator.LevelTree.Level;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.Weights;
import org.hengji.core.scoring.SelfEvaluation.Line;

/**
 * The points of each line of a self-evaluation.
 *
 * @param execution points of 预算执行率
 * @param lines     points of the indicators, in their order
 * @param flags     what a reader should know
 */
record Points(BigDecimal execution, List<BigDecimal> lines, List<ScoreFlag> flags) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String COST = "成本";
    private static final String SATISFACTION = "满意度";

    static Points of(SelfEvaluation evaluation, RulePack pack) {
        List<Line> lines = evaluation.lines();
        if (lines.isEmpty()) {
            return new Points(HUNDRED, List.of(), List.of(ScoreFlag.NO_INDICATOR));
        }
        BigDecimal execution = execution(evaluation, pack);
        if (lines.stream().allMatch(line -> line.weight() != null)) {
            return given(execution, lines.stream().map(Line::weight).toList());
        }
        BigDecimal rest = HUNDRED.subtract(execution).max(BigDecimal.ZERO);
        int decimals = pack.rounding().value().decimals();
        if (evaluation.departmentGoal()) {
            return new Points(execution, Apportionment.evenly(rest, lines.size(), decimals), List.of());
        }
        Map<String, List<Integer>> byLevel = linesByLevel(lines, scheme(lines, pack), pack);
        if (byLevel.isEmpty()) {
            return new Points(execution, Apportionment.evenly(rest, lines.size(), decimals),
                    List.of(ScoreFlag.LEVEL_UNKNOWN));
        }
        return new Points(execution, byLevels(rest, byLevel, lines, pack), List.of());
    }

    private static BigDecimal execution(SelfEvaluation evaluation, RulePack pack) {
        if (evaluation.execution() != null && evaluation.execution().weight() != null) {
            return evaluation.execution().weight();
        }
        return evaluation.departmentGoal() ? pack.departmentExecution().value() : pack.weights().value().execution();
    }

    private static Points given(BigDecimal execution, List<BigDecimal> weights) {
        boolean hundred = weights.stream().reduce(execution, BigDecimal::add).compareTo(HUNDRED) == 0;
        return new Points(execution, weights, hundred ? List.of() : List.of(ScoreFlag.WEIGHTS_NOT_100));
    }

    private static Map<String, BigDecimal> scheme(List<Line> lines, RulePack pack) {
        Weights weights = pack.weights().value();
        Level cost = new Level(COST, null, null);
        boolean withCost = lines.stream().anyMatch(line -> line.level1() != null && cost.isNamed(line.level1()));
        return withCost ? weights.withCost() : weights.withoutCost();
    }

    /** The lines under each level of the scheme; empty if one of them stands under none. */
    private static Map<String, List<Integer>> linesByLevel(List<Line> lines, Map<String, BigDecimal> scheme, RulePack pack) {
        Map<String, List<Integer>> byLevel = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> level = level(lines.get(i).level1(), scheme, pack);
            if (level.isEmpty()) {
                return Map.of();
            }
            byLevel.computeIfAbsent(level.get(), name -> new ArrayList<>()).add(i);
        }
        return byLevel;
    }

    private static Optional<String> level(String printed, Map<String, BigDecimal> scheme, RulePack pack) {
        if (printed == null) {
            return Optional.empty();
        }
        return scheme.keySet().stream()
                .filter(name -> new Level(name, null, null).isNamed(printed))
                .findFirst()
                .or(() -> pack.levelTree().value().level1(printed).map(Level::name).filter(scheme::containsKey));
    }

    /** Points of levels without a line go to the levels that have some: those of 满意度 to 效益 first. */
    private static List<BigDecimal> byLevels(
            BigDecimal rest, Map<String, List<Integer>> byLevel, List<Line> lines, RulePack pack) {
        Map<String, BigDecimal> scheme = scheme(lines, pack);
        String heir = pack.satisfactionGoesTo().value();
        List<BigDecimal> shares = byLevel.keySet().stream()
                .map(level -> level.equals(heir) && !byLevel.containsKey(SATISFACTION)
                        ? scheme.get(level).add(scheme.getOrDefault(SATISFACTION, BigDecimal.ZERO))
                        : scheme.get(level))
                .toList();
        int decimals = pack.rounding().value().decimals();
        List<BigDecimal> levelPoints = Apportionment.split(rest, shares, decimals);
        BigDecimal[] points = new BigDecimal[lines.size()];
        int level = 0;
        for (List<Integer> members : byLevel.values()) {
            List<BigDecimal> parts = Apportionment.evenly(levelPoints.get(level++), members.size(), decimals);
            for (int i = 0; i < members.size(); i++) {
                points[members.get(i)] = parts.get(i);
            }
        }
        return List.of(points);
    }
}
