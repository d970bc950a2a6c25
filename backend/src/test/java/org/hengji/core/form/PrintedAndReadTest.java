package org.hengji.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.form.medium.FormFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedAndReadTest {

    private static final Forms FORMS = Forms.shipped();

    static Stream<Arguments> everyFormOfEveryDocument() {
        List<Arguments> all = new ArrayList<>();
        for (String name : SampleDocuments.all().toList()) {
            for (FormLayout layout : FORMS.layouts().fitting(SampleDocuments.read(name))) {
                all.add(Arguments.of(name, layout.id(), FormFormat.XLSX));
                all.add(Arguments.of(name, layout.id(), FormFormat.DOCX));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyFormOfEveryDocument")
    void everyPrintedCellComesBack(String name, String layoutId, FormFormat format) throws IOException {
        GoalDocument document = SampleDocuments.read(name);
        FormLayout layout = FORMS.layouts().find(layoutId).orElseThrow();

        FormReading reading = FORMS.read(written(document, layout, format), document.source(), new FormContext(document.region(), null, null));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.layouts()).containsExactly(layoutId);
        assertThat(json(reading.document())).isEqualTo(json(layout.part(document)));
        assertThat(reading.document()).isEqualTo(layout.part(document));
    }

    @ParameterizedTest
    @CsvSource({
            "sql/sample/xigong-community-2021.json, luoyang-department national-monitoring",
            "sql/sample/jianxi-community-2023.json, henan-department henan-projects national-monitoring",
            "sql/sample/xigong-street-2023.json, henan-department henan-projects national-monitoring",
            "sql/sample/xiguan-street-2024.json, hebei-department hebei-project-2024",
            "sql/sample/xushui-chengqu-2021.json, hebei-department hebei-project-2021",
            "samples/goals-jingyan-mata-2023.json, sichuan-project",
            "samples/selfeval-jishan-medicare-2020.json, national-self-evaluation"})
    void theFormsThatFitAreOfferedInOrder(String name, String layouts) {
        GoalDocument document = SampleDocuments.read(name);

        assertThat(FORMS.layouts().fitting(document)).extracting(FormLayout::id).containsExactly(layouts.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"samples/goals-jingyan-mata-2023.json, sichuan-project", "samples/selfeval-jishan-medicare-2020.json, national-self-evaluation"})
    void aRicherDocumentComesBackAsAWhole(String name, String layoutId) throws IOException {
        GoalDocument document = SampleDocuments.read(name);

        byte[] file = written(document, FORMS.layouts().find(layoutId).orElseThrow(), FormFormat.XLSX);

        assertThat(FORMS.read(file, document.source(), new FormContext(document.region(), null, null)).document()).isEqualTo(document);
    }

    private static byte[] written(GoalDocument document, FormLayout layout, FormFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FORMS.write(document, layout, format, file);
        return file.toByteArray();
    }

    private static String json(GoalDocument document) {
        return new String(GoalDocuments.write(document), StandardCharsets.UTF_8);
    }
}
