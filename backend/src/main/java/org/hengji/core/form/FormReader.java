package org.hengji.core.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.form.FormFinder.Found;
import org.hengji.core.form.medium.RawBook;
import org.hengji.core.form.medium.RawCell;
import org.hengji.core.form.medium.RawRow;
import org.hengji.core.form.medium.RawSheet;
import org.hengji.core.money.MoneyUnit;

/** Makes one document of all the forms in one file. */
final class FormReader {

    private final List<FormLayout> layouts;
    private final FormContext context;
    private final List<CellProblem> problems = new ArrayList<>();
    private final Set<String> recognised = new LinkedHashSet<>();
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private String form;

    FormReader(List<FormLayout> layouts, FormContext context) {
        this.layouts = layouts;
        this.context = context;
    }

    /** Reads what the book shows; the file's own name becomes the document's source. */
    FormReading read(RawBook book, String fileName) {
        root.put("source", fileName);
        root.put("region", context.region());
        root.putObject("department");
        root.putArray("projects");
        book.remarks().forEach(remark -> problems.add(new CellProblem(remark.sheet(), remark.address(), remark.message())));
        FormFinder finder = new FormFinder(layouts, context.fiscalYear());
        for (RawSheet sheet : book.sheets()) {
            List<Found> found = finder.find(sheet);
            if (found.isEmpty() && !sheet.rows().isEmpty()) {
                problems.add(new CellProblem(sheet.name(), null, "没有认出这里的表，未读取；表名和表头应与官方表式一致"));
            }
            found.forEach(one -> read(sheet, one));
        }
        complete();
        GoalDocument document = GoalDocuments.of(root);
        if (!recognised.isEmpty()) {
            GoalDocuments.problemsOf(document).forEach(problem ->
                    problems.add(new CellProblem(null, problem.pointer(), problem.message())));
        }
        return new FormReading(document, List.copyOf(recognised), problems);
    }

    private void read(RawSheet sheet, Found found) {
        recognised.add(found.layout().id());
        Integer year = Captions.year(found.rows());
        if (year == null) {
            year = context.fiscalYear();
        }
        if (year != null) {
            merge("fiscalYear", JsonNodeFactory.instance.numberNode(year), sheet, "年度");
            form = form == null ? found.layout().formId(year) : form;
        }
        LayoutSpec spec = found.layout().spec();
        Set<String> headings = new HashSet<>();
        found.layout().headings().forEach(headings::addAll);
        List<List<RawRow>> parts = spec.of() == LayoutSpec.Of.project
                ? ProjectRows.split(found.rows(), spec.blocks()) : List.of(found.rows());
        for (List<RawRow> rows : parts) {
            read(spec, found.title(), new Section(sheet.name(), rows, headings, problems), sheet);
        }
    }

    private void read(LayoutSpec spec, RawCell title, Section section, RawSheet sheet) {
        ObjectNode scratch = root.objectNode();
        ObjectNode item = spec.of() == LayoutSpec.Of.projects ? scratch : root.objectNode();
        Subject subject = new Subject(scratch, item);
        spec.blocks().stream().filter(Block::claimsRows).forEach(block -> block.read(section, subject));
        spec.blocks().stream().filter(block -> !block.claimsRows()).forEach(block -> block.read(section, subject));
        new Captions(spec, section).read(subject);
        mergeFrame(scratch, sheet);
        switch (spec.of()) {
            case projects -> projects().addAll(scratch.withArray("projects"));
            case project -> addProject(item);
            case department -> {
                RawCell printed = title != null || section.rows().isEmpty() ? title
                        : section.rows().get(0).cells().firstEntry().getValue();
                item.put("formTitle", printed == null ? null : printed.text());
                root.set("departmentGoal", item);
            }
        }
    }

    private void addProject(ObjectNode project) {
        if (!Blanks.without(project).isEmpty()) {
            projects().add(project);
        }
    }

    private ArrayNode projects() {
        return root.withArray("projects");
    }

    private void mergeFrame(ObjectNode scratch, RawSheet sheet) {
        if (scratch.has("amountUnit")) {
            merge("amountUnit", scratch.get("amountUnit"), sheet, "金额单位");
        }
        scratch.path("department").properties().forEach(property -> {
            JsonNode known = root.path("department").path(property.getKey());
            if (known.isMissingNode()) {
                root.withObject("/department").set(property.getKey(), property.getValue());
            } else if (!known.equals(property.getValue())) {
                problems.add(new CellProblem(sheet.name(), null, "这里的部门“" + property.getValue().asText()
                        + "”与前面的“" + known.asText() + "”不同；一个文件只能有一个部门，已按前面的读取"));
            }
        });
    }

    private void merge(String key, JsonNode value, RawSheet sheet, String label) {
        JsonNode known = root.path(key);
        if (known.isMissingNode()) {
            root.set(key, value);
        } else if (!known.equals(value)) {
            problems.add(new CellProblem(sheet.name(), null, "这里的" + label + "“" + value.asText() + "”与前面的“"
                    + known.asText() + "”不同，已按前面的读取"));
        }
    }

    /** What no form prints comes from the caller, and money is in 万元 unless somebody says otherwise. */
    private void complete() {
        root.put("form", form);
        if (!root.has("amountUnit")) {
            MoneyUnit unit = context.amountUnit() == null ? MoneyUnit.TEN_THOUSAND_YUAN : context.amountUnit();
            root.put("amountUnit", unit.label());
        }
        if (!root.has("fiscalYear")) {
            root.put("fiscalYear", 0);
        }
    }
}
