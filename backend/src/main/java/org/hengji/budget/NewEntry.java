package org.hengji.budget;

import java.math.BigDecimal;

/** Insert row; the database gives the id. */
final class NewEntry {

    long id;
    final long projectId;
    final int month;
    final BigDecimal yuan;
    final ExecutionEntry.Kind kind;
    final Long correctsId;
    final String reason;
    final String reference;
    final Long importId;

    NewEntry(long projectId, int month, BigDecimal yuan, ExecutionEntry.Kind kind, Long correctsId, String reason, String reference, Long importId) {
        this.projectId = projectId;
        this.month = month;
        this.yuan = yuan;
        this.kind = kind;
        this.correctsId = correctsId;
        this.reason = reason;
        this.reference = reference;
        this.importId = importId;
    }
}
