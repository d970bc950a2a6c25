package org.hengji.rulepacks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** A copy as it shall be. {@code content} holds the sections that it states itself, as in a pack's file. */
record PackEdit(
        @NotBlank(message = "请填写名称") @Size(max = 200, message = "名称不超过 200 个字") String name,
        @NotNull(message = "缺少规则内容") Map<String, Object> content) {}
