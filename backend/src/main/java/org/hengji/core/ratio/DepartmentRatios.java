package org.hengji.core.ratio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hengji.core.document.BudgetPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.NarrativePart;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.ratio.Ratio.Part;
import org.hengji.core.ratio.Ratio.State;
import org.hengji.core.rulepack.RatioFormula;
import org.hengji.core.rulepack.RatioFormula.Figure;
import org.hengji.core.rulepack.RatioFormula.Term;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.Sourced;

/** Works out the ratios among the indicators of a department goal by the formulas of a pack; never on a denominator of 0. */
public final class DepartmentRatios {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final GoalDocument document;
    private final Map<String, BigDecimal> yearly;
    private final String narrative;

    private DepartmentRatios(GoalDocument document, Map<String, BigDecimal> yearly) {
        this.document = document;
        this.yearly = yearly;
        this.narrative = BLANKS.matcher(String.join("\n", document.narrative().stream().filter(Objects::nonNull)
                .map(NarrativePart::text).filter(Objects::nonNull).toList())).replaceAll("");
    }

    /** The ratios of a document in the order of its indicators; none if it has no department goal. */
    public static List<Ratio> of(GoalDocument document, RulePack pack) {
        return of(document, pack, Map.of());
    }

    /**
     * The ratios with what has become known by the end of the year.
     *
     * @param yearly figures by the names of the formulas' terms, for what the document does not say: 元 or a count
     */
    public static List<Ratio> of(GoalDocument document, RulePack pack, Map<String, BigDecimal> yearly) {
        if (document.departmentGoal() == null) {
            return List.of();
        }
        DepartmentRatios ratios = new DepartmentRatios(document, yearly);
        Map<String, String> names = new HashMap<>();
        pack.ratios().forEach((name, formula) -> {
            names.put(words(name), name);
            formula.value().aliases().forEach(alias -> names.put(words(alias), name));
        });
        List<Ratio> found = new ArrayList<>();
        List<IndicatorPart> indicators = document.departmentGoal().indicators();
        for (int i = 0; i < indicators.size(); i++) {
            String name = indicators.get(i) == null || indicators.get(i).level3() == null ? null
                    : names.get(words(indicators.get(i).level3()));
            if (name != null) {
                found.add(ratios.ratio(name, i, pack.ratios().get(name)));
            }
        }
        return found;
    }

    private static String words(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }

    private Ratio ratio(String name, int index, Sourced<RatioFormula> sourced) {
        RatioFormula formula = sourced.value();
        Part numerator = part(formula.numerator());
        Part denominator = part(formula.denominator());
        BigDecimal value = null;
        State state = State.NOT_YET_KNOWN;
        String explanation;
        if (denominator.value() != null && denominator.value().signum() == 0) {
            state = State.NOT_APPLICABLE;
            explanation = denominator.name() + "为0" + (denominator.statement() == null ? "" : "（说明写明“" + denominator.statement() + "”）")
                    + "，分母为0，不适用。";
        } else if (numerator.value() == null || denominator.value() == null) {
            explanation = (numerator.value() == null ? numerator : denominator).name() + "尚不知道，年度执行后才能计算。";
        } else {
            state = State.COMPUTED;
            value = numerator.value().multiply(HUNDRED).divide(denominator.value(), 2, RoundingMode.HALF_UP);
            explanation = numerator.name() + numerator.value().toPlainString() + "÷" + denominator.name()
                    + denominator.value().toPlainString() + "=" + value.toPlainString() + "%。";
        }
        return new Ratio(name, index, formula.text(), formula.period(), numerator, denominator, value, state, explanation, sourced.source());
    }

    private Part part(Term term) {
        BigDecimal value = term.figure() == null ? null : value(term.figure());
        if (value != null || yearly.containsKey(term.name())) {
            return new Part(term.name(), value == null ? yearly.get(term.name()) : value, null);
        }
        return term.noneWhen().stream().filter(narrative::contains).findFirst()
                .map(statement -> new Part(term.name(), BigDecimal.ZERO, statement))
                .orElseGet(() -> new Part(term.name(), null, null));
    }

    private BigDecimal value(Figure figure) {
        BudgetPart budget = document.budget();
        return switch (figure) {
            case PROJECTS -> BigDecimal.valueOf(document.projects().size());
            case PROJECTS_WITH_GOALS -> BigDecimal.valueOf(document.projects().stream()
                    .filter(project -> project != null && !project.indicators().isEmpty()).count());
            case EXPENDITURE -> budget == null ? null : yuan(budget.expenditure());
            case PUBLIC_FUNDS -> budget == null ? null : yuan(budget.publicFunds());
            case PROCUREMENT -> budget == null ? null : yuan(budget.procurement());
            case THREE_PUBLIC -> budget == null || budget.threePublic() == null ? null : yuan(budget.threePublic().total());
        };
    }

    private BigDecimal yuan(BigDecimal figure) {
        PrintedAmount amount = document.budgetAmount(figure);
        return amount == null ? null : amount.yuan();
    }
}
