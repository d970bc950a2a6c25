package org.hengji.core.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengji.core.document.Cell;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.form.medium.FormBook;
import org.hengji.core.form.medium.FormLine;
import org.hengji.core.form.medium.FormLine.Role;
import org.hengji.core.form.medium.FormSheet;
import org.hengji.core.form.medium.FormTable;

/** One official form: what it shows of a document and where. */
public final class FormLayout {

    /** What a document has that no form prints, but every document has. */
    private static final List<String> FRAME = List.of("source", "region", "form", "fiscalYear", "amountUnit");

    private final LayoutSpec spec;

    FormLayout(LayoutSpec spec) {
        this.spec = spec;
    }

    /** Its id, for example {@code henan-projects}. */
    public String id() {
        return spec.id();
    }

    /** Its name in Chinese. */
    public String name() {
        return spec.name();
    }

    /** The title that it bears where the document has none of its own. */
    public String title() {
        return spec.titles().get(0);
    }

    /** Whether it shows a department as a whole; otherwise it shows projects. */
    boolean ofDepartment() {
        return spec.of() == LayoutSpec.Of.department;
    }

    /** Whether the form is in use in the document's year, and has a place for all it is to show of the document. */
    public boolean fits(GoalDocument document) {
        return (spec.forms().isEmpty() || formId(document.fiscalYear()) != null) && holds(document);
    }

    /** Whether it states goals; others report on them. */
    boolean declaresGoals() {
        return spec.leaves().isEmpty();
    }

    /** Whether a head with these headings begins its list, so that a form that differs elsewhere can still be read. */
    boolean showsList(Set<String> seen) {
        return spec.blocks().stream().anyMatch(block -> block instanceof TableBlock table && table.isHead(seen));
    }

    /** Whether it has a place for all it is to show of the document. */
    boolean holds(GoalDocument document) {
        ObjectNode whole = GoalDocuments.tree(document);
        ObjectNode part = part(whole);
        String goal = ofDepartment() ? "departmentGoal" : "projects";
        JsonNode shown = part.path(goal);
        if (shown.isMissingNode() || shown.isNull() || shown.isEmpty() || !saysSomething(shown)) {
            return false;
        }
        return Blanks.without(toShow(whole.path(goal))).equals(Blanks.without(shown));
    }

    /** Whether every project has what the form is about. */
    private boolean saysSomething(JsonNode shown) {
        return spec.needs().stream().allMatch(key -> shown.valueStream()
                .allMatch(project -> project.path("indicators").valueStream().anyMatch(indicator -> indicator.hasNonNull(key))));
    }

    /** What the document has, without what is left to other forms. */
    private JsonNode toShow(JsonNode goal) {
        if (!spec.leaves().isEmpty()) {
            goal.forEach(project -> ((ObjectNode) project).remove(spec.leaves()));
        }
        return goal;
    }

    /** The part of the document that this form prints: what comes back when the printed form is read. */
    public GoalDocument part(GoalDocument document) {
        return GoalDocuments.of(part(GoalDocuments.tree(document)));
    }

    private ObjectNode part(ObjectNode whole) {
        ObjectNode part = whole.objectNode();
        FRAME.forEach(key -> part.set(key, whole.get(key)));
        if (spec.forms().isEmpty()) {
            part.putNull("form");
        }
        part.putObject("department");
        part.putArray("projects");
        Subject from = new Subject(whole, whole);
        Subject to = new Subject(part, part);
        spec.caption().forEach(field -> field.copy(from, to));
        switch (spec.of()) {
            case department -> {
                if (whole.get("departmentGoal") instanceof ObjectNode goal) {
                    ObjectNode copy = part.putObject("departmentGoal");
                    copy.set("formTitle", goal.get("formTitle"));
                    spec.blocks().forEach(block -> block.copy(from.of(goal), to.of(copy)));
                }
            }
            case project -> whole.path("projects").forEach(project -> {
                ObjectNode copy = ((ArrayNode) part.get("projects")).addObject();
                spec.blocks().forEach(block -> block.copy(from.of((ObjectNode) project), to.of(copy)));
            });
            case projects -> spec.blocks().forEach(block -> block.copy(from, to));
        }
        return part;
    }

    /** The printed form. */
    FormBook print(GoalDocument document) {
        ObjectNode whole = GoalDocuments.tree(document);
        Subject all = new Subject(whole, whole);
        List<FormTable> tables = new ArrayList<>();
        switch (spec.of()) {
            case department -> tables.add(table(all.of(goal(whole))));
            case project -> whole.path("projects").forEach(project -> tables.add(table(all.of((ObjectNode) project))));
            case projects -> tables.add(table(all));
        }
        return new FormBook(List.of(new FormSheet(spec.sheet(), spec.landscape(), spec.widths(), tables)));
    }

    private static ObjectNode goal(ObjectNode whole) {
        return whole.get("departmentGoal") instanceof ObjectNode goal ? goal : whole.objectNode();
    }

    private FormTable table(Subject subject) {
        Grid grid = new Grid(spec.widths().size());
        spec.blocks().forEach(block -> block.print(subject, grid));
        List<FormLine> below = new ArrayList<>();
        spec.notes().forEach(note -> below.add(new FormLine(Role.NOTE, note)));
        if (!spec.signature().isEmpty()) {
            below.add(new FormLine(Role.SIGNATURE, spec.signature()));
        }
        return new FormTable(above(subject), grid.cells(), grid.headRows(), below);
    }

    private List<FormLine> above(Subject subject) {
        String own = ofDepartment() ? subject.item().path("formTitle").asText("") : "";
        List<String> caption = spec.caption().stream().map(field -> {
            Cell value = field.print(subject);
            return field.label() + "：" + (value == null ? "" : value.printed());
        }).toList();
        return List.of(
                new FormLine(Role.TITLE, own.isEmpty() ? title() : own),
                new FormLine(Role.YEAR, "（" + subject.document().path("fiscalYear").asText() + "年度）"),
                new FormLine(Role.CAPTION, caption));
    }

    LayoutSpec spec() {
        return spec;
    }

    /** The spellings of each label and heading that it prints. */
    List<Set<String>> headings() {
        return spec.blocks().stream().flatMap(block -> block.headings().stream()).toList();
    }

    /** The id of the form that it belongs to in a year; null if that is not one that is known. */
    String formId(int year) {
        return spec.forms().stream().filter(form -> form.contains(year)).findFirst().map(LayoutSpec.FormId::id).orElse(null);
    }
}
