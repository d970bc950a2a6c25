package org.hengji.workflow.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.runtime.JobQuery;

/** How a job of the engine is doing. */
enum JobState {

    FAILED("已停住") {
        @Override
        JobQuery in(JobQuery jobs, Instant now) {
            return jobs.noRetriesLeft();
        }
    },
    RETRYING("重试中") {
        @Override
        JobQuery in(JobQuery jobs, Instant now) {
            return jobs.withException().withRetriesLeft();
        }
    },
    OVERDUE("到点未办") {
        @Override
        JobQuery in(JobQuery jobs, Instant now) {
            return jobs.withRetriesLeft().duedateLowerThan(Date.from(now.minus(LATE)));
        }
    },
    PLANNED("等待到期") {
        @Override
        JobQuery in(JobQuery jobs, Instant now) {
            return jobs.withRetriesLeft().duedateHigherThan(Date.from(now));
        }
    };

    /** Later than this, something keeps the engine from it. */
    private static final Duration LATE = Duration.ofMinutes(5);

    private final String label;

    JobState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Narrows the query to jobs of this state. */
    abstract JobQuery in(JobQuery jobs, Instant now);
}
