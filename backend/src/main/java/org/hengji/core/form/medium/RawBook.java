package org.hengji.core.form.medium;

import java.util.List;

/**
 * What a file shows: its cells, with nothing said about their meaning.
 *
 * @param sheets  the sheets in order
 * @param remarks what the reader of the file has to say about single cells or the file
 */
public record RawBook(List<RawSheet> sheets, List<Remark> remarks) {

    public RawBook {
        sheets = List.copyOf(sheets);
        remarks = List.copyOf(remarks);
    }

    /**
     * Something about a place that a person should know.
     *
     * @param sheet   the sheet, or null for the whole file
     * @param address the place on it, or null
     * @param message what is so, in Chinese
     */
    public record Remark(String sheet, String address, String message) {
    }
}
