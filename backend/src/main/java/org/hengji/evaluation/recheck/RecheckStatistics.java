package org.hengji.evaluation.recheck;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.core.rulepack.RecheckRules.Of;
import org.hengji.core.rulepack.RecheckRules;
import org.hengji.platform.web.Named;

/** How far self-scores were from what the re-check found, by department. */
final class RecheckStatistics {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private RecheckStatistics() {}

    /**
     * @param department   null for all of them together
     * @param rechecked    how many were re-checked
     * @param mean         mean of self-score minus what was found, points
     * @param meanDistance mean of the same without its sign
     * @param beyond       shares beyond the pack's thresholds
     * @param gradeChanged how many have another grade now
     * @param consequences what follows for the department by the rule pack
     */
    record DepartmentDifference(@Nullable Named department, int rechecked, BigDecimal mean, BigDecimal meanDistance, List<Beyond> beyond, int gradeChanged,
               List<String> consequences) {}

    /** The share, in percent, of re-checks whose difference is more than so many points to either side. */
    record Beyond(BigDecimal points, int count, BigDecimal percent) {}

    /** Departments by how far they were off, the farthest first; before them all together. Empty if nothing was re-checked. */
    static List<DepartmentDifference> of(List<RecheckRow> done, RecheckRules rules) {
        if (done.isEmpty()) {
            return List.of();
        }
        Map<Long, List<RecheckRow>> departments = done.stream().collect(Collectors.groupingBy(RecheckRow::departmentId));
        List<DepartmentDifference> rows = departments.values().stream()
                .map(of -> row(new Named(of.get(0).departmentId(), of.get(0).departmentName()), of, rules))
                .sorted(Comparator.comparing(DepartmentDifference::meanDistance).reversed().thenComparing(row -> row.department().id()))
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(0, row(null, done, rules));
        return List.copyOf(rows);
    }

    private static DepartmentDifference row(Named department, List<RecheckRow> done, RecheckRules rules) {
        List<BigDecimal> differences = done.stream().map(RecheckRow::difference).toList();
        BigDecimal distance = mean(differences.stream().map(BigDecimal::abs).toList());
        List<Beyond> beyond = rules.reported().stream().map(points -> {
            int count = (int) differences.stream().filter(it -> it.abs().compareTo(points) > 0).count();
            return new Beyond(points, count, BigDecimal.valueOf(count).multiply(HUNDRED).divide(BigDecimal.valueOf(done.size()), 2, RoundingMode.HALF_UP));
        }).toList();
        return new DepartmentDifference(department, done.size(), mean(differences), distance, beyond,
                (int) done.stream().filter(row -> row.selfGrade() != row.grade()).count(),
                department == null ? List.of() : rules.following(Of.DEPARTMENT, distance));
    }

    private static BigDecimal mean(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(figures.size()), 2, RoundingMode.HALF_UP);
    }
}
