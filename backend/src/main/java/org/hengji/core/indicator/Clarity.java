package org.hengji.core.indicator;

/** How well a printed target says what it wants. */
public enum Clarity {

    /** Nothing is left open. */
    CLEAR("明确"),

    /** A number without a word on how to compare with it. */
    WITHOUT_OPERATOR("没有比较符"),

    /** A number without a unit. */
    WITHOUT_UNIT("没有单位"),

    /** A number that is only about right: 约50人, 100余户. */
    APPROXIMATE("大约数"),

    /** A number with the name of what is counted before it: 合格率≥95%. */
    NAMED("值前写有名称"),

    /** A time without a day or month, a grade without a standard, a sentence. */
    VAGUE("没有可核对的标准"),

    /** Two numbers written without anything between them, as in ≥95100%. */
    RUN_TOGETHER("数字连写"),

    /** More than one value in the cell. */
    SEVERAL_VALUES("一格多个值"),

    /** A value with words that are no part of it, as in 14人按需购买. */
    MIXED("数值夹杂文字"),

    /** The text ends before the value. */
    BROKEN_OFF("没有写完"),

    /** It begins like a value and is none. */
    GARBLED("写法有误"),

    /** The cell is blank. */
    BLANK("空白");

    private final String label;

    Clarity(String label) {
        this.label = label;
    }

    /** The same in Chinese. */
    public String label() {
        return label;
    }
}
