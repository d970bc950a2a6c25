package org.hengji.fiscalyear;

import java.time.LocalDate;
import org.hengji.organisation.Subject;

/**
 * A date in the year by which goals are reported on.
 *
 * @param sequenceNo place in the year, from 1
 * @param label      as forms print it, such as {@code 3月底}
 */
public record Checkpoint(long id, long fiscalYearId, int sequenceNo, String label, LocalDate dueOn, Status status, int version) {

    public enum Status {
        PLANNED("未开启"), OPEN("已开启");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean open() {
        return status == Status.OPEN;
    }

    public Subject subject() {
        return new Subject(Subject.Kind.CHECKPOINT, id, label + "监控");
    }
}
