package org.hengji.evaluation.recheck;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/**
 * What is to be drawn.
 *
 * @param seed  from a public lottery, for example; null has the system make one
 * @param share percent of the self-evaluations; null for what the rule pack says
 */
public record NewRecheckDraw(@NotNull(message = "请选择年度") Integer fiscalYear,
                      @Nullable @Pattern(regexp = "[0-9A-Za-z-]{1,64}", message = "种子为 1 至 64 位数字、字母或短横线") String seed,
                      @Nullable @Positive(message = SHARE) @DecimalMax(value = "100", message = SHARE) @Digits(integer = 3, fraction = 2, message = SHARE) BigDecimal share) {

    private static final String SHARE = "抽查比例应大于 0，不超过 100，最多两位小数";
}
