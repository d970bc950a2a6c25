package org.hengji.fiscalyear;

import java.time.LocalDate;

/**
 * A day that is not what its place in the week says: off on a weekday, or worked on a weekend.
 *
 * @param name the holiday it belongs to, such as {@code 国庆节}
 */
public record Holiday(LocalDate day, Kind kind, String name) {

    public enum Kind {
        OFF("放假"), WORK("上班");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
