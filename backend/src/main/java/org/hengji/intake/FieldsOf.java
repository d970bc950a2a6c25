package org.hengji.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengji.budget.DepartmentBudget;
import org.hengji.budget.Funding;
import org.hengji.budget.PlanStep;
import org.hengji.budget.ProjectStatement;
import org.hengji.core.document.Cell;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.TablePart;
import org.hengji.goal.GoalContent;
import org.hengji.goal.Indicator;
import org.hengji.goal.Objective;

/** Names every field of the things a document declares, as a clerk would call it. */
final class FieldsOf {

    private FieldsOf() {}

    static Fields department(String code, String name) {
        return new Fields().put("部门编码", code).put("部门名称", name);
    }

    /** The budget, and with it all that lives only in the document itself. */
    static Fields budget(DepartmentBudget budget, GoalDocument document) {
        Fields fields = new Fields().put("表式", budget.form())
                .put("金额单位", budget.amountUnit().label()).put("预算金额单位", budget.budgetUnit().label());
        budget.figures().forEach(f -> fields.put(f.item().label(), f.printed()));
        putAll(fields, "部门职责", document.department().duties());
        putAll(fields, "内设机构", document.department().internalOffices());
        for (int i = 0; i < document.narrative().size(); i++) {
            fields.put("预算说明 " + (i + 1) + " 标题", document.narrative().get(i).section())
                    .put("预算说明 " + (i + 1) + " 正文", document.narrative().get(i).text());
        }
        for (int i = 0; i < document.tables().size(); i++) {
            table(fields, "预算表 " + (i + 1), document.tables().get(i));
        }
        return fields;
    }

    static Fields departmentGoal(GoalStatement goal, List<Funding> funding) {
        Fields fields = new Fields().put("名称", goal.name()).put("表名", goal.formTitle())
                .put("金额（元）", goal.amountYuan() == null ? null : goal.amountYuan().toPlainString());
        funding.forEach(f -> fields.put("预算情况 " + f.item().label(), f.amount()));
        content(fields, goal.content());
        return fields;
    }

    static Fields project(ProjectStatement project, GoalContent content) {
        Fields fields = new Fields().put("项目编码", project.code()).put("项目名称", project.name())
                .put("项目类别", project.category()).put("单位名称", project.unitName()).put("金额", project.amount());
        project.funds().forEach(f -> fields.put(f.source().label(), f.amount()));
        fields.put("资金用途", project.purpose());
        for (PlanStep step : project.spendingPlan()) {
            fields.put("支出计划 " + step.sequenceNo() + " 时点", step.dueLabel())
                    .put("支出计划 " + step.sequenceNo() + " 计划数", step.printed());
        }
        content(fields, content);
        return fields;
    }

    private static void content(Fields fields, GoalContent content) {
        for (int i = 0; i < content.objectives().size(); i++) {
            objective(fields, "目标 " + (i + 1) + " ", content.objectives().get(i));
        }
        for (int i = 0; i < content.indicators().size(); i++) {
            indicator(fields, "指标 " + (i + 1) + " ", content.indicators().get(i));
        }
    }

    private static void objective(Fields fields, String which, Objective o) {
        fields.put(which + "类别", o.kind().label()).put(which + "名称", o.name()).put(which + "职责", o.duty())
                .put(which + "内容", o.content()).put(which + "评价标准", o.standard()).put(which + "进度安排", o.schedule())
                .put(which + "金额", o.amount()).put(which + "财政资金", o.fiscalAmount()).put(which + "其他资金", o.otherAmount());
    }

    private static void indicator(Fields fields, String which, Indicator i) {
        fields.put(which + "所属目标", i.objective() == null ? null : "目标 " + (i.objective() + 1))
                .put(which + "一级指标", i.level1()).put(which + "二级指标", i.level2()).put(which + "三级指标", i.level3())
                .put(which + "指标值", i.target().printed()).put(which + "指标性质", i.operator()).put(which + "目标数值", i.value())
                .put(which + "度量单位", i.unit()).put(which + "方向性", i.direction())
                // 10 and 10.0000 are the same points; the column of weights is the only number that is not printed text.
                .put(which + "权重", i.weight() == null ? null : i.weight().stripTrailingZeros().toPlainString())
                .put(which + "指标描述", i.description()).put(which + "指标值确定依据", i.basis()).put(which + "指标值说明", i.note())
                .put(which + "上年值", i.lastYear()).put(which + "计算公式", i.formula()).put(which + "数据来源", i.dataSource())
                .put(which + "核心指标", i.core() == null ? null : i.core() ? "是" : "否");
    }

    private static void table(Fields fields, String which, TablePart table) {
        fields.put(which + " 标题", table.title()).put(which + " 单位", table.unit())
                .put(which + " 表头", String.join("｜", table.columns().stream().map(c -> Objects.toString(c, "")).toList()));
        for (int r = 0; r < table.rows().size(); r++) {
            fields.put(which + " 第 " + (r + 1) + " 行", row(table.rows().get(r)));
        }
        fields.put(which + " 备注", table.note());
    }

    private static String row(List<Cell> cells) {
        return cells.stream().map(cell -> cell == null ? "" : cell.printed()).collect(Collectors.joining("｜"));
    }

    private static void putAll(Fields fields, String field, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            fields.put(field + " " + (i + 1), texts.get(i));
        }
    }
}
