package org.hengji.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.core.indicator.Target;
import org.hengji.core.refusal.Refusal;

/**
 * The whole content of a draft as the editor sends it. Rows that carry an id keep it, and what the editor does not show
 * (amounts of tasks, columns of richer forms); rows without one are new; rows left out are deleted.
 *
 * @param purpose      预算规模及资金用途 of a project; null leaves it as it is
 * @param spendingPlan the cumulative plan of a project, all its steps; null leaves it as it is
 */
public record GoalEdit(@Size(max = 2000, message = "资金用途不超过 2000 字") String purpose,
                       @Size(max = 24, message = "资金支出计划最多 24 行") List<@Valid @NotNull PlanEdit> spendingPlan,
                       @NotNull(message = "缺少目标内容") @Size(max = 200, message = "目标内容最多 200 条") List<@Valid @NotNull ObjectiveEdit> objectives,
                       @NotNull(message = "缺少指标") @Size(max = 500, message = "指标最多 500 条") List<@Valid @NotNull IndicatorEdit> indicators) {

    private static final String TOO_LONG = "内容过长，最多 2000 字";

    /** One step of the spending plan: until when, and the cell as it is to be printed, an amount or a percentage. */
    public record PlanEdit(@NotBlank(message = "请填写截止时间") @Size(max = 100, message = "截止时间不超过 100 字") String by,
                           @Size(max = 60, message = "支出计划的金额或比例不超过 60 字") String printed) {}

    public record ObjectiveEdit(Long id, @NotNull(message = "请选择目标类别") Objective.Kind kind,
                                @Size(max = 2000, message = TOO_LONG) String name, @Size(max = 2000, message = TOO_LONG) String duty,
                                @Size(max = 4000, message = "内容过长，最多 4000 字") String text,
                                @Size(max = 2000, message = TOO_LONG) String standard, @Size(max = 2000, message = TOO_LONG) String schedule) {}

    public record IndicatorEdit(Long id, Integer objective, @Size(max = 100, message = "一级指标不超过 100 字") String level1,
                                @Size(max = 100, message = "二级指标不超过 100 字") String level2,
                                @NotBlank(message = "请填写三级指标名称") @Size(max = 500, message = "三级指标不超过 500 字") String level3,
                                @Size(max = 500, message = "指标值不超过 500 字") String target,
                                @Size(max = 2000, message = TOO_LONG) String description, @Size(max = 2000, message = TOO_LONG) String basis,
                                @Size(max = 2000, message = TOO_LONG) String note,
                                @PositiveOrZero(message = "权重不能为负数") BigDecimal weight,
                                @Size(max = 200, message = "上年值不超过 200 字") String lastYear, @Size(max = 2000, message = TOO_LONG) String formula,
                                @Size(max = 500, message = "数据来源不超过 500 字") String dataSource, Boolean core,
                                @Size(max = 20, message = "指标方向不超过 20 字") String direction) {}

    /**
     * What the goal says once the edit is stored.
     *
     * @throws Refusal with the place, when an indicator names an objective that is not there
     */
    public GoalContent over(GoalContent stored) {
        Map<Long, Objective> objectivesById = stored.objectives().stream().collect(Collectors.toMap(Objective::id, Function.identity()));
        Map<Long, Indicator> indicatorsById = stored.indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        // A stored row is taken once: a second row with its id is a copy, and new.
        List<Objective> newObjectives = objectives.stream().map(o -> objective(o, objectivesById.remove(o.id()))).toList();
        List<Indicator> newIndicators = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            IndicatorEdit edit = indicators.get(i);
            if (edit.objective() != null && (edit.objective() < 0 || edit.objective() >= objectives.size())) {
                throw Refusal.invalid("/indicators/" + i + "/objective", "第 " + (i + 1) + " 行指标所属的目标不存在，请重新选择");
            }
            newIndicators.add(indicator(edit, indicatorsById.remove(edit.id())));
        }
        return new GoalContent(newObjectives, newIndicators);
    }

    private static Objective objective(ObjectiveEdit edit, Objective old) {
        return new Objective(old == null ? null : old.id(), edit.kind(), edit.name(), edit.duty(), edit.text(), edit.standard(),
                edit.schedule(), old == null ? null : old.amount(), old == null ? null : old.fiscalAmount(), old == null ? null : old.otherAmount());
    }

    private static Indicator indicator(IndicatorEdit e, Indicator old) {
        // A printed operator or value of its own column speaks of the old target; it goes when the target changes.
        boolean sameTarget = old != null && Objects.equals(old.target().printed(), e.target());
        String operator = sameTarget ? old.operator() : null;
        String unit = sameTarget ? old.unit() : null;
        return new Indicator(old == null ? null : old.id(), e.objective(), e.level1(), e.level2(), e.level3(),
                Target.read(e.target(), operator, unit), operator, sameTarget ? old.value() : null, unit, e.direction(), e.weight(),
                e.description(), e.basis(), e.note(), e.lastYear(), e.formula(), e.dataSource(), e.core());
    }
}
