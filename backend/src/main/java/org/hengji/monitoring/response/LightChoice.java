package org.hengji.monitoring.response;

import java.util.Arrays;
import java.util.Optional;

/** What a unit may answer to a warning (预警处理). */
enum LightChoice {
    CONTINUE("继续"), ADJUST("调剂"), CANCEL("取消");

    private final String label;

    LightChoice(String label) {
        this.label = label;
    }

    /** As rule packs write it. */
    String label() {
        return label;
    }

    static Optional<LightChoice> labelled(String label) {
        return Arrays.stream(values()).filter(choice -> choice.label.equals(label)).findFirst();
    }
}
