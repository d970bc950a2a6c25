package org.hengji.evaluation.panel;

import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;
import org.hengji.goal.Goals;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 组成专家组: the criteria by which the panel scores, and the drawn experts called together. */
@Service
@Transactional
public class PanelForming {

    private final KeyEvaluations evaluations;
    private final KeyEvaluationDesk desk;
    private final PanelMapper panel;
    private final SheetMapper sheets;
    private final KeyEvaluationProcess process;
    private final Goals goals;

    PanelForming(KeyEvaluations evaluations, KeyEvaluationDesk desk, PanelMapper panel, SheetMapper sheets, KeyEvaluationProcess process,
                 Goals goals) {
        this.evaluations = evaluations;
        this.desk = desk;
        this.panel = panel;
        this.sheets = sheets;
        this.process = process;
        this.goals = goals;
    }

    /** Replaces all criteria; refused unless a panel may score by them under the rule pack. */
    void adapt(Actor actor, long id, int expectedVersion, CriteriaEdit edit) {
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.EDIT_CRITERIA);
        List<Criterion> criteria = edit.named();
        List<Refusal.Place> problems = evaluations.pack(evaluation).keyEvaluation().value().problemsOf(criteria).stream()
                .map(p -> new Refusal.Place("/criteria" + p.pointer(), p.message())).toList();
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems.get(0).detail(), problems);
        }
        evaluations.replaceCriteria(evaluation, criteria);
        evaluations.record(actor, evaluation, AuditAction.SAVE, "评价指标 " + criteria.size() + " 条");
        evaluations.save(evaluation);
    }

    /** Calls together whom the last confirmed draw has brought; scoring begins. */
    public void convene(Actor actor, long id, int expectedVersion) {
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.CONVENE);
        List<PanelMember> sitting = panel.members(id);
        PanelDraw draw = panel.draws(id).stream().filter(d -> d.state() == PanelDraw.State.CONFIRMED && sitting.stream().noneMatch(m -> m.drawId() == d.id()))
                .reduce((earlier, later) -> later).orElseThrow(() -> Refusal.wrongStep(sitting.isEmpty() ? "还没有确认专家抽取，请先抽取专家并确认"
                        : "专家人数不足，请补抽专家并确认后再开始评分"));
        List<PanelCandidate> drawn = panel.candidates(draw.id()).stream().filter(PanelCandidate::drawn).toList();
        drawn.stream().filter(c -> c.userId() == null).findFirst().ifPresent(c -> {
            throw Refusal.wrongStep("专家“" + c.expertName() + "”的账号已被取消，请重新抽取");
        });
        int number = sitting.size();
        for (PanelCandidate candidate : drawn) {
            panel.insertMember(id, ++number, candidate, draw.id(), null);
            sheets.insert(panel.memberOf(id, candidate.userId()).orElseThrow().id(), 1, null, null);
        }
        evaluations.record(actor, evaluation, AuditAction.CONVENE, "专家 " + drawn.size() + " 人");
        process.complete(goals.get(evaluation.goalId()), evaluation.step(), actor, Outcome.SUBMIT);
    }

    /** An expert who does not score leaves the panel; the next of the draw takes his place, and the sheets of the others stay. */
    void replace(Actor actor, long id, int expectedVersion, int number, String reason) {
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.REPLACE_EXPERT);
        PanelMember leaving = panel.members(id).stream().filter(m -> m.number() == number && m.state() == PanelMember.State.ASKED).findFirst()
                .orElseThrow(() -> Refusal.invalid("/number", "专家组中没有待评分的专家" + number + "，请刷新后再试"));
        ScoreSheet open = sheets.own(id, leaving.userId()).orElseThrow();
        if (sheets.end(open.id(), open.version(), ScoreSheet.State.DROPPED, null) == 0) {
            throw evaluation.stale();
        }
        panel.updateMember(leaving.id(), PanelMember.State.REPLACED, reason);
        evaluations.record(actor, evaluation.kind().lead(), evaluation, AuditAction.REPLACE_EXPERT, "专家" + number + "：" + reason);
        process.completeFor(leaving.userId(), goals.get(evaluation.goalId()), KeyEvaluationStep.EXPERT_SCORING, actor, Outcome.RECUSE);
    }
}
