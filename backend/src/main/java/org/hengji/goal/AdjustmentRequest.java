package org.hengji.goal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the unit asks for, and the document that changes the budget.
 *
 * @param amountYuan the budget after the change, in 元; of a cancellation nothing, since it leaves none
 */
public record AdjustmentRequest(@NotNull(message = "请选择调整或取消") AdjustmentKind kind,
                                @NotBlank(message = "请填写预算调整文号") @Size(max = 60, message = "文号不超过 60 字") String documentNumber,
                                @NotNull(message = "请填写预算调整日期") LocalDate documentDate,
                                @PositiveOrZero(message = "调整后预算不能为负数") @Digits(integer = 18, fraction = 2, message = "金额应精确到分") BigDecimal amountYuan,
                                @NotBlank(message = "请写明调整理由") @Size(max = 1000, message = "调整理由不超过 1000 字") String reason) {}
