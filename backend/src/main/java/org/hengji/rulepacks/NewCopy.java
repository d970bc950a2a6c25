package org.hengji.rulepacks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A copy to be made of a pack.
 *
 * @param id   what goals will be pinned to
 * @param year the first budget year it is for
 */
record NewCopy(
        @NotBlank(message = "请填写编号") @Size(max = 64, message = "编号不超过 64 个字符")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "编号由小写字母、数字和连字符组成，例如 jianxi-2027") String id,
        @NotBlank(message = "请填写名称") @Size(max = 200, message = "名称不超过 200 个字") String name,
        @NotNull(message = "请填写起始年度") Integer year) {}
