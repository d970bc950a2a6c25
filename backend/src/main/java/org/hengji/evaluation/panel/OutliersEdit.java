package org.hengji.evaluation.panel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Scores far from the others that are to stand, and why. */
record OutliersEdit(@NotNull(message = "请提交处理意见") List<@Valid @NotNull(message = "该行没有内容，请删去") Entry> acceptances) {

    /** @param key number of the expert and criterion, such as {@code 2:quality} or {@code 2:total} */
    record Entry(@NotBlank(message = "请写明偏离的打分") String key,
                 @NotBlank(message = "请写明采用该打分的理由") @Size(max = 500, message = "理由不超过 500 字") String reason) {}
}
