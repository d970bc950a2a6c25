package org.hengji.prereview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Reasons for several findings of a goal at once. */
record Replies(@NotEmpty(message = "请至少选择一个预审问题") @Size(max = 1000, message = "一次最多 1000 个") List<@Valid @NotNull Reply> answers) {

    record Reply(@NotBlank(message = "缺少预审问题的编号") String key, @NotBlank(message = REASON_MISSING) @Size(max = 500, message = REASON_LONG) String reason) {}

    record Reason(@NotBlank(message = REASON_MISSING) @Size(max = 500, message = REASON_LONG) String reason) {}

    static final String REASON_MISSING = "请写明理由";
    static final String REASON_LONG = "理由不超过 500 字";
}
