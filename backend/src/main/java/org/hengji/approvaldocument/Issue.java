package org.hengji.approvaldocument;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A 批复 as the finance bureau words it.
 *
 * @param body     its text, a paragraph a line
 * @param replaces id of the document that it replaces, as the writer saw it; null for the first
 */
public record Issue(@NotBlank(message = "请填写文号") @Size(max = 60, message = "文号不超过 60 字") String number,
             @NotNull(message = "请填写印发日期") LocalDate issuedOn,
             @NotBlank(message = "请填写标题") @Size(max = 300, message = "标题不超过 300 字") String title,
             @NotBlank(message = "请填写主送单位") @Size(max = 200, message = "主送单位不超过 200 字") String addressee,
             @NotBlank(message = "请填写正文") @Size(max = 4000, message = "正文不超过 4000 字") String body,
             Long replaces) {

    public Issue {
        number = stripped(number);
        title = stripped(title);
        addressee = stripped(addressee);
        body = stripped(body);
    }

    /** The same under a number and a date of the writer's. */
    public Issue as(String itsNumber, LocalDate itsDate) {
        return new Issue(itsNumber, itsDate, title, addressee, body, replaces);
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }
}
