package org.hengji.evaluation.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.KeyEvaluationRules.Criterion;
import org.hengji.goal.Goals;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Actor;
import org.hengji.review.Reviewing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 征求意见 and 意见处理: what the evaluated unit says of the draft, and the lead's answer to each objection. */
@Service
@Transactional
public class Hearing {

    private final KeyEvaluations evaluations;
    private final KeyEvaluationDesk desk;
    private final ReportMapper report;
    private final Reports reports;
    private final KeyEvaluationProcess process;
    private final Reviewing reviewing;
    private final Goals goals;

    Hearing(KeyEvaluations evaluations, KeyEvaluationDesk desk, ReportMapper report, Reports reports, KeyEvaluationProcess process, Reviewing reviewing,
            Goals goals) {
        this.evaluations = evaluations;
        this.desk = desk;
        this.report = report;
        this.reports = reports;
        this.process = process;
        this.reviewing = reviewing;
        this.goals = goals;
    }

    /** Keeps what the unit has written so far. */
    void save(Actor actor, long id, int expectedVersion, UnitOpinionEdit edit) {
        KeyEvaluation evaluation = written(actor, id, expectedVersion, edit);
        evaluations.record(actor, evaluation, AuditAction.SAVE, "反馈意见");
        evaluations.save(evaluation);
    }

    /** The unit has said what it had to say. */
    public void give(Actor actor, long id, int expectedVersion, UnitOpinionEdit edit) {
        if (edit.agrees() != edit.objections().isEmpty()) {
            throw Refusal.invalid("/objections", edit.agrees() ? "同意的，请不要提出异议" : "不同意的，请逐条提出异议");
        }
        KeyEvaluation evaluation = written(actor, id, expectedVersion, edit);
        evaluation.heard(edit.agrees());
        evaluations.record(actor, evaluation, AuditAction.GIVE_OPINION, edit.agrees() ? "无异议" : "异议 " + edit.objections().size() + " 条");
        evaluations.save(evaluation);
        process.complete(goals.get(evaluation.goalId()), evaluation.step(), actor, Outcome.ANSWER);
    }

    /** The lead's answers; those that are left out stay as they are. */
    void answer(Actor actor, long id, int expectedVersion, ObjectionAnswersEdit edit) {
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.ANSWER);
        Map<Long, Objection> objections = report.objections(id).stream().collect(Collectors.toMap(Objection::id, Function.identity()));
        Map<String, Criterion> criteria = criteria(evaluation);
        List<Refusal.Place> wrong = new ArrayList<>();
        for (int i = 0; i < edit.answers().size(); i++) {
            String place = problem(edit.answers().get(i), objections, criteria);
            if (place != null) {
                wrong.add(new Refusal.Place("/answers/" + i + "/adjustedScore", place));
            }
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong.get(0).detail(), wrong);
        }
        edit.answers().forEach(a -> report.answer(a.objectionId(), a.adopted(), a.adopted() ? a.adjustedScore() : null, a.reason().strip()));
        evaluations.record(actor, evaluation, AuditAction.ANSWER_OBJECTIONS, edit.answers().size() + " 条");
        evaluations.save(evaluation);
    }

    /** 定稿: sends it to be settled. */
    public void finalise(Actor actor, long id, int expectedVersion) {
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.FINALISE);
        Map<String, Criterion> criteria = criteria(evaluation);
        List<Refusal.Place> open = report.objections(id).stream().filter(o -> o.adopted() == null)
                .map(o -> new Refusal.Place("/answers/" + o.id(), "对“" + criteria.get(o.code()).name() + "”的异议还没有答复")).toList();
        if (!open.isEmpty()) {
            throw Refusal.invalid("还有 " + open.size() + " 条异议没有答复：" + open.get(0).detail(), open);
        }
        reports.requireComplete(evaluation);
        evaluations.record(actor, evaluation, AuditAction.SUBMIT, null);
        evaluations.save(evaluation);
        reviewing.written(actor, evaluation, evaluation.desk());
        process.complete(goals.get(evaluation.goalId()), evaluation.step(), actor, Outcome.SUBMIT);
    }

    private KeyEvaluation written(Actor actor, long id, int expectedVersion, UnitOpinionEdit edit) {
        KeyEvaluation evaluation = desk.take(actor, id, expectedVersion, KeyEvaluationAction.GIVE_OPINION);
        Map<String, Criterion> criteria = criteria(evaluation);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < edit.objections().size(); i++) {
            String code = edit.objections().get(i).criterionId();
            if (!criteria.containsKey(code) || !seen.add(code)) {
                throw Refusal.invalid("/objections/" + i + "/criterionId", "没有该指标，或对同一指标提出了两条异议，请合并");
            }
        }
        report.removeObjections(id);
        if (!edit.objections().isEmpty()) {
            report.insertObjections(id, edit.objections());
        }
        return evaluation;
    }

    private static String problem(ObjectionAnswersEdit.Entry answer, Map<Long, Objection> objections, Map<String, Criterion> criteria) {
        Objection objection = objections.get(answer.objectionId());
        if (objection == null) {
            return "没有这条异议，请刷新后再试";
        }
        Criterion criterion = criteria.get(objection.code());
        if (answer.adopted() && answer.adjustedScore() == null) {
            return "采纳对“" + criterion.name() + "”的异议，请填写调整后得分";
        }
        return answer.adopted() && answer.adjustedScore().compareTo(criterion.weight()) > 0
                ? "“" + criterion.name() + "”调整后得分不能超过分值 " + criterion.weight().stripTrailingZeros().toPlainString() : null;
    }

    private Map<String, Criterion> criteria(KeyEvaluation evaluation) {
        return evaluations.criteria(evaluation).stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
    }
}
