package org.hengji.evaluation.panel;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** The lead's answers to the unit's objections. */
record ObjectionAnswersEdit(@NotNull(message = "请提交答复") List<@Valid @NotNull(message = "该行没有内容，请删去") Entry> answers) {

    /** @param adjustedScore the score of the line, where the objection is adopted */
    record Entry(@NotNull(message = "请写明所答复的异议") Long objectionId, boolean adopted,
                 @Nullable @PositiveOrZero(message = "调整后得分不能小于 0") @Digits(integer = 3, fraction = 2, message = "调整后得分最多两位小数") BigDecimal adjustedScore,
                 @NotBlank(message = "请写明采纳或不采纳的理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason) {}
}
