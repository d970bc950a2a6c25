package org.hengji.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hengji.core.document.DepartmentPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.form.Forms;
import org.hengji.core.form.medium.FormFormat;

/** The projects of a real department, over and over under numbers of their own. */
final class LargeWorkbook {

    private static final String MODEL = "sql/sample/jianxi-community-2023.json";

    private LargeWorkbook() {}

    static byte[] of(String region, int projects, int indicatorsEach) throws IOException {
        GoalDocument model = GoalDocuments.read(SampleDocuments.bytes(MODEL));
        List<IndicatorPart> indicators = model.projects().stream().flatMap(p -> p.indicators().stream()).toList();
        List<ProjectPart> parts = new ArrayList<>();
        for (int number = 1; number <= projects; number++) {
            List<IndicatorPart> own = new ArrayList<>();
            for (int i = 0; i < indicatorsEach; i++) {
                own.add(indicators.get((number + i) % indicators.size()));
            }
            parts.add(numbered(model.projects().get(number % model.projects().size()), number, own));
        }
        return printed(new GoalDocument(null, region, model.form(), model.fiscalYear(), model.amountUnit(), null,
                new DepartmentPart(model.department().code(), model.department().name(), List.of(), List.of()), null, List.of(), null,
                parts, List.of()));
    }

    private static byte[] printed(GoalDocument document) throws IOException {
        var file = new ByteArrayOutputStream();
        Forms forms = Forms.shipped();
        forms.write(document, forms.layouts().find("henan-projects").orElseThrow(), FormFormat.XLSX, file);
        return file.toByteArray();
    }

    private static ProjectPart numbered(ProjectPart p, int number, List<IndicatorPart> indicators) {
        return new ProjectPart("4103052300000%08d".formatted(number), "第" + number + "社区" + p.name(), p.category(), p.unitName(),
                p.amount(), p.fiscalAmount(), p.specialAccountAmount(), p.otherAmount(), p.purpose(), p.spendingPlan(), p.goals(),
                indicators, null, null, null);
    }
}
