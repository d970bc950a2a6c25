package org.hengji.evaluation.panel;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;

/** What an expert has written so far; what is left out he has not written. */
public record ScoreSheetEdit(@NotNull(message = "请提交评分") List<@Valid @NotNull(message = "该行没有内容，请删去") Entry> marks,
                 @Nullable @Size(max = 4000, message = "总体意见不超过 4000 字") String overall) {

    public record Entry(@NotBlank(message = "请写明指标") String criterionId,
                 @Nullable @PositiveOrZero(message = "得分不能小于 0") @Digits(integer = 3, fraction = 2, message = "得分最多两位小数") BigDecimal score,
                 @Nullable @Size(max = 2000, message = "意见不超过 2000 字") String opinion) {}

    /** @throws Refusal for a criterion that there is not, that stands twice, or that has been given more than it is worth */
    void requireFitting(List<Criterion> criteria) {
        Map<String, Criterion> known = criteria.stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        Set<String> seen = new HashSet<>();
        List<Refusal.Place> wrong = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Entry mark = marks.get(i);
            Criterion criterion = known.get(mark.criterionId());
            if (criterion == null || !seen.add(mark.criterionId())) {
                wrong.add(new Refusal.Place("/marks/" + i + "/criterionId", "没有该指标，或该指标出现两次，请刷新后再试"));
            } else if (mark.score() != null && mark.score().compareTo(criterion.weight()) > 0) {
                wrong.add(new Refusal.Place("/marks/" + i + "/score", "“" + criterion.name() + "”的得分不能超过分值 " + criterion.weight().stripTrailingZeros().toPlainString()));
            }
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong.get(0).detail(), wrong);
        }
    }
}
