package org.hengji.intake;

import java.util.Map;
import org.hengji.budget.DepartmentBudget;
import org.hengji.budget.ProjectStatement;
import org.hengji.core.document.GoalDocument;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContent;

/**
 * What is stored about a department's year.
 *
 * @param year           null while the region has no such year
 * @param budget         null while no document has been taken in
 * @param document       the document last taken in; null like {@code budget}
 * @param departmentGoal null while there is none
 */
record Stored(FiscalYear year, DepartmentBudget budget, GoalDocument document, StoredGoal departmentGoal,
              Map<ProjectKey, StoredProject> projects) {

    record StoredGoal(Goal goal, GoalContent content) {}

    record StoredProject(long projectId, ProjectStatement project, Goal goal, GoalContent content) {}
}
