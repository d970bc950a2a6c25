package org.hengji.core.indicator;

/** What sort of target a printed text is. */
public enum TargetKind {

    NUMBER("数值"),
    RANGE("区间"),
    DATE("日期"),
    FREQUENCY("频次"),
    YES_NO("是否"),
    GRADED("定性等次"),
    TEXT("文字说明"),
    BLANK("空白"),
    UNREADABLE("无法识别");

    private final String label;

    TargetKind(String label) {
        this.label = label;
    }

    /** The kind in Chinese. */
    public String label() {
        return label;
    }
}
