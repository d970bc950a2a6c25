package org.hengji.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.document.Problem;
import org.hengji.core.form.FormReading;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.intake.FileReading.FileRead;

/**
 * Makes what was read from a form something that can be taken in: what has no name is left out and reported, and
 * everything else stays as it was read.
 */
final class FormCleaning {

    private final List<UnreadCell> cells;

    FormCleaning(List<UnreadCell> cells) {
        this.cells = new ArrayList<>(cells);
    }

    /** @throws Refusal when the department, the year or the region is nowhere to be found */
    FileRead clean(FormReading reading) {
        requireFrame(reading.document());
        ObjectNode tree = GoalDocuments.tree(reading.document());
        leaveOut(tree.path("projects"), "name", "项目", "没有项目名称");
        tree.path("projects").forEach(project -> leaveOut(project.path("indicators"), "level3",
                "项目“" + project.path("name").asText() + "”的指标", "没有三级指标名称"));
        leaveOut(tree.path("departmentGoal").path("indicators"), "level3", "部门整体目标的指标", "没有三级指标名称");
        GoalDocument document = GoalDocuments.of(tree);
        List<Problem> left = GoalDocuments.problemsOf(document);
        if (!left.isEmpty()) {
            throw Refusal.document("文件内容不能录入，共 " + left.size() + " 处问题", left.stream().map(p -> new Place(p.pointer(), p.message())).toList());
        }
        return new FileRead(document, reading.layouts(), List.copyOf(cells));
    }

    private static void requireFrame(GoalDocument document) {
        List<Place> missing = new ArrayList<>();
        if (document.department() == null || document.department().name() == null || document.department().name().isBlank()) {
            missing.add(new Place("/department/name", "表上没有部门（单位）名称，请在表名下面写明“部门（单位）名称：……”"));
        }
        if (document.fiscalYear() == 0) {
            missing.add(new Place("/fiscalYear", "表上没有年度，请在表名下面写明“（2023年度）”这样的年度，或在文件名中写明"));
        }
        if (document.region() == null) {
            missing.add(new Place("/region", "您在多个地区任职，从表上看不出是哪个地区的，请由只在该地区任职的人员导入"));
        }
        if (!missing.isEmpty()) {
            throw Refusal.document("不知道这份表属于哪个部门、哪个年度", missing);
        }
    }

    private void leaveOut(JsonNode list, String key, String what, String why) {
        if (!(list instanceof ArrayNode array)) {
            return;
        }
        int number = 0;
        for (var items = array.elements(); items.hasNext(); ) {
            JsonNode item = items.next();
            number++;
            if (item.path(key).asText("").isBlank() || item.path(key).isNull()) {
                items.remove();
                cells.add(new UnreadCell(null, null, what + "（第 " + number + " 个）" + why + "，未录入，请补齐后重新导入：" + said(item)));
            }
        }
    }

    /** What the nameless thing does say, so that nothing of it is lost. */
    private static String said(JsonNode item) {
        List<String> said = new ArrayList<>();
        item.forEach(value -> {
            if (value.isValueNode() && !value.isNull()) {
                said.add(value.asText());
            }
        });
        return String.join("｜", said);
    }
}
