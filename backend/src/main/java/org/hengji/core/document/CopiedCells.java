package org.hengji.core.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads cells of a self-evaluation as they were copied from a table: points and amounts that stand as text (10分, 1,200.50, —), and names
 * that a merged or blank cell leaves out. What was taken for what is said, cell by cell; anything else is left to the schema.
 */
final class CopiedCells {

    private static final List<String> FIGURES_OF_INDICATOR = List.of("weight", "scorePrinted");
    private static final List<String> FIGURES_OF_BUDGET = List.of("initial", "annual", "executed", "weight", "scorePrinted");
    private static final List<String> LEVELS = List.of("level2", "level1");
    private static final Pattern FIGURE = Pattern.compile("([-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,20})(?:\\.\\d{1,10})?)分?");
    private static final Pattern NOTHING = Pattern.compile("[-—–/]*");

    private final List<Problem> remarks = new ArrayList<>();

    private CopiedCells() {
    }

    /** Reads the cells in place; what was read otherwise than it stands is the answer. */
    static List<Problem> read(JsonNode document) {
        CopiedCells cells = new CopiedCells();
        cells.indicators(document.path("departmentGoal").path("indicators"), "/departmentGoal/indicators");
        for (int i = 0; i < document.path("projects").size(); i++) {
            JsonNode project = document.path("projects").path(i);
            String path = "/projects/" + i;
            cells.figures(project, path, List.of("totalScorePrinted"));
            cells.figures(project.path("budget"), path + "/budget", FIGURES_OF_BUDGET);
            cells.indicators(project.path("indicators"), path + "/indicators");
        }
        return cells.remarks;
    }

    private void indicators(JsonNode rows, String path) {
        boolean evaluated = false;
        for (JsonNode row : rows) {
            evaluated |= row.hasNonNull("actual") || row.hasNonNull("scorePrinted");
        }
        if (!evaluated) {
            return;
        }
        String level1 = null;
        for (int i = 0; i < rows.size(); i++) {
            String place = path + "/" + i;
            figures(rows.path(i), place, FIGURES_OF_INDICATOR);
            if (rows.path(i) instanceof ObjectNode row) {
                names(row, place, level1);
                level1 = row.path("level1").textValue();
            }
        }
    }

    private void names(ObjectNode row, String place, String above) {
        if (!row.has("target")) {
            row.putNull("target");
        }
        if (isBlank(row.path("level1")) && above != null) {
            row.put("level1", above);
            remarks.add(new Problem(place + "/level1", "没有一级指标，已用上一行的“" + above + "”，请核对"));
        }
        if (isBlank(row.path("level3"))) {
            LEVELS.stream().map(row::path).filter(level -> !isBlank(level)).findFirst().ifPresent(level -> {
                row.set("level3", level);
                remarks.add(new Problem(place + "/level3", "没有三级指标，已用“" + level.textValue() + "”代替，请核对"));
            });
        }
    }

    private static boolean isBlank(JsonNode cell) {
        return cell.isMissingNode() || cell.isNull() || cell.isTextual() && cell.textValue().isBlank();
    }

    private void figures(JsonNode owner, String path, List<String> keys) {
        for (String key : keys) {
            if (owner.path(key) instanceof TextNode text) {
                figure((ObjectNode) owner, key, text.textValue(), path + "/" + key);
            }
        }
    }

    private void figure(ObjectNode owner, String key, String text, String pointer) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher figure = FIGURE.matcher(plain);
        if (figure.matches()) {
            owner.put(key, new BigDecimal(figure.group(1).replace(",", "")));
            remarks.add(new Problem(pointer, "“" + text + "”读作 " + figure.group(1)));
        } else if (NOTHING.matcher(plain).matches()) {
            owner.putNull(key);
            remarks.add(new Problem(pointer, "“" + text + "”读作空白"));
        }
    }
}
