package org.hengji.core.rulepack;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How much a finding of the pre-review weighs; the heaviest first. */
public enum Severity {

    /** Blocks submission. */
    ERROR("error", "错误"),

    /** Must be answered with a reason before submission. */
    WARNING("warning", "警告"),

    /** Only informs. */
    HINT("hint", "提示");

    private final String code;
    private final String label;

    Severity(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The name that files and answers use. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The severity in Chinese. */
    public String label() {
        return label;
    }

    @JsonCreator
    static Severity of(String code) {
        return Arrays.stream(values()).filter(severity -> severity.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no severity " + code));
    }
}
