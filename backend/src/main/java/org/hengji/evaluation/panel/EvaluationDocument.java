package org.hengji.evaluation.panel;

import java.time.Instant;

/**
 * A report as it was issued; kept as it is.
 *
 * @param documentNo of the evaluation and kind, from 1
 * @param sha256     of the content, hexadecimal
 */
record EvaluationDocument(long id, Kind kind, int documentNo, String fileName, int sizeBytes, String sha256, Instant createdAt) {

    enum Kind {
        DRAFT("征求意见稿"), FINAL("正式稿");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
