package org.hengji.core.form.medium;

/** Bounds what one file may put into memory. */
final class CellBudget {

    private static final int MAX_CELLS = 2_500_000;
    private static final long MAX_CHARACTERS = 60_000_000;
    /** The longest text that a single cell may hold. */
    private static final int MAX_CELL_CHARACTERS = 200_000;

    private int cells;
    private long characters;

    /** Takes account of a text. */
    void text(int length) {
        characters += length;
        if (length > MAX_CELL_CHARACTERS) {
            throw Refusals.refused("有单元格的文字超过 " + MAX_CELL_CHARACTERS + " 个字，不是绩效目标表");
        }
        if (characters > MAX_CHARACTERS) {
            throw Refusals.refused("文件里的文字过多，不能一次读取，请拆分后再试");
        }
    }

    /** Takes account of a place in a table. */
    void cell() {
        if (++cells > MAX_CELLS) {
            throw Refusals.refused("文件里的单元格超过 " + MAX_CELLS + " 个，不能一次读取，请拆分后再试");
        }
    }
}
