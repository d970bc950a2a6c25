package org.hengji.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.Treatment;
import org.hengji.results.ProjectKind;
import org.hengji.results.TreatmentFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** The decision table of the treatments, asked as the process asks it. */
class BudgetTreatmentTableTest {

    private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource({
        "EXCELLENT, CONTINUING, PRIORITY, PRIORITY", "GOOD, CONTINUING, SUPPORT, SUPPORT", "FAIR, CONTINUING, REDUCE, REDUCE",
        "POOR, CONTINUING, CANCEL, CANCEL", "POOR, CONTINUING, REDUCE, REDUCE", "FAIR, ONE_OFF, REDUCE, REDUCE", "POOR, ONE_OFF, REDUCE, CANCEL",
        "EXCELLENT, DEPARTMENT, PRIORITY, PRIORITY", "FAIR, DEPARTMENT, SUPPORT, REDUCE", "POOR, DEPARTMENT, CANCEL, REDUCE"})
    void followsThePackButForOneOffProjectsAndWholeDepartments(Grade grade, ProjectKind kind, Treatment byPack, Treatment expected) throws IOException {
        try (InputStream table = new ClassPathResource("bpmn/budget-treatment.dmn").getInputStream()) {
            DmnDecisionResultEntries answer = engine.evaluateDecision(engine.parseDecision("budget-treatment", table),
                    new TreatmentFacts("410303", grade, kind, byPack).asVariables()).getSingleResult();

            assertThat(answer.<String>getEntry("treatment")).isEqualTo(expected.name());
            assertThat(answer.<String>getEntry("basis")).isNotBlank();
        }
    }
}
