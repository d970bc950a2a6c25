package org.hengji.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengji.core.document.DepartmentPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.form.medium.FormFormat;
import org.hengji.core.money.MoneyUnit;
import org.junit.jupiter.api.Test;

class LargeFormTest {

    private static final int PROJECTS = 3_000;

    /** The indicators go back and forth between the groups, so that each takes a row. */
    @Test
    void thousandsOfProjectsComeBack() throws IOException {
        Forms forms = Forms.shipped();
        FormLayout layout = forms.layouts().find("henan-projects").orElseThrow();
        GoalDocument document = new GoalDocument("大表.xlsx", "河南省", "henan-2023", 2023, MoneyUnit.TEN_THOUSAND_YUAN, null,
                new DepartmentPart("517", "某局", List.of(), List.of()), null, List.of(), null,
                IntStream.range(0, PROJECTS).mapToObj(LargeFormTest::project).toList(), List.of());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        forms.write(document, layout, FormFormat.XLSX, file);

        FormReading reading = forms.read(file.toByteArray(), "大表.xlsx", new FormContext("河南省", null, null));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().projects()).isEqualTo(document.projects());
    }

    private static ProjectPart project(int number) {
        List<IndicatorPart> indicators = Stream.of("产出指标", "成本指标", "满意度指标", "效益指标").flatMap(level -> IntStream.range(0, 3)
                .mapToObj(i -> new IndicatorPart(level, null, "指标" + number + "-" + i, null, "≥" + i + "%", null, null, null, null,
                        null, null, null, null, null, null, null, null, null, null))).toList();
        return new ProjectPart("%021d".formatted(number), "项目" + number, "特定目标类", "某局", new BigDecimal("5.60"), new BigDecimal("5.60"),
                null, null, null, List.of(), List.of(), indicators, null, null, null);
    }
}
