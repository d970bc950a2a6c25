package org.hengji.monitoring.response;

import java.time.Instant;
import org.hengji.core.rulepack.Light;
import org.hengji.organisation.Subject;
import org.hengji.review.GoalForm;

/** What is done about a light, or about the lifting of a suspension (预警处置). */
public final class LightResponse extends GoalForm {

    private Long reportId;
    private Light light;
    private String checkpointLabel;
    private LightResponseStatus status;
    private LightChoice choice;
    private String choiceReason;
    private Proposal proposal;
    private String proposalReason;
    private String plea;
    private Instant createdAt;

    LightResponse() {}

    void choose(LightChoice what, String reason) {
        choice = what;
        choiceReason = reason;
    }

    void propose(Proposal what, String reason) {
        proposal = what;
        proposalReason = reason;
    }

    /** The process has come to this step; false if it lay there already, as a new one does at its first. */
    boolean arriveAt(LightResponseStep next) {
        LightResponseStatus reached = LightResponseStatus.at(next);
        if (reached == status) {
            return false;
        }
        if (status == LightResponseStatus.DECISION) {
            nextRound();
        }
        status = reached;
        return true;
    }

    void end(LightResponseStatus as) {
        status = as;
    }

    boolean open() {
        return status.step() != null;
    }

    boolean lifting() {
        return reportId == null;
    }

    @Override
    public LightResponseStep step() {
        return status.step();
    }

    @Override
    public String statusName() {
        return status.label();
    }

    @Override
    protected String statusName(String code) {
        return LightResponseStatus.valueOf(code).label();
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.LIGHT_RESPONSE, id(), lifting() ? "恢复拨款申请" : checkpointLabel + "预警处置");
    }

    LightResponseStatus status() {
        return status;
    }

    Long reportId() {
        return reportId;
    }

    Light light() {
        return light;
    }

    String checkpointLabel() {
        return checkpointLabel;
    }

    LightChoice choice() {
        return choice;
    }

    String choiceReason() {
        return choiceReason;
    }

    Proposal proposal() {
        return proposal;
    }

    String proposalReason() {
        return proposalReason;
    }

    /** Of a lifting: what the unit says it has mended, with its proof. */
    String plea() {
        return plea;
    }

    Instant createdAt() {
        return createdAt;
    }
}
