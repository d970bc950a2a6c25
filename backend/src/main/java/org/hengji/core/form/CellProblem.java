package org.hengji.core.form;

/**
 * A place in a file that was not understood, or only in part.
 *
 * @param sheet   the sheet, 正文 for a text document, or null for the document as a whole
 * @param address where on it, for example B5 or 表2 第5行第3列, or null
 * @param message what was not understood and what to do, in Chinese
 */
public record CellProblem(String sheet, String address, String message) {
}
