package org.hengji.core.rulepack;

import java.util.List;

/**
 * A section (章) of the evaluation report.
 *
 * @param heading its heading, without a number
 * @param parts   what it consists of
 */
public record ReportSection(String heading, List<Part> parts) {

    public ReportSection {
        parts = List.copyOf(parts);
    }

    /**
     * A part (节): a text that the lead writes, and what the system shows below it.
     *
     * @param id       what its text is kept by
     * @param heading  its heading, without a number; null where it is the only part of its section
     * @param asks     what is to be written
     * @param required whether the report cannot do without it
     * @param group    the group of criteria (一级指标) whose lines it shows, or null
     * @param shows    tables and charts in order
     */
    public record Part(String id, String heading, String asks, boolean required, String group, List<Exhibit> shows) {

        public Part {
            shows = List.copyOf(shows);
        }
    }

    /** A table or chart that the system makes. */
    public enum Exhibit {

        /** The criteria with points, explanation and standard. */
        CRITERIA,
        /** The members of the panel by number, kind and speciality. */
        PANEL,
        /** Scores by line and group, total and grade. */
        RESULT,
        /** Share of the points by group. */
        GROUP_CHART,
        /** Totals of the experts. */
        TOTALS_CHART,
        /** What each expert says, by number. */
        EXPERTS,
        /** Scores far from the others and what was done about them. */
        OUTLIERS,
        /** The lines of the part's group. */
        GROUP_LINES,
        /** Objections of the unit and the answers. */
        OPINION
    }
}
