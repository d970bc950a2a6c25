package org.hengji.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.core.document.DepartmentGoalPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.form.medium.FormFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedFormsTest {

    private static final Forms FORMS = Forms.shipped();
    private static final int DOCUMENTS = 25;

    static Stream<Arguments> everyLayout() {
        return FORMS.layouts().all().stream()
                .flatMap(layout -> Stream.of(FormFormat.XLSX, FormFormat.DOCX).map(format -> Arguments.of(layout.id(), format)));
    }

    @ParameterizedTest
    @MethodSource("everyLayout")
    void whateverADocumentHoldsComesBack(String id, FormFormat format) throws IOException {
        FormLayout layout = FORMS.layouts().find(id).orElseThrow();
        int year = layout.id().endsWith("2024") ? 2024 : layout.id().startsWith("henan") ? 2023 : 2021;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            GoalDocument part = layout.part(new GeneratedDocuments(seed).next(year));
            if (part.departmentGoal() == null && part.projects().isEmpty()) {
                continue;
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            FORMS.write(part, layout, format, file);

            FormReading reading = FORMS.read(file.toByteArray(), part.source(), new FormContext(part.region(), null, null));

            assertThat(asPrinted(reading.document(), part)).as("seed %s, problems %s", seed, reading.problems()).isEqualTo(part);
        }
    }

    /** A document without a form or a title of its own gets those of the layout. */
    private static GoalDocument asPrinted(GoalDocument read, GoalDocument part) {
        var goal = read.departmentGoal() == null ? null : new DepartmentGoalPart(null,
                read.departmentGoal().annualGoal(), read.departmentGoal().tasks(), read.departmentGoal().funding(),
                read.departmentGoal().indicators(), read.departmentGoal().subGoals(), read.departmentGoal().measures());
        return new GoalDocument(read.source(), read.region(), part.form(), read.fiscalYear(), read.amountUnit(), null,
                read.department(), null, List.of(), goal, read.projects(), List.of());
    }
}
