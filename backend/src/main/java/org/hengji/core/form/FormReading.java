package org.hengji.core.form;

import java.util.List;
import org.hengji.core.document.GoalDocument;

/**
 * What was read out of a file.
 *
 * @param document what was understood; a department's name or a year that is nowhere printed is null or 0
 * @param layouts  the ids of the layouts that were recognised, in order
 * @param problems what was not understood, and what a person should know
 */
public record FormReading(GoalDocument document, List<String> layouts, List<CellProblem> problems) {

    public FormReading {
        layouts = List.copyOf(layouts);
        problems = List.copyOf(problems);
    }
}
