package org.hengji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.form.FormContext;
import org.hengji.core.form.FormLayout;
import org.hengji.core.form.Forms;
import org.hengji.core.form.medium.FormFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every real document printed in every form that can hold it, and read again over what is stored. */
class CompletingTest {

    private static final Forms FORMS = Forms.shipped();

    static Stream<Arguments> printed() {
        return Stream.of("jianxi-community-2023", "xigong-street-2023", "xigong-community-2021", "xiguan-street-2024", "xushui-chengqu-2021")
                .flatMap(name -> FORMS.layouts().fitting(document(name)).stream().map(layout -> Arguments.of(name, layout.id())));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void whatTheFormHasNoPlaceForStays(String name, String layoutId) throws IOException {
        GoalDocument stored = document(name);
        FormLayout layout = FORMS.layouts().find(layoutId).orElseThrow();

        GoalDocument completed = new Completing(stored, List.of(layout)).complete(again(stored, layout));

        if (!completed.projects().isEmpty()) {
            assertThat(completed.projects()).isEqualTo(stored.projects());
        }
        if (completed.departmentGoal() != null) {
            assertThat(completed.departmentGoal()).isEqualTo(stored.departmentGoal());
        }
        assertThat(completed.budget()).isEqualTo(stored.budget());
        assertThat(completed.budgetUnit()).isEqualTo(stored.budgetUnit());
        assertThat(completed.tables()).isEqualTo(stored.tables());
        assertThat(completed.narrative()).isEqualTo(stored.narrative());
        assertThat(completed.department()).isEqualTo(stored.department());
        assertThat(completed.form()).isEqualTo(stored.form());
    }

    private static GoalDocument again(GoalDocument stored, FormLayout layout) throws IOException {
        var file = new ByteArrayOutputStream();
        FORMS.write(stored, layout, FormFormat.XLSX, file);
        return FORMS.read(file.toByteArray(), null, new FormContext(stored.region(), stored.fiscalYear(), null)).document();
    }

    private static GoalDocument document(String name) {
        return GoalDocuments.read(SampleDocuments.bytes("sql/sample/" + name + ".json"));
    }
}
