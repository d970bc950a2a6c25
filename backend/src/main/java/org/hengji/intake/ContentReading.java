package org.hengji.intake;

import java.util.ArrayList;
import java.util.List;
import org.hengji.core.document.Cell;
import org.hengji.core.document.DepartmentGoalPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.indicator.Target;
import org.hengji.goal.GoalContent;
import org.hengji.goal.Indicator;
import org.hengji.goal.Objective;

/** The objectives and indicators that a document states, in its order and word for word. */
final class ContentReading {

    private ContentReading() {}

    static GoalContent of(ProjectPart project) {
        return new GoalContent(project.goals().stream().map(ContentReading::annual).toList(),
                project.indicators().stream().map(ContentReading::indicator).toList());
    }

    static GoalContent of(DepartmentGoalPart goal, GoalDocument document) {
        List<Objective> objectives = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>(goal.indicators().stream().map(ContentReading::indicator).toList());
        if (goal.annualGoal() != null) {
            objectives.add(annual(goal.annualGoal()));
        }
        goal.tasks().forEach(task -> objectives.add(task(task, document)));
        for (DepartmentGoalPart.SubGoal subGoal : goal.subGoals()) {
            int index = objectives.size();
            objectives.add(new Objective(null, Objective.Kind.SUB_GOAL, subGoal.name(), subGoal.duty(), subGoal.goal(),
                    subGoal.standard(), null, null, null, null));
            subGoal.indicators().forEach(text -> indicators.add(named(text, index)));
        }
        goal.measures().forEach(measure -> objectives.add(new Objective(
                null, Objective.Kind.MEASURE, measure, null, null, null, null, null, null, null)));
        return new GoalContent(objectives, indicators);
    }

    private static Objective annual(String text) {
        return new Objective(null, Objective.Kind.ANNUAL, null, null, text, null, null, null, null, null);
    }

    private static Objective task(DepartmentGoalPart.Task task, GoalDocument document) {
        return new Objective(null, Objective.Kind.TASK, task.name(), null, task.content(), null, task.schedule(),
                document.amount(task.amount()), document.amount(task.fiscalAmount()), document.amount(task.otherAmount()));
    }

    private static Indicator indicator(IndicatorPart p) {
        return new Indicator(null, null, p.level1(), p.level2(), p.level3(), Target.read(p.target(), p.operator(), p.unit()),
                p.operator(), printed(p.value()), p.unit(), p.direction(), p.weight(), p.description(), p.basis(),
                p.note(), printed(p.lastYear()), p.formula(), p.dataSource(), p.core());
    }

    /** An indicator of which the form prints the name alone. */
    private static Indicator named(String level3, int objective) {
        return new Indicator(null, objective, null, null, level3, Target.read(null),
                null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static String printed(Cell cell) {
        return cell == null ? null : cell.printed();
    }
}
