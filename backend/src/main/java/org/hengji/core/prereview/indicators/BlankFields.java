package org.hengji.core.prereview.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hengji.core.document.Cell;
import org.hengji.core.document.DepartmentGoalPart;
import org.hengji.core.document.DepartmentGoalPart.SubGoal;
import org.hengji.core.document.NarrativePart;
import org.hengji.core.document.TablePart;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.prereview.Rule;
import org.hengji.core.rulepack.Severity;

/** COMPLETE-01: fields that the form requires. A column counts as the form's if most rows of the document fill it. */
final class BlankFields {

    static final Rule RULE = new Rule("COMPLETE-01", FindingKind.EMPTY_REQUIRED,
            "指标名称、指标值、绩效目标、项目金额等必填内容为空；同一文件多数行已填写的栏目，其余行也应填写。", BlankFields::check);

    private static final Pattern VALUE = Pattern.compile(".*(?:\\d|[一二三四五六七八九十百]+[个名次人项所%]|全覆盖|全部|应保尽保).*", Pattern.DOTALL);

    private static final int FEW = 5;

    private BlankFields() {
    }

    private static void check(Reviewed reviewed, Findings found) {
        List<Line> lines = new ArrayList<>(reviewed.departmentLines());
        reviewed.projects().forEach(project -> lines.addAll(project.lines()));
        lines.forEach(line -> line(line, found));
        department(reviewed.document().departmentGoal(), found);
        projects(reviewed.projects(), found);
        narrative(reviewed.document().narrative(), found);
        explanations(reviewed.document().tables(), reviewed.pack().preReview().words("requiredExplanations"), found);
        List<Line> projectLines = reviewed.projects().stream().flatMap(project -> project.lines().stream()).toList();
        column(projectLines, line -> line.part().basis(), (line, i) -> line.place().at("basis"), "指标值确定依据", found);
        column(projectLines, line -> line.part().description(), (line, i) -> line.place().at("description"), "绩效指标描述", found);
    }

    private static void line(Line line, Findings found) {
        if (blank(line.name())) {
            found.at(line.place().at("level3")).with("指标值", line.part().target()).say("指标没有名称，请填写三级指标。");
        }
        if (line.target().kind() == TargetKind.BLANK) {
            found.at(line.targetPlace()).say("指标“%s”的指标值为空，请填写可衡量的指标值。", line.title());
        }
    }

    private static void projects(List<ReviewedProject> projects, Findings found) {
        projects.stream().filter(project -> project.amount() == null).forEach(project ->
                found.at(project.place().at("amount")).say("项目“%s”的预算金额为空，请填写。", project.part().name()));
        column(projects, project -> project.part().purpose(), (project, i) -> project.place().at("purpose"), "预算规模及资金用途", found);
        column(projects, project -> String.join("", project.part().goals().stream().filter(text -> text != null).toList()),
                (project, i) -> project.place().at("goals"), "绩效目标", found);
    }

    private static void department(DepartmentGoalPart goal, Findings found) {
        if (goal == null) {
            return;
        }
        if (blank(goal.annualGoal())) {
            found.at(Place.department("annualGoal")).say("部门年度总体目标为空，请填写。");
        }
        List<SubGoal> parts = goal.subGoals();
        column(parts, SubGoal::goal, (part, i) -> Place.department("subGoals", i, "goal"), "分项绩效目标", found);
        column(parts, SubGoal::duty, (part, i) -> Place.department("subGoals", i, "duty"), "职责", found);
        column(parts, SubGoal::standard, (part, i) -> Place.department("subGoals", i, "standard"), "评价标准", found);
        List<SubGoal> namesOnly = parts.stream().filter(BlankFields::onlyNames).toList();
        if (!namesOnly.isEmpty()) {
            found.at(Place.department("subGoals")).with("分项", String.join("、", namesOnly.stream().map(SubGoal::name).toList()))
                    .say("部门整体绩效目标有 %d 个分项的绩效指标只有名称，没有指标值，请逐项填写指标值。", namesOnly.size());
        }
    }

    /** A section may consist of a table alone, so that an empty text is no more than a hint. */
    private static void narrative(List<NarrativePart> sections, Findings found) {
        for (int i = 0; i < sections.size(); i++) {
            if (blank(sections.get(i).text())) {
                found.at(Place.narrative(i)).atMost(Severity.HINT).say("说明“%s”没有文字内容，请补充。", sections.get(i).section());
            }
        }
    }

    /** The head of a goal form, printed as a table of two columns: what explains the goal must be there. */
    private static void explanations(List<TablePart> tables, List<String> required, Findings found) {
        for (int i = 0; i < tables.size(); i++) {
            TablePart table = tables.get(i);
            for (int r = 0; table.columns().size() == 2 && r < table.rows().size(); r++) {
                List<Cell> row = table.rows().get(r);
                String label = row.get(0) == null ? "" : PlainText.of(row.get(0).printed());
                if (row.get(1) == null && required.stream().anyMatch(label::endsWith)) {
                    found.at(Place.table(i, table.title(), "rows", r, 1)).say("“%s”为空，请填写。", label);
                }
            }
        }
    }

    private static boolean onlyNames(SubGoal part) {
        return !part.indicators().isEmpty() && part.indicators().stream().noneMatch(text -> text != null && VALUE.matcher(text).matches());
    }

    /** Reports the blank cells of a column that more than half of the rows fill; for sure, only if nearly all do. */
    private static <T> void column(List<T> rows, Function<T, String> cell, BiFunction<T, Integer, Place> place, String heading, Findings found) {
        List<Integer> blank = IntStream.range(0, rows.size()).filter(i -> blank(cell.apply(rows.get(i)))).boxed().toList();
        if (blank.size() * 2 < rows.size()) {
            Severity severity = blank.size() * FEW <= rows.size() || rows.size() < FEW ? Severity.ERROR : Severity.HINT;
            blank.forEach(i -> found.at(place.apply(rows.get(i), i)).atMost(severity).say("“%s”为空，请填写。", heading));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
