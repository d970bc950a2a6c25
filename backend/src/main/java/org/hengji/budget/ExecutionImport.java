package org.hengji.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A file of payments taken in: every row is kept as printed, whether it became an entry or not. */
public record ExecutionImport(long id, int yearNo, String fileName, State state, String creatorName, Instant createdAt, Instant committedAt) {

    /** Shown for looking through, or taken over. */
    public enum State { PREVIEW, COMMITTED }

    /**
     * A row of the file.
     *
     * @param number  in the file, from 1
     * @param yuan    null where it cannot be read, like the month and the project
     * @param problem why it is not taken over; null for a row that is
     * @param entryId what it became; null before it is taken over
     */
    public record Row(int number, String printedCode, String printedName, String printedMonth, String printedAmount, String reference, String note,
                      Long projectId, String projectName, Integer month, BigDecimal yuan, String problem, Long entryId) {}

    /** With its rows. */
    public record WithRows(ExecutionImport head, List<Row> rows) {}
}
