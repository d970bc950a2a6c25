package org.hengji.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.document.SampleDocuments;

/** One document with as many projects as a province has, made of the projects and indicators of a real one. */
final class LargeDocument {

    private static final GoalDocument MODEL = SampleDocuments.read("sql/sample/xigong-street-2023.json");

    private LargeDocument() {
    }

    /** Every project has a name, a code and an amount of its own; the indicators are those of the model, in turn. */
    static GoalDocument of(int projects, int indicatorsEach) {
        List<IndicatorPart> indicators = MODEL.projects().stream().flatMap(project -> project.indicators().stream()).toList();
        List<ProjectPart> made = new ArrayList<>(projects);
        for (int i = 0; i < projects; i++) {
            made.add(project(i, indicators, indicatorsEach));
        }
        return new GoalDocument(null, MODEL.region(), MODEL.form(), MODEL.fiscalYear(), MODEL.amountUnit(), MODEL.budgetUnit(),
                MODEL.department(), MODEL.budget(), MODEL.narrative(), MODEL.departmentGoal(), made, MODEL.tables());
    }

    private static ProjectPart project(int index, List<IndicatorPart> indicators, int count) {
        ProjectPart model = MODEL.projects().get(index % MODEL.projects().size());
        BigDecimal amount = BigDecimal.valueOf(100L + index, 2);
        List<IndicatorPart> own = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            own.add(indicators.get((index * 7 + i) % indicators.size()));
        }
        return new ProjectPart("%021d".formatted(index), model.name() + index, model.category(), model.unitName(), amount, amount,
                null, null, model.purpose(), model.spendingPlan(), model.goals(), own, null, null, null);
    }
}
