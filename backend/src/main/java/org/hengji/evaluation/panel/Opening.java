package org.hengji.evaluation.panel;

import java.util.EnumSet;
import java.util.Set;
import org.hengji.audit.AuditAction;
import org.hengji.core.refusal.Refusal;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalKind;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.review.FilingStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens key evaluations of goals whose self-evaluation has come to the finance bureau. */
@Service
@Transactional
public class Opening {

    private static final Set<FilingStatus> READY = EnumSet.of(FilingStatus.FINANCE_REVIEW, FilingStatus.RECHECK, FilingStatus.CONFIRMED);

    private final KeyEvaluations evaluations;
    private final SelfEvaluations selfEvaluations;
    private final KeyEvaluationProcess process;
    private final Goals goals;

    Opening(KeyEvaluations evaluations, SelfEvaluations selfEvaluations, KeyEvaluationProcess process, Goals goals) {
        this.evaluations = evaluations;
        this.selfEvaluations = selfEvaluations;
        this.process = process;
        this.goals = goals;
    }

    /**
     * @return the id of the new evaluation
     * @throws Refusal when the person does not lead such evaluations of this goal, its self-evaluation is not ready, or it is evaluated already
     */
    public long open(Actor actor, long goalId, KeyEvaluationKind kind) {
        Goal goal = goals.locked(goalId, actor);
        if (!actor.worksAt(goal.desks().of(kind.lead()))) {
            throw Refusal.forbidden(kind.label() + "由" + kind.lead().label() + "组织，您的岗位不能进行此项操作");
        }
        if (kind == KeyEvaluationKind.DEPARTMENT && goal.kind() == GoalKind.DEPARTMENT) {
            throw Refusal.invalid("/kind", "部门整体支出由财政部门评价，请选择财政评价");
        }
        SelfEvaluation self = selfEvaluations.find(goalId).filter(e -> READY.contains(e.status()))
                .orElseThrow(() -> Refusal.wrongStep("“" + goal.name() + "”的绩效自评还没有报到财政部门，不能组织" + kind.label()));
        evaluations.findOpen(goalId).ifPresent(open -> {
            throw Refusal.wrongStep("“" + goal.name() + "”的" + open.kind().label() + "正在进行，办结或终止后才能再次评价");
        });
        evaluations.settled(goalId, kind).ifPresent(settled -> {
            throw Refusal.wrongStep("“" + goal.name() + "”的" + kind.label() + "已经定稿，不能重复评价");
        });
        KeyEvaluation opened = evaluations.add(goal, self, kind, actor);
        evaluations.record(actor, opened, AuditAction.OPEN, null);
        process.start(goal);
        return opened.id();
    }
}
