package org.hengji.notification;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How a person wants to hear of things by e-mail. */
record MailChoice(@Nullable @Email(message = "邮箱地址不正确，例如 name@example.gov.cn") @Size(max = 200, message = "邮箱地址不超过 200 字") String email,
                      @NotNull(message = "请选择邮件提醒方式") MailMode mailMode) {}
