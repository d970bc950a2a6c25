package org.hengji.evaluation.panel;

import java.util.List;
import java.util.Optional;
import org.hengji.audit.AuditAction;
import org.hengji.goal.Goals;
import org.hengji.goal.StepListener;
import org.hengji.organisation.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process tells a key evaluation: where it has come to, whom to ask, who stands in, that nobody answered, that it is settled. */
@Service
@Transactional
public class KeyEvaluationProgress implements StepListener {

    private final KeyEvaluations evaluations;
    private final PanelMapper panel;
    private final SheetMapper sheets;
    private final PanelDraws draws;
    private final Settlement settlement;
    private final ReportMapper report;
    private final Goals goals;
    private final ApplicationEventPublisher events;

    KeyEvaluationProgress(KeyEvaluations evaluations, PanelMapper panel, SheetMapper sheets, PanelDraws draws, Settlement settlement, ReportMapper report, Goals goals,
                          ApplicationEventPublisher events) {
        this.evaluations = evaluations;
        this.panel = panel;
        this.sheets = sheets;
        this.draws = draws;
        this.settlement = settlement;
        this.report = report;
        this.goals = goals;
        this.events = events;
    }

    @Override
    public Optional<Step> step(String name) {
        return StepListener.among(KeyEvaluationStep.values(), name);
    }

    @Override
    public Arrival arrived(long goalId, Step step) {
        KeyEvaluation evaluation = evaluations.open(goalId);
        if (evaluation.arriveAt((KeyEvaluationStep) step)) {
            evaluations.save(evaluation);
        }
        return new Arrival(goals.get(goalId), evaluation.subject(), ((KeyEvaluationStep) step).post(evaluation.kind()));
    }

    /** Accounts of the experts whose sheets are open. */
    public List<Long> experts(long goalId) {
        return panel.members(evaluations.open(goalId).id()).stream().filter(member -> member.state() == PanelMember.State.ASKED)
                .map(PanelMember::userId).toList();
    }

    /**
     * The next of the draw stands in for the expert who has just withdrawn.
     *
     * @return his account; empty if there is nobody left
     */
    public Optional<Long> substitute(long goalId, long userId) {
        KeyEvaluation evaluation = evaluations.open(goalId);
        List<PanelMember> members = panel.members(evaluation.id());
        PanelMember gone = members.stream().filter(m -> m.userId() == userId && !m.sits()).reduce((earlier, later) -> later).orElseThrow();
        Optional<PanelCandidate> next = Optional.ofNullable(draws.next(evaluation, gone));
        next.ifPresent(candidate -> {
            panel.insertMember(evaluation.id(), members.size() + 1, candidate, gone.drawId(), gone.number());
            PanelMember substitute = panel.memberOf(evaluation.id(), candidate.userId()).orElseThrow();
            sheets.insert(substitute.id(), 1, null, null);
            evaluations.recordBySystem(evaluation, AuditAction.SUBSTITUTE, "专家" + substitute.number() + "按抽取顺序递补专家" + gone.number());
        });
        return next.map(PanelCandidate::userId);
    }

    /** All who were asked have answered. Whether they are enough by the rule pack; if not, others must be drawn. */
    public boolean panelComplete(long goalId) {
        KeyEvaluation evaluation = evaluations.open(goalId);
        long scored = panel.members(evaluation.id()).stream().filter(m -> m.state() == PanelMember.State.SUBMITTED).count();
        return scored >= evaluations.pack(evaluation).panel().value().experts().least();
    }

    /** The unit has said nothing in time (逾期视为无意见); what it had only begun to write counts for nothing. */
    public void keptSilent(long goalId) {
        KeyEvaluation evaluation = evaluations.open(goalId);
        evaluation.keptSilent();
        report.removeObjections(evaluation.id());
        evaluations.save(evaluation);
        evaluations.recordBySystem(evaluation, AuditAction.KEEP_SILENT, null);
    }

    /** 定稿: nothing of it changes any more. */
    public void settle(long goalId) {
        KeyEvaluation evaluation = evaluations.open(goalId);
        settlement.settle(evaluation);
        evaluations.recordBySystem(evaluation, AuditAction.GRADE, "总分 " + evaluation.total().toPlainString() + "，等级“" + evaluation.grade().label() + "”");
        events.publishEvent(new KeyEvaluationSettled(goalId, evaluation.kind(), evaluation.total(), evaluation.grade()));
    }
}
