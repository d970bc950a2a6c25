package org.hengji.evaluation.panel;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;

/** The criteria by which a panel is to score: all of them, in order. */
record CriteriaEdit(@NotNull(message = "请列出评价指标") @Size(min = 1, max = 100, message = "评价指标应为 1 至 100 条")
                    List<@Valid @NotNull(message = "该行没有内容，请删去") Entry> criteria) {

    /** @param id what it is known by; null for one that the lead adds */
    record Entry(@Nullable @Size(max = 40, message = "编号不超过 40 字") String id,
                 @NotBlank(message = "请填写一级指标") @Size(max = 100, message = "一级指标不超过 100 字") String group,
                 @NotBlank(message = "请填写二级指标") @Size(max = 100, message = "二级指标不超过 100 字") String subgroup,
                 @NotBlank(message = "请填写三级指标") @Size(max = 200, message = "三级指标不超过 200 字") String name,
                 @NotNull(message = "请填写指标解释") @Size(max = 2000, message = "指标解释不超过 2000 字") String explanation,
                 @NotNull(message = "请填写评价标准") @Size(max = 4000, message = "评价标准不超过 4000 字") String standard,
                 @NotNull(message = "请填写分值") @Positive(message = "分值应大于 0") @Digits(integer = 3, fraction = 2, message = "分值最多两位小数")
                 BigDecimal weight) {

        private Criterion as(String code) {
            return new Criterion(code, group.strip(), subgroup.strip(), name.strip(), explanation.strip(), standard.strip(), weight);
        }
    }

    /** The same with a word for each that has none. */
    List<Criterion> named() {
        Set<String> taken = new HashSet<>(criteria.stream().map(Entry::id).filter(id -> id != null).toList());
        return criteria.stream().map(entry -> entry.as(entry.id() != null ? entry.id() : free(taken))).toList();
    }

    private static String free(Set<String> taken) {
        return Stream.iterate(1, n -> n + 1).map(n -> "own" + n).filter(taken::add).findFirst().orElseThrow();
    }
}
