package org.hengji.evaluation.panel;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the pool says of somebody, as it is written. */
public record ExpertEdit(@NotBlank(message = "请填写姓名或机构名称") @Size(max = 100, message = "姓名不超过 100 字") String name,
                  @NotNull(message = "请选择专家或第三方机构") ExpertKind kind,
                  @NotBlank(message = "请填写工作单位，抽取时据此回避") @Size(max = 200, message = "工作单位不超过 200 字") String workplace,
                  @Nullable @Size(max = 100, message = "职称职务不超过 100 字") String title,
                  @NotNull(message = "请填写专业") @Size(min = 1, max = 10, message = "专业至少 1 个，不超过 10 个")
                  List<@NotBlank(message = "专业不能为空") @Size(max = 40, message = "专业不超过 40 字")
                      @Pattern(regexp = "[^、=]*", message = "专业请分开填写，不含顿号和等号") String> specialties,
                  @Nullable Long accountId, boolean active) {}
