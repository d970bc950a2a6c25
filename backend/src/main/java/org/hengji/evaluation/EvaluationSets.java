package org.hengji.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.review.Decision;
import org.hengji.review.Decision.Verdict;
import org.hengji.review.FilingAction;
import org.hengji.review.FilingPermissions;
import org.hengji.review.FilingStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** A department's self-evaluations of one year as one set: how far it is, and its submission by unit and department. */
@Service
public class EvaluationSets {

    /** So many of the missing are named. */
    private static final int NAMED = 3;

    private final SelfEvaluationMapper mapper;
    private final SelfEvaluating evaluating;
    private final FilingPermissions permissions;
    private final TransactionTemplate transactions;

    EvaluationSets(SelfEvaluationMapper mapper, SelfEvaluating evaluating, FilingPermissions permissions, TransactionTemplate transactions) {
        this.mapper = mapper;
        this.evaluating = evaluating;
        this.permissions = permissions;
        this.transactions = transactions;
    }

    /**
     * @param meanTotal of the projects' scores so far; null where there are none
     * @param ownId     the self-evaluation of the department as a whole (整体自评); null while there is none, like its total
     */
    record EvaluationSet(long departmentId, String departmentName, int yearNo, int total, int withUnits, int withDepartment, int withFinance,
                         int graded, BigDecimal meanTotal, Long ownId, BigDecimal ownTotal) {}

    /** @param sendable how many of the members the person can send on now */
    record Opened(EvaluationSet set, List<SelfEvaluation> members, int sendable) {}

    /** @param reason why it was refused; null when it was sent */
    record Sent(SelfEvaluation evaluation, String reason) {}

    /** The sets within the person's scope, the latest year first; of every year where none is named. */
    List<EvaluationSet> list(Actor actor, Integer yearNo) {
        var paths = actor.scope().paths();
        return paths.isEmpty() ? List.of() : mapper.sets(yearNo, null, paths);
    }

    /** @throws Refusal when the person sees none of that department and year */
    Opened open(Actor actor, int yearNo, long departmentId) {
        var paths = actor.scope().paths();
        EvaluationSet set = (paths.isEmpty() ? List.<EvaluationSet>of() : mapper.sets(yearNo, departmentId, paths)).stream().findFirst()
                .orElseThrow(() -> Refusal.notFound("该部门 " + yearNo + " 年度的自评"));
        List<SelfEvaluation> members = mapper.ofDepartment(yearNo, departmentId, paths);
        return new Opened(set, members, (int) members.stream().filter(it -> sendable(it, actor)).count());
    }

    /**
     * Sends on what of the set lies with the person: a unit its self-evaluations, the department those it agrees with. Each
     * goes for itself, and says why where it cannot.
     *
     * @param partly whether the department may send on while units still hold some
     * @throws Refusal when nothing lies with the person, or the set is not complete
     */
    public List<Sent> send(Actor actor, int yearNo, long departmentId, boolean partly) {
        List<SelfEvaluation> members = open(actor, yearNo, departmentId).members();
        List<SelfEvaluation> mine = members.stream().filter(evaluation -> sendable(evaluation, actor)).toList();
        if (mine.isEmpty()) {
            throw Refusal.wrongStep("该部门 " + yearNo + " 年度没有待您报送的自评");
        }
        List<SelfEvaluation> missing = members.stream().filter(it -> it.status().drafting() && !mine.contains(it)).toList();
        if (!partly && !missing.isEmpty()) {
            throw Refusal.wrongStep("还有 " + missing.size() + " 份自评在单位没有报来（" + missing.stream().limit(NAMED).map(SelfEvaluation::goalName)
                    .collect(Collectors.joining("、")) + (missing.size() > NAMED ? " 等" : "") + "），可以催报，或选择先报已有的");
        }
        return mine.stream().map(evaluation -> sent(actor, evaluation)).toList();
    }

    private Sent sent(Actor actor, SelfEvaluation evaluation) {
        try {
            transactions.executeWithoutResult(status -> {
                if (evaluation.status().drafting()) {
                    evaluating.submit(actor, evaluation.id(), evaluation.version());
                } else {
                    evaluating.decide(actor, evaluation.id(), evaluation.version(), new Decision(Verdict.APPROVE, "随部门成套报送"));
                }
            });
            return new Sent(evaluation, null);
        } catch (Refusal refused) {
            return new Sent(evaluation, refused.getMessage());
        }
    }

    private boolean sendable(SelfEvaluation evaluation, Actor actor) {
        var permitted = permissions.permitted(evaluation, actor);
        return permitted.contains(FilingAction.SUBMIT) || evaluation.status() == FilingStatus.SUPERVISOR_REVIEW && permitted.contains(FilingAction.APPROVE);
    }
}
