package org.hengji.core.indicator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The operator of a text, before its value (≥, 不低于) or after it (以上, 以内), and what is left without it.
 *
 * @param before the operator before the value, or null
 * @param after  the operator after the value, or null
 * @param rest   the text between them
 */
record Comparison(Operator before, Operator after, String rest) {

    /** 95%(含95%)以上 says no more than 95%(含)以上. */
    private static final Pattern INCLUDED = Pattern.compile("\\(含[^()]{1,8}\\)");

    /** Longer spellings stand first, so that >= is not taken for > and 大于等于 not for 大于. */
    private static final Map<String, Operator> BEFORE = new LinkedHashMap<>();
    private static final Map<String, Operator> AFTER = new LinkedHashMap<>();

    static {
        put(BEFORE, Operator.AT_LEAST, ">=", "=>", "≥", "≧", "⩾", "≮", "大于或等于", "大于等于", "不得低于", "不得少于", "不低于", "不少于", "不小于", "至少", "最低", "最少", "达到", "达");
        put(BEFORE, Operator.AT_MOST, "<=", "=<", "≤", "≦", "⩽", "≯", "小于或等于", "小于等于", "不得高于", "不得超过", "不得多于", "不高于", "不超过", "不多于", "不大于", "至多", "最高", "最多");
        put(BEFORE, Operator.EQUAL, "==", "=", "═", "等于");
        put(BEFORE, Operator.MORE_THAN, ">", "大于", "高于", "多于", "超过");
        put(BEFORE, Operator.LESS_THAN, "<", "小于", "低于", "少于");
        put(BEFORE, null, "控制在", "在");
        put(AFTER, Operator.AT_LEAST, "(含)以上", "及以上", "以上");
        put(AFTER, Operator.AT_MOST, "(含)以内", "(含)以下", "及以下", "以内", "之内", "以下", "内");
    }

    private static void put(Map<String, Operator> spellings, Operator operator, String... texts) {
        for (String text : texts) {
            spellings.put(text, operator);
        }
    }

    static Comparison of(String printed) {
        String plain = INCLUDED.matcher(printed).replaceAll("");
        String first = BEFORE.keySet().stream().filter(plain::startsWith).findFirst().orElse("");
        String inner = plain.substring(first.length());
        String last = AFTER.keySet().stream().filter(inner::endsWith).findFirst().orElse("");
        return new Comparison(BEFORE.get(first), AFTER.get(last), inner.substring(0, inner.length() - last.length()));
    }

    Operator operator() {
        return before != null ? before : after;
    }

    /** True if the two operators do not say the same, as in ≤5以上. */
    boolean contradicts() {
        return before != null && after != null && before != after;
    }
}
