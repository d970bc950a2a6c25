package org.hengji.evaluation.panel;

import java.math.BigDecimal;
import java.time.Instant;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.Grade;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;
import org.hengji.review.GoalForm;

/** The evaluation of one goal's year by a panel of experts (部门评价、财政评价). Once settled it never changes. */
public final class KeyEvaluation extends GoalForm {

    private long goalVersionId;
    private long selfEvaluationId;
    private KeyEvaluationKind kind;
    private String rulePackId;
    private KeyEvaluationStatus status;
    private long openedBy;
    private Boolean agrees;
    private boolean silent;
    private String score;
    private BigDecimal total;
    private Grade grade;
    private Instant settledAt;
    private String endedReason;
    private String endedByName;
    private Instant endedAt;
    private Instant createdAt;

    KeyEvaluation() {}

    /** The process has come to this step; false if it lay there already, as at its first and with each further expert. */
    boolean arriveAt(KeyEvaluationStep next) {
        KeyEvaluationStatus reached = KeyEvaluationStatus.at(next);
        if (reached == status) {
            return false;
        }
        if (reached.ordinal() < status.ordinal()) {
            nextRound();
        }
        status = reached;
        return true;
    }

    /** The unit has said what it thinks of the draft. */
    void heard(boolean unitAgrees) {
        agrees = unitAgrees;
    }

    /** The unit has said nothing in time, which counts as no objection. */
    void keptSilent() {
        silent = true;
        agrees = true;
    }

    /** @param explained the score as JSON, with everything that it can be computed from again */
    void settle(BigDecimal settledTotal, Grade settledGrade, String explained, Instant at) {
        if (status != KeyEvaluationStatus.SETTLE) {
            throw refusal(false);
        }
        status = KeyEvaluationStatus.SETTLED;
        total = settledTotal;
        grade = settledGrade;
        score = explained;
        settledAt = at;
    }

    void terminate(Actor by, String reason, Instant at) {
        status = KeyEvaluationStatus.TERMINATED;
        endedReason = reason;
        endedByName = by.name();
        endedAt = at;
    }

    @Override
    public KeyEvaluationStep step() {
        return status.step();
    }

    @Override
    public Post post() {
        return step() == null ? null : step().post(kind);
    }

    Desk leadDesk() {
        return desks().of(kind.lead());
    }

    /** Whether the person reads it as one of those who evaluate: from the beginning, with the names of the experts. */
    boolean ledBy(Actor actor) {
        return actor.worksAt(leadDesk()) || actor.worksAt(desks().of(kind.settler()))
                || actor.posts().stream().anyMatch(held -> held.post().finance() && held.scopeId() == regionId());
    }

    @Override
    public String statusName() {
        return status.label();
    }

    @Override
    protected String statusName(String code) {
        return KeyEvaluationStatus.valueOf(code).label();
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.KEY_EVALUATION, id(), kind.label());
    }

    Refusal stale() {
        return Refusal.stale("“" + goalName() + "”的" + kind.label());
    }

    long goalVersionId() {
        return goalVersionId;
    }

    long selfEvaluationId() {
        return selfEvaluationId;
    }

    public KeyEvaluationKind kind() {
        return kind;
    }

    String rulePackId() {
        return rulePackId;
    }

    public KeyEvaluationStatus status() {
        return status;
    }

    /** Null until the unit has said so. */
    Boolean agrees() {
        return agrees;
    }

    boolean silent() {
        return silent;
    }

    /** What was settled, as JSON; null before. */
    String score() {
        return score;
    }

    /** Null until it is settled, as the grade. */
    public BigDecimal total() {
        return total;
    }

    public Grade grade() {
        return grade;
    }

    Instant settledAt() {
        return settledAt;
    }

    String endedReason() {
        return endedReason;
    }

    String endedByName() {
        return endedByName;
    }

    Instant endedAt() {
        return endedAt;
    }

    Instant createdAt() {
        return createdAt;
    }
}
