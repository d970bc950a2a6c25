package org.hengji.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.core.refusal.Refusal;

/** A department's figures of the year, from which its ratio indicators are computed: 元 or counts, by the names of the formulas' terms. */
public record YearlyFigures(@NotNull(message = "缺少年度数据") @Size(max = 100, message = "年度数据最多 100 项") List<@Valid @NotNull Figure> figures) {

    public record Figure(@NotNull(message = "缺少数据名称") String name,
                         @NotNull(message = "请填写数值，没有的删去该项") @PositiveOrZero(message = "数值不能小于 0")
                         @Digits(integer = 15, fraction = 2, message = "数值最多两位小数") BigDecimal value) {}

    /** @throws Refusal for a name that is none of these, or stands there twice */
    Map<String, BigDecimal> byName(List<String> terms) {
        Map<String, BigDecimal> byName = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (!terms.contains(figure.name()) || byName.put(figure.name(), figure.value()) != null) {
                throw Refusal.invalid("/figures/" + i + "/name", "“" + figure.name() + "”不是本表比率指标要用的数据，或重复填报");
            }
        }
        return byName;
    }
}
