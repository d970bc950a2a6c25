package org.hengji.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.budget.PlanStep;
import org.hengji.budget.ProjectStatement;
import org.hengji.core.document.DepartmentPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.goal.GoalContent;
import org.hengji.goal.Indicator;

/** What a readable document may still not say: sums finer than a 分, the same project twice, texts longer than any form has room for. */
final class StorageLimits {

    /** A text column holds 65,535 bytes, and a Chinese character takes three. */
    private static final int LONG_TEXT = 20_000;
    private static final int FEN = 2;
    private static final int YUAN_DIGITS = 18;
    private static final BigDecimal WEIGHT_LIMIT = new BigDecimal(1000);

    private final GoalDocument document;
    private final List<Place> places = new ArrayList<>();

    private StorageLimits(GoalDocument document) {
        this.document = document;
    }

    /** @throws Refusal with every place at which the document cannot be taken over exactly */
    static void check(Declaration declared) {
        var limits = new StorageLimits(declared.document());
        limits.department();
        AmountPlaces.of(limits.document).forEach((pointer, amount) -> limits.yuan(pointer, amount.yuan()));
        if (declared.departmentGoal() != null) {
            limits.text("/departmentGoal/formTitle", declared.departmentGoal().formTitle(), 200);
            limits.content("/departmentGoal", declared.departmentGoal().content());
        }
        for (int i = 0; i < declared.projects().size(); i++) {
            limits.project("/projects/" + i, declared.projects().get(i));
        }
        limits.codes();
        if (!limits.places.isEmpty()) {
            throw Refusal.document("文档有 " + limits.places.size() + " 处不能原样录入，请改正后再导入", limits.places);
        }
    }

    private void department() {
        DepartmentPart department = document.department();
        text("/department/code", department.code(), 64);
        text("/department/name", department.name(), 180);
        text("/form", document.form(), 40);
    }

    private void project(String at, Declaration.ProjectDeclaration declared) {
        ProjectStatement project = declared.project();
        text(at + "/code", project.code(), 64);
        text(at + "/name", project.name(), 500);
        text(at + "/category", project.category(), 100);
        text(at + "/unitName", project.unitName(), 200);
        text(at + "/purpose", project.purpose(), LONG_TEXT);
        for (PlanStep step : project.spendingPlan()) {
            String cell = at + "/spendingPlan/" + (step.sequenceNo() - 1);
            text(cell + "/by", step.dueLabel(), 100);
            text(cell + "/printed", step.printed(), 60);
            if (step.cumulativeYuan() != null) {
                yuan(cell + "/printed", step.cumulativeYuan());
            }
        }
        content(at, declared.content());
    }

    private void content(String at, GoalContent content) {
        content.objectives().forEach(o -> {
            for (String text : new String[] {o.name(), o.duty(), o.content(), o.standard(), o.schedule()}) {
                text(at, text, LONG_TEXT);
            }
        });
        for (int i = 0; i < content.indicators().size(); i++) {
            // Indicators of sub-goals have no place of their own after the listed ones.
            indicator(content.indicators().get(i).objective() == null ? at + "/indicators/" + i : at + "/subGoals", content.indicators().get(i));
        }
    }

    private void indicator(String at, Indicator i) {
        text(at + "/level1", i.level1(), 200);
        text(at + "/level2", i.level2(), 200);
        text(at + "/operator", i.operator(), 20);
        text(at + "/value", i.value(), 200);
        text(at + "/unit", i.unit(), 60);
        text(at + "/direction", i.direction(), 20);
        text(at + "/lastYear", i.lastYear(), 500);
        for (String text : new String[] {i.level3(), i.target().printed(), i.description(), i.basis(), i.note(), i.formula(), i.dataSource()}) {
            text(at, text, LONG_TEXT);
        }
        BigDecimal target = i.target().value();
        if (target != null && target.precision() - target.scale() > YUAN_DIGITS) {
            add(at + "/target", "指标值超过 " + YUAN_DIGITS + " 位整数，请核对");
        }
        if (i.weight() != null && i.weight().compareTo(WEIGHT_LIMIT) > 0) {
            add(at + "/weight", "权重不能大于 " + WEIGHT_LIMIT + "，实际为 " + i.weight().toPlainString());
        }
    }

    private void codes() {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < document.projects().size(); i++) {
            String code = document.projects().get(i).code();
            Integer first = code == null || code.isBlank() ? null : seen.putIfAbsent(code, i);
            if (first != null) {
                add("/projects/" + i + "/code", "项目编码 " + code + " 与第 " + (first + 1) + " 个项目重复");
            }
        }
    }

    private void yuan(String pointer, BigDecimal yuan) {
        if (yuan.scale() > FEN) {
            add(pointer, "合 " + yuan.toPlainString() + " 元，比分还细，请核对数字和金额单位");
        } else if (yuan.precision() - yuan.scale() > YUAN_DIGITS) {
            add(pointer, "金额过大（" + yuan.toPlainString() + " 元），请核对数字和金额单位");
        }
    }

    private void text(String pointer, String text, int longest) {
        if (text != null && text.length() > longest) {
            add(pointer, "文字过长：" + text.length() + " 字，最多 " + longest + " 字");
        }
    }

    private void add(String pointer, String detail) {
        places.add(new Place(pointer, detail));
    }
}
