package org.hengji.evaluation.panel;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Texts of the report; parts that are left out stay as they are, a blank one is removed. */
public record ReportTextsEdit(@NotNull(message = "请提交报告内容") List<@Valid @NotNull(message = "该行没有内容，请删去") Entry> texts) {

    public record Entry(@NotBlank(message = "请写明章节") String id, @Nullable @Size(max = 20000, message = "每节不超过 20000 字") String text) {}
}
