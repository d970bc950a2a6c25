package org.hengji.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.hengji.goal.GoalSnapshot.IndicatorLine;
import org.hengji.goal.GoalSnapshot.ObjectiveLine;
import org.hengji.goal.GoalSnapshot.PlanLine;

/** What has changed between two submissions of a goal, line by line and field by field. */
public final class GoalComparison {

    public enum Kind { ADDED, REMOVED, CHANGED }

    /** Where on the form the line stands. */
    public enum Part {
        BUDGET("资金"), PLAN("支出计划"), OBJECTIVE("目标"), INDICATOR("指标");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A field of a line; a blank is null. */
    public record FieldChange(String field, String before, String after) {}

    /**
     * A line that differs.
     *
     * @param id     of the objective or the indicator as it now stands; null where it has none or is gone
     * @param line   what the line is about
     * @param fields the fields that differ; of a line that came or went all that are filled in
     */
    public record Change(Part part, Kind kind, Long id, String line, List<FieldChange> fields) {}

    private GoalComparison() {}

    /** The lines that differ: money, plan, objectives, indicators; in each as they now stand, those that are gone at the end. */
    public static List<Change> of(GoalSnapshot before, GoalSnapshot after) {
        List<Change> changes = new ArrayList<>();
        Lines<GoalSnapshot> budget = new Lines<>(Part.BUDGET, s -> null, GoalSnapshot::name, List.of((a, b) -> true), GoalComparison::budget);
        changes.addAll(budget.compare(List.of(before), List.of(after)));
        changes.addAll(new Lines<PlanLine>(Part.PLAN, p -> null, PlanLine::by, List.of((a, b) -> Objects.equals(a.by(), b.by())),
                p -> fields("截止时间", p.by(), "支出计划", p.printed())).compare(before.plan(), after.plan()));
        changes.addAll(new Lines<>(Part.OBJECTIVE, ObjectiveLine::id, o -> o.name() == null ? o.kind().label() : o.name(),
                List.of((a, b) -> named(a, b) && (a.name() != null || Objects.equals(a.text(), b.text())), GoalComparison::named),
                GoalComparison::objective).compare(before.objectives(), after.objectives()));
        changes.addAll(new Lines<>(Part.INDICATOR, IndicatorLine::id, IndicatorLine::level3,
                List.of((a, b) -> Objects.equals(a.level1(), b.level1()) && Objects.equals(a.level3(), b.level3()), GoalComparison::renamed),
                GoalComparison::indicator).compare(before.indicators(), after.indicators()));
        return changes;
    }

    /** Whether both are called the same; most annual goals have no name. */
    private static boolean named(ObjectiveLine a, ObjectiveLine b) {
        return a.kind() == b.kind() && Objects.equals(a.name(), b.name());
    }

    /** In another version, where nothing but place and target tells that it is the same indicator under another name. */
    private static boolean renamed(IndicatorLine a, IndicatorLine b) {
        return Objects.equals(a.level1(), b.level1()) && Objects.equals(a.level2(), b.level2()) && a.target() != null && a.target().equals(b.target());
    }

    private static Map<String, String> budget(GoalSnapshot s) {
        return fields("名称", s.name(), "类别", s.category(), "金额（元）", plain(s.amountYuan()), "资金用途", s.purpose());
    }

    private static Map<String, String> objective(ObjectiveLine o) {
        return fields("类别", o.kind().label(), "名称", o.name(), "职责", o.duty(), "内容", o.text(), "标准", o.standard(), "进度", o.schedule(),
                "金额", o.amount(), "财政资金", o.fiscalAmount(), "其他资金", o.otherAmount());
    }

    private static Map<String, String> indicator(IndicatorLine i) {
        return fields("一级指标", i.level1(), "二级指标", i.level2(), "三级指标", i.level3(), "指标值", i.target(), "符号", i.operator(), "数值", i.value(),
                "计量单位", i.unit(), "指标方向", i.direction(), "权重", plain(i.weight()), "指标说明", i.description(), "确定依据", i.basis(), "备注", i.note(),
                "上年值", i.lastYear(), "计算公式", i.formula(), "数据来源", i.dataSource(), "核心指标", i.core() == null ? null : i.core() ? "是" : "否");
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1];
            fields.put(namesAndValues[i], value == null || value.isBlank() ? null : value);
        }
        return fields;
    }

    /**
     * Lines of one part of the form.
     *
     * @param id   what a line keeps while it is edited; null for none
     * @param same whether two lines without a common id are the same one, as after an import or in another version; the closest first
     */
    private record Lines<L>(Part part, Function<L, Long> id, Function<L, String> name, List<BiPredicate<L, L>> same,
                            Function<L, Map<String, String>> fields) {

        List<Change> compare(List<L> before, List<L> after) {
            List<L> old = new ArrayList<>(before);
            Map<L, L> origin = new IdentityHashMap<>();
            after.forEach(line -> take(old, line, (a, b) -> id.apply(a) != null && id.apply(a).equals(id.apply(b)), origin));
            same.forEach(alike -> after.stream().filter(line -> !origin.containsKey(line)).forEach(line -> take(old, line, alike, origin)));
            List<Change> changes = new ArrayList<>();
            for (L line : after) {
                L was = origin.get(line);
                List<FieldChange> differing = differing(was == null ? Map.of() : fields.apply(was), fields.apply(line));
                if (!differing.isEmpty()) {
                    changes.add(new Change(part, was == null ? Kind.ADDED : Kind.CHANGED, id.apply(line), name.apply(line), differing));
                }
            }
            old.forEach(line -> changes.add(new Change(part, Kind.REMOVED, null, name.apply(line), differing(fields.apply(line), Map.of()))));
            return changes;
        }

        private static <L> void take(List<L> old, L line, BiPredicate<L, L> matches, Map<L, L> origin) {
            old.stream().filter(o -> matches.test(o, line)).findFirst().ifPresent(o -> {
                old.removeIf(other -> other == o);
                origin.put(line, o);
            });
        }

        private static List<FieldChange> differing(Map<String, String> before, Map<String, String> after) {
            return (before.isEmpty() ? after : before).keySet().stream().filter(f -> !Objects.equals(before.get(f), after.get(f)))
                    .map(f -> new FieldChange(f, before.get(f), after.get(f))).toList();
        }
    }
}
