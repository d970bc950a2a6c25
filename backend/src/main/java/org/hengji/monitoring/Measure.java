package org.hengji.monitoring;

import java.time.LocalDate;

/** A measure with its date (限期措施) that a report promises because of its light. */
record Measure(long id, long reportId, String content, LocalDate dueOn) {}
