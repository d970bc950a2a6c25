package org.hengji.treatment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hengji.core.indicator.LastYear;
import org.hengji.core.indicator.Target;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContents;
import org.hengji.goal.Goals;
import org.hengji.goal.Indicator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Targets that ask for less than the project reached the year before. */
@Service
@Transactional(readOnly = true)
class BehindTargets {

    /**
     * @param indicatorNo place among the goal's indicators, from 0
     * @param lastYear    what was reached, as written
     */
    record BehindTarget(int indicatorNo, String level3, String target, String lastYear, String message) {}

    private final Predecessors predecessors;
    private final Carrying carrying;
    private final Goals goals;
    private final GoalContents contents;

    BehindTargets(Predecessors predecessors, Carrying carrying, Goals goals, GoalContents contents) {
        this.predecessors = predecessors;
        this.carrying = carrying;
        this.goals = goals;
        this.contents = contents;
    }

    /** Held against what the same indicator of the year before came to, else against the 上年值 that is typed in. */
    List<BehindTarget> of(Goal goal) {
        List<Indicator> now = contents.of(goal.currentVersionId()).indicators();
        Optional<Goal> before = predecessors.last(goal).map(last -> goals.get(last.goalId())).filter(g -> g.inForceVersionId() != null);
        Map<Long, Long> origins = before.map(g -> contents.of(goal.currentVersionId()).origins(contents.of(g.inForceVersionId()))).orElse(Map.of());
        Map<Long, String> reached = before.map(carrying::reached).orElse(Map.of());
        return now.stream().map(i -> {
            String actual = reached.get(origins.getOrDefault(i.id(), -1L));
            String last = actual != null ? actual : i.lastYear();
            return last == null || !LastYear.fallsBehind(i.target(), i.direction(), Target.read(last)) ? null
                    : new BehindTarget(now.indexOf(i), i.level3(), i.target().printed(), last,
                            "“" + i.level3() + "”的指标值“" + i.target().printed() + "”低于上年实际水平“" + last + "”，请提高指标值或说明原因");
        }).filter(Objects::nonNull).toList();
    }
}
