package org.hengji.treatment;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * How a project goes on into the next year.
 *
 * @param amountYuan what it declares, in 元; null for what the last result leaves it, or else what it had
 * @param code       its code in the new budget; null for the same
 */
public record CarryRequest(@Nullable @PositiveOrZero(message = "金额不能为负数") @Digits(integer = 18, fraction = 2, message = "金额应精确到分") BigDecimal amountYuan,
                           @Nullable @Size(max = 64, message = "项目编码不超过 64 字") String code) {}
