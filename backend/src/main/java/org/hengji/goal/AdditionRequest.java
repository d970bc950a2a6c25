package org.hengji.goal;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hengji.budget.Fund;

/**
 * A project that the budget has come to hold within the year, and the document that put it there.
 *
 * @param unitId     the unit that carries it out; null for the only one that the person drafts for
 * @param amountYuan its budget in 元
 * @param source     who pays it
 */
public record AdditionRequest(@NotNull(message = "请选择年度") Integer fiscalYear, @Nullable Long unitId,
                              @Nullable @Size(max = 64, message = "项目编码不超过 64 字") String code,
                              @NotBlank(message = "请填写项目名称") @Size(max = 500, message = "项目名称不超过 500 字") String name,
                              @NotBlank(message = "请选择项目类别") @Size(max = 100, message = "项目类别不超过 100 字") String category,
                              @Nullable @Size(max = 4000, message = "资金用途不超过 4000 字") String purpose,
                              @NotNull(message = "请填写追加的预算金额") @Positive(message = "追加的预算应大于 0")
                              @Digits(integer = 18, fraction = 2, message = "金额应精确到分") BigDecimal amountYuan,
                              @NotNull(message = "请选择资金来源") Fund.Source source,
                              @NotBlank(message = "请填写预算调整文号") @Size(max = 60, message = "文号不超过 60 字") String documentNumber,
                              @NotNull(message = "请填写预算调整日期") LocalDate documentDate,
                              @NotBlank(message = "请写明追加理由") @Size(max = 1000, message = "追加理由不超过 1000 字") String reason) {}
