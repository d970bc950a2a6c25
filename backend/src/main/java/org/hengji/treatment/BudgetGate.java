package org.hengji.treatment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.Treatment;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalKind;
import org.hengji.goal.SubmissionGate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds a declaration against the last result: what goes against it is not submitted until an exception has been granted. */
@Component
class BudgetGate implements SubmissionGate {

    private final Predecessors predecessors;
    private final LastResultMapper mapper;
    private final TreatmentParameters parameters;
    private final OverrideMapper overrides;

    BudgetGate(Predecessors predecessors, LastResultMapper mapper, TreatmentParameters parameters, OverrideMapper overrides) {
        this.predecessors = predecessors;
        this.mapper = mapper;
        this.parameters = parameters;
        this.overrides = overrides;
    }

    /** What the last result leaves of this budget; empty when there was no such project before. */
    @Transactional(readOnly = true)
    public Optional<Gate> of(Goal goal, BigDecimal amountYuan) {
        return predecessors.last(goal).map(last -> {
            BigDecimal declared = amountYuan == null && goal.kind() == GoalKind.DEPARTMENT ? mapper.projectsOf(goal) : amountYuan;
            return new Gate(last, declared, last.decided() ? parameters.of(goal.regionId(), goal.yearNo(), last.projectKind(), last.grade()).orElse(null) : null);
        });
    }

    /** What a goal's own result leaves the project in the year after; it declares the most that is left, or what it had. */
    @Transactional(readOnly = true)
    Gate after(Goal goal) {
        LastResult last = mapper.asLast(goal.id());
        Gate open = new Gate(last, last.yuan(), last.decided() ? parameters.of(goal.regionId(), goal.yearNo() + 1, last.projectKind(), last.grade()).orElse(null) : null);
        return open.against() && last.treatment() == Treatment.REDUCE ? new Gate(last, open.limitYuan(), open.cut()) : open;
    }

    @Override
    @Transactional(readOnly = true)
    public void require(Goal goal, BigDecimal amountYuan) {
        of(goal, amountYuan).filter(Gate::against).ifPresent(gate -> {
            List<TreatmentOverride> asked = overrides.ofGoal(goal.id());
            if (asked.stream().noneMatch(o -> o.covers(gate.last().resultId(), gate.declaredYuan()))) {
                throw Refusal.againstResult("不能送审：" + gate.words()
                        + (gate.declaredYuan() == null ? "" : "；本次申报 " + Gate.tenThousand(gate.declaredYuan())) + "。" + wayOut(asked, gate));
            }
        });
    }

    private static String wayOut(List<TreatmentOverride> asked, Gate gate) {
        if (asked.stream().anyMatch(o -> o.state() == OverrideState.OPEN)) {
            return "例外申请正在等待局领导审批，准予后再送审";
        }
        return asked.stream().filter(o -> o.state() == OverrideState.GRANTED && o.resultId() == gate.last().resultId()).findFirst()
                .map(o -> "已准予的例外以 " + Gate.tenThousand(o.yuan()) + " 为限，请调减或重新申请")
                .orElse("请按处理意见调整申报，确需安排的说明理由申请例外，由局领导审批");
    }
}
