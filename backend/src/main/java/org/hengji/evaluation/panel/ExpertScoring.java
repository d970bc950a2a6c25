package org.hengji.evaluation.panel;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.core.panel.Mark;
import org.hengji.core.panel.PanelSheet;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;
import org.hengji.core.rulepack.PanelRules;
import org.hengji.goal.Goals;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An expert at his own sheet. Every query asks for the sheet of this person; whoever has none is told that there is none. */
@Service
@Transactional
public class ExpertScoring {

    private final SheetMapper sheets;
    private final PanelMapper panel;
    private final KeyEvaluations evaluations;
    private final KeyEvaluationProcess process;
    private final Goals goals;
    private final Clock clock;

    ExpertScoring(SheetMapper sheets, PanelMapper panel, KeyEvaluations evaluations, KeyEvaluationProcess process, Goals goals, Clock clock) {
        this.sheets = sheets;
        this.panel = panel;
        this.evaluations = evaluations;
        this.process = process;
        this.goals = goals;
        this.clock = clock;
    }

    /** One's own sheet, with what is to be judged. */
    record Own(KeyEvaluation evaluation, ScoreSheet sheet, List<Criterion> criteria, Map<String, Mark> marks, PanelRules rules) {

        BigDecimal total() {
            return marks.values().stream().map(Mark::score).filter(score -> score != null).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        int filled() {
            return (int) marks.values().stream().filter(mark -> mark.score() != null).count();
        }
    }

    /** The reading is in the trail, and personal data is masked, as wherever a goal is read for the sake of work. */
    Own read(Actor actor, long evaluationId) {
        Own own = own(actor, evaluationId);
        goals.visible(own.evaluation().goalId(), actor);
        return own;
    }

    public void save(Actor actor, long evaluationId, int expectedVersion, ScoreSheetEdit edit) {
        Own own = own(actor, evaluationId);
        edit.requireFitting(own.criteria());
        written(sheets.write(own.sheet().id(), expectedVersion, edit.overall()), own);
        sheets.removeMarks(own.sheet().id());
        if (!edit.marks().isEmpty()) {
            sheets.insertMarks(own.sheet().id(), edit.marks());
        }
    }

    /** @throws Refusal naming every line that is not scored or lacks the opinion that so low a score needs */
    public void submit(Actor actor, long evaluationId, int expectedVersion) {
        Own own = locked(actor, evaluationId);
        List<Refusal.Place> open = new ArrayList<>(new PanelSheet(own.sheet().number(), own.marks()).problems(own.criteria(), own.rules()).stream()
                .map(p -> new Refusal.Place("/marks" + p.pointer(), p.message())).toList());
        if (own.sheet().overall() == null || own.sheet().overall().isBlank()) {
            open.add(new Refusal.Place("/overall", "请填写总体意见"));
        }
        if (!open.isEmpty()) {
            throw Refusal.invalid("还有 " + open.size() + " 处没有填好：" + open.get(0).detail(), open);
        }
        written(sheets.end(own.sheet().id(), expectedVersion, ScoreSheet.State.SUBMITTED, clock.instant()), own);
        panel.updateMember(own.sheet().memberId(), PanelMember.State.SUBMITTED, null);
        evaluations.record(actor, own.evaluation(), AuditAction.SCORE, "专家" + own.sheet().number() + "提交评分");
        process.completeFor(actor.userId(), goals.get(own.evaluation().goalId()), KeyEvaluationStep.EXPERT_SCORING, actor, Outcome.SUBMIT);
    }

    /** The expert declares a tie himself; the next of the draw takes his place, and he reads nothing more. */
    void recuse(Actor actor, long evaluationId, int expectedVersion, String reason) {
        Own own = locked(actor, evaluationId);
        written(sheets.end(own.sheet().id(), expectedVersion, ScoreSheet.State.DROPPED, null), own);
        panel.updateMember(own.sheet().memberId(), PanelMember.State.RECUSED, reason);
        evaluations.record(actor, own.evaluation(), AuditAction.RECUSE, "专家" + own.sheet().number() + "申请回避：" + reason);
        process.completeFor(actor.userId(), goals.get(own.evaluation().goalId()), KeyEvaluationStep.EXPERT_SCORING, actor, Outcome.RECUSE);
    }

    /** Two experts who finish at the same moment wait for each other at the goal's row. */
    private Own locked(Actor actor, long evaluationId) {
        goals.locked(own(actor, evaluationId).evaluation().goalId(), actor);
        return own(actor, evaluationId);
    }

    private Own own(Actor actor, long evaluationId) {
        ScoreSheet sheet = sheets.own(evaluationId, actor.userId()).orElseThrow(() -> Refusal.notFound("您的评分表"));
        KeyEvaluation evaluation = evaluations.get(evaluationId);
        if (evaluation.status() != KeyEvaluationStatus.SCORING || !actor.holds(evaluation.desks().of(evaluation.post()))) {
            throw Refusal.notFound("您的评分表");
        }
        Map<String, Mark> marks = sheets.marks(List.of(sheet.id())).stream()
                .collect(Collectors.toMap(SheetMark::code, m -> new Mark(m.score(), m.opinion())));
        return new Own(evaluation, sheet, evaluations.criteria(evaluation), marks, evaluations.pack(evaluation).panel().value());
    }

    private static void written(int rows, Own own) {
        if (rows == 0) {
            throw Refusal.stale("“" + own.evaluation().goalName() + "”的评分表");
        }
    }
}
