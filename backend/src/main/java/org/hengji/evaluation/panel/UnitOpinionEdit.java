package org.hengji.evaluation.panel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the evaluated unit says of the draft: it agrees, or objects to lines. */
public record UnitOpinionEdit(boolean agrees, @NotNull(message = "请提交异议列表，没有异议的提交空列表") @Size(max = 100, message = "异议不超过 100 条")
                              List<@Valid @NotNull(message = "该行没有内容，请删去") Entry> objections) {

    public record Entry(@NotBlank(message = "请选择有异议的指标") String criterionId,
                 @NotBlank(message = "请写明异议的理由和依据") @Size(max = 2000, message = "理由不超过 2000 字") String reason) {}
}
