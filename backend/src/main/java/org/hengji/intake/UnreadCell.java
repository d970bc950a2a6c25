package org.hengji.intake;

import jakarta.annotation.Nullable;

/**
 * A cell of a file that could not be understood, or not wholly; everything else was read.
 *
 * @param sheet   the sheet's name; null for the file as a whole
 * @param address for example B5, or 表2 第5行第3列
 */
record UnreadCell(@Nullable String sheet, @Nullable String address, String message) {}
