package org.hengji.core.prereview;

import java.util.List;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.money.PrintedAmount;

/**
 * A project with its indicators read.
 *
 * @param index  its index among the projects
 * @param part   the project as printed
 * @param amount its budget, or null if the cell is blank
 * @param lines  its indicators
 * @param place  the place of the project
 */
public record ReviewedProject(int index, ProjectPart part, PrintedAmount amount, List<Line> lines, Place place) {

    /** Its indicators under a level of the first or of the second level. */
    public List<Line> under(String level) {
        return lines.stream().filter(line -> line.isUnder(level)).toList();
    }
}
