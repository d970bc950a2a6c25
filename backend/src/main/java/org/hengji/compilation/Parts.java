package org.hengji.compilation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengji.budget.BudgetFigure;
import org.hengji.budget.BudgetFigure.Item;
import org.hengji.budget.Fund;
import org.hengji.budget.Funding;
import org.hengji.budget.ProjectStatement;
import org.hengji.core.document.BudgetPart;
import org.hengji.core.document.Cell;
import org.hengji.core.document.DepartmentGoalPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.goal.GoalContent;
import org.hengji.goal.Indicator;
import org.hengji.goal.Objective;

/** Prints rows as the parts of a document, figures as they were printed before. */
final class Parts {

    private final MoneyUnit unit;
    private final boolean printsFunding;

    /** @param frame the document whose form they are printed in */
    Parts(GoalDocument frame) {
        this.unit = frame.amountUnit();
        this.printsFunding = frame.departmentGoal() != null && frame.departmentGoal().funding() != null;
    }

    static BudgetPart budget(List<BudgetFigure> figures) {
        if (figures.isEmpty()) {
            return null;
        }
        Map<Item, BigDecimal> of = new EnumMap<>(Item.class);
        figures.forEach(figure -> of.put(figure.item(), new BigDecimal(figure.printed())));
        var threePublic = new BudgetPart.ThreePublic(of.get(Item.THREE_PUBLIC_TOTAL), of.get(Item.ABROAD), of.get(Item.VEHICLE_PURCHASE),
                of.get(Item.VEHICLE_OPERATION), of.get(Item.RECEPTION));
        var change = new BudgetPart.Change(of.get(Item.PREVIOUS_YEAR_CHANGE_AMOUNT), of.get(Item.PREVIOUS_YEAR_CHANGE_PERCENT));
        return new BudgetPart(of.get(Item.INCOME), of.get(Item.EXPENDITURE), of.get(Item.BASIC), of.get(Item.PERSONNEL),
                of.get(Item.PUBLIC_FUNDS), of.get(Item.PROJECT), of.get(Item.CARRIED_OVER), threePublic, of.get(Item.PROCUREMENT), change);
    }

    DepartmentGoalPart departmentGoal(CompiledGoal goal, List<Funding> lines) {
        List<Objective> objectives = goal.content().objectives();
        Map<Funding.Item, BigDecimal> of = new EnumMap<>(Funding.Item.class);
        lines.forEach(line -> of.put(line.item(), figure(line.amount())));
        var funding = lines.isEmpty() && !printsFunding ? null : new DepartmentGoalPart.Funding(of.get(Funding.Item.TOTAL), of.get(Funding.Item.GOVERNMENT),
                of.get(Funding.Item.SPECIAL_ACCOUNT), of.get(Funding.Item.UNIT), of.get(Funding.Item.BASIC), of.get(Funding.Item.PROJECT));
        return new DepartmentGoalPart(goal.goal().formTitle(), annualGoal(objectives),
                of(objectives, Objective.Kind.TASK).map(this::task).toList(), funding, indicators(goal), subGoals(goal),
                of(objectives, Objective.Kind.MEASURE).map(Objective::name).toList());
    }

    ProjectPart project(CompiledGoal goal) {
        ProjectStatement p = goal.project();
        List<String> goals = goal.content().objectives().stream().map(Objective::content).filter(Objects::nonNull).toList();
        if (p == null) {
            BigDecimal amount = goal.goal().amountYuan() == null ? null : unit.fromYuan(goal.goal().amountYuan());
            return new ProjectPart(goal.goal().projectCode(), goal.goal().name(), goal.goal().category(), null, amount, null, null, null,
                    null, List.of(), goals, indicators(goal), null, null, null);
        }
        List<SpendingStep> plan = p.spendingPlan().stream().map(step -> new SpendingStep(step.dueLabel(), step.printed())).toList();
        return new ProjectPart(p.code(), p.name(), p.category(), p.unitName(), figure(p.amount()), fund(p, Fund.Source.FISCAL),
                fund(p, Fund.Source.SPECIAL_ACCOUNT), fund(p, Fund.Source.OTHER), p.purpose(), plan, goals, indicators(goal), null, null, null);
    }

    private BigDecimal fund(ProjectStatement project, Fund.Source source) {
        return project.funds().stream().filter(fund -> fund.source() == source).map(fund -> figure(fund.amount())).findFirst().orElse(null);
    }

    private DepartmentGoalPart.Task task(Objective o) {
        return new DepartmentGoalPart.Task(o.name(), o.content(), figure(o.amount()), figure(o.fiscalAmount()), figure(o.otherAmount()), o.schedule());
    }

    private static List<DepartmentGoalPart.SubGoal> subGoals(CompiledGoal goal) {
        List<Objective> objectives = goal.content().objectives();
        return IntStream.range(0, objectives.size()).filter(i -> objectives.get(i).kind() == Objective.Kind.SUB_GOAL).mapToObj(i -> {
            Objective o = objectives.get(i);
            return new DepartmentGoalPart.SubGoal(o.name(), o.duty(), o.content(), goal.namedUnder(i), o.standard());
        }).toList();
    }

    /** The form has one cell for the annual goal. */
    private static String annualGoal(List<Objective> objectives) {
        List<String> texts = of(objectives, Objective.Kind.ANNUAL).map(Objective::content).filter(Objects::nonNull).toList();
        return texts.isEmpty() ? null : texts.stream().collect(Collectors.joining("\n"));
    }

    private static Stream<Objective> of(List<Objective> objectives, Objective.Kind kind) {
        return objectives.stream().filter(o -> o.kind() == kind);
    }

    private static List<IndicatorPart> indicators(CompiledGoal goal) {
        GoalContent content = goal.content();
        return goal.listed().stream().map(i -> indicator(content.indicators().get(i))).toList();
    }

    private static IndicatorPart indicator(Indicator i) {
        return new IndicatorPart(i.level1(), i.level2(), i.level3(), i.description(), i.target().printed(), i.note(), i.basis(), i.operator(),
                cell(i.value()), i.unit(), i.direction(), points(i.weight()), cell(i.lastYear()), i.formula(), i.dataSource(), i.core(),
                null, null, null);
    }

    /** The column pads with zeros that no form prints. */
    private static BigDecimal points(BigDecimal weight) {
        if (weight == null) {
            return null;
        }
        BigDecimal stripped = weight.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Cell cell(String printed) {
        return printed == null ? null : Cell.of(printed);
    }

    private BigDecimal figure(PrintedAmount amount) {
        if (amount == null) {
            return null;
        }
        return amount.unit() == unit ? new BigDecimal(amount.printed()) : unit.fromYuan(amount.yuan());
    }
}
