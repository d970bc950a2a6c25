package org.hengji.core.rulepack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengji.core.document.Problem;

/**
 * The criteria by which a department or the finance bureau evaluates a project (部门评价、财政评价), and how far a lead may adapt them.
 *
 * @param resultGroups   the groups (一级指标) that count as results
 * @param resultsAtLeast the least points that these groups must have together
 * @param criteria       the criteria in the order of the framework; their points make 100
 */
public record KeyEvaluationRules(List<String> resultGroups, BigDecimal resultsAtLeast, List<Criterion> criteria) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DECIMALS = 2;

    public KeyEvaluationRules {
        resultGroups = List.copyOf(resultGroups);
        criteria = List.copyOf(criteria);
    }

    /**
     * A criterion (三级指标).
     *
     * @param id          what it is known by within one evaluation
     * @param group       一级指标, for example 决策
     * @param subgroup    二级指标, for example 项目立项
     * @param name        三级指标
     * @param explanation 指标解释
     * @param standard    评价标准
     * @param weight      points
     */
    public record Criterion(String id, String group, String subgroup, String name, String explanation, String standard, BigDecimal weight) {
    }

    /** What is wrong with adapted criteria, with pointers into the list; empty if a panel may score by them. */
    public List<Problem> problemsOf(List<Criterion> adapted) {
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < adapted.size(); i++) {
            Criterion criterion = adapted.get(i);
            if (!ids.add(criterion.id())) {
                problems.add(new Problem("/" + i + "/id", "编号“" + criterion.id() + "”出现两次"));
            }
            if (criterion.weight() == null || criterion.weight().signum() <= 0) {
                problems.add(new Problem("/" + i + "/weight", "“" + criterion.name() + "”的分值应大于 0"));
            } else if (criterion.weight().stripTrailingZeros().scale() > DECIMALS) {
                problems.add(new Problem("/" + i + "/weight", "“" + criterion.name() + "”的分值最多两位小数"));
            }
        }
        if (problems.isEmpty()) {
            checkSums(adapted, problems);
        }
        return problems;
    }

    private void checkSums(List<Criterion> adapted, List<Problem> problems) {
        BigDecimal all = points(adapted);
        if (all.compareTo(HUNDRED) != 0) {
            problems.add(new Problem("", "分值合计应为 100，实际为 " + all.stripTrailingZeros().toPlainString()));
        }
        BigDecimal results = points(adapted.stream().filter(criterion -> resultGroups.contains(criterion.group())).toList());
        if (results.compareTo(resultsAtLeast) < 0) {
            problems.add(new Problem("", String.join("、", resultGroups) + "的分值合计应不低于 "
                    + resultsAtLeast.stripTrailingZeros().toPlainString() + "，实际为 " + results.stripTrailingZeros().toPlainString()));
        }
    }

    private static BigDecimal points(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
