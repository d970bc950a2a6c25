package org.hengji.core.prereview;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.hengji.core.document.BudgetPart;
import org.hengji.core.document.Cell;
import org.hengji.core.document.DepartmentPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.NarrativePart;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.document.SampleDocuments;
import org.hengji.core.document.TablePart;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.rulepack.RulePacks;

/** Reviews small documents made for one test, and the sample documents. */
public final class Reviews {

    private static final RulePacks PACKS = RulePacks.shipped();

    private Reviews() {
    }

    public static List<Finding> of(GoalDocument document, FindingKind kind) {
        return PreReview.of(document, PACKS.forForm(document.form(), document.fiscalYear())).stream()
                .filter(finding -> finding.kind() == kind).toList();
    }

    public static List<Finding> ofSample(String name, FindingKind kind) {
        return of(SampleDocuments.read("sql/sample/" + name + ".json"), kind);
    }

    /** A section of the narrative of a document of 2023 that holds nothing else. */
    public static GoalDocument narrative(String heading, String text) {
        return document(null, List.of(new NarrativePart(heading, text)), List.of(), List.of());
    }

    public static GoalDocument tables(TablePart... tables) {
        return document(null, List.of(), List.of(), List.of(tables));
    }

    public static GoalDocument document(BudgetPart budget, List<NarrativePart> narrative, List<ProjectPart> projects, List<TablePart> tables) {
        return new GoalDocument(null, "河南省洛阳市", "henan-2023", 2023, MoneyUnit.TEN_THOUSAND_YUAN, null,
                new DepartmentPart("517", "洛阳市涧西区民政局", List.of(), List.of()), budget, narrative, null, projects, tables);
    }

    public static ProjectPart project(String name, String amount) {
        return new ProjectPart("41030523" + name.hashCode(), name, null, null, new BigDecimal(amount), null, null, null, null,
                List.of(), List.of(), List.of(), null, null, null);
    }

    /** A table in 万元; figures are given as texts such as 5.60. */
    public static TablePart table(String title, List<String> columns, List<List<String>> rows) {
        return new TablePart(title, "万元", columns, rows.stream().map(Reviews::cells).toList(), null);
    }

    /** A row; a blank cell is null. */
    public static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }

    private static List<Cell> cells(List<String> row) {
        return Arrays.asList(row.stream().map(Reviews::cell).toArray(Cell[]::new));
    }

    private static Cell cell(String printed) {
        return printed == null ? null : printed.matches("-?\\d+\\.\\d+") ? Cell.of(new BigDecimal(printed)) : Cell.of(printed);
    }
}
