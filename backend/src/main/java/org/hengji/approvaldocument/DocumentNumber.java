package org.hengji.approvaldocument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.refusal.Refusal;

/**
 * A document number (文号): the office's word, the year, the number within the year (《党政机关公文处理工作条例》 第九条).
 *
 * @param prefix 发文机关代字, such as 财绩
 * @param year   the year of issue
 * @param serial 发文顺序号, from 1
 */
public record DocumentNumber(String prefix, int year, int serial) {

    private static final Pattern SHAPE = Pattern.compile("([\\p{IsHan}A-Za-z]{1,20})〔(\\d{4})〕([1-9]\\d{0,4})号");

    /** @throws Refusal with the shape wanted */
    public static DocumentNumber parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw Refusal.invalid("/number", "文号“" + text + "”的格式不正确，应为发文机关代字、六角括号中的年份和顺序号，例如“财绩〔2024〕3号”");
        }
        return new DocumentNumber(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    /** As printed. */
    public String text() {
        return prefix + "〔" + year + "〕" + serial + "号";
    }
}
