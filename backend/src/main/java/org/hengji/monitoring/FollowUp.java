package org.hengji.monitoring;

import java.time.LocalDate;

/**
 * What a report says about a measure that an earlier one promised.
 *
 * @param promisedAt label of the checkpoint at which it was promised
 * @param done       null until the report tells
 * @param note       what was done, or why not
 */
record FollowUp(long measureId, String promisedAt, String content, LocalDate dueOn, Boolean done, String note) {

    FollowUp told(Boolean whether, String how) {
        return new FollowUp(measureId, promisedAt, content, dueOn, whether, how);
    }
}
