package org.hengji.library;

import java.util.Objects;
import org.hengji.library.LibraryIndicator.Advice;

/** How a returned line was changed before its goal was approved, and in how many goals. */
record Correction(String level3, String target, String approvedLevel3, String approvedTarget, int times) {

    Advice toAdvice() {
        String change = level3.equals(approvedLevel3) ? "" : "名称改为“" + approvedLevel3 + "”";
        if (!Objects.equals(target, approvedTarget)) {
            change += (change.isEmpty() ? "" : "，") + "指标值“" + shown(target) + "”改为“" + shown(approvedTarget) + "”";
        }
        return new Advice("退回后" + change, times);
    }

    private static String shown(String printed) {
        return printed == null ? "空白" : printed;
    }
}
