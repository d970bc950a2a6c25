package org.hengji.budget;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An amount of one month that was spent on a project (执行数). Entries are only ever added.
 *
 * @param month      1 to 12
 * @param yuan       of the month, not cumulative; of a correction what it changes, which may be negative
 * @param correctsId the entry that a correction sets right, else null
 * @param reason     why it was corrected, or what it was for; null where nobody said
 * @param reference  number of the voucher or the payment, or null
 */
public record ExecutionEntry(long id, long projectId, int month, BigDecimal yuan, Kind kind, Long correctsId, String reason,
                             String reference, long recordedBy, String recorderName, Instant recordedAt) {

    /** How it came in. */
    public enum Kind {
        IMPORTED("导入"), TYPED("录入"), CORRECTION("更正");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
