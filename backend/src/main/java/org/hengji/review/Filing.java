package org.hengji.review;

import java.util.List;

/**
 * A form that the unit files (填报), the supervising department reviews (主管部门审核) and the finance bureau confirms
 * (财政审核). Monitoring reports and self-evaluations live this one life.
 */
public abstract class Filing extends GoalForm {

    private long goalVersionId;
    private FilingStatus status;

    /** The domain's steps, one for each stage. */
    protected abstract List<? extends FilingStep> steps();

    @Override
    public FilingStep step() {
        FilingStatus stage = status.drafting() ? FilingStatus.DRAFT : status;
        return steps().stream().filter(step -> step.stage() == stage).findFirst().orElse(null);
    }

    /**
     * The process has come to this step.
     *
     * @return whether anything has changed; at its first step a new filing is what it was
     */
    public boolean arriveAt(FilingStep next) {
        if (next.stage() != FilingStatus.DRAFT) {
            status = next.stage();
            return true;
        }
        if (status.drafting()) {
            return false;
        }
        status = FilingStatus.RETURNED;
        nextRound();
        return true;
    }

    /** The finance bureau has approved or re-checked it: the end. */
    public void confirm() {
        if (status != FilingStatus.FINANCE_REVIEW && status != FilingStatus.RECHECK) {
            throw refusal(false);
        }
        status = FilingStatus.CONFIRMED;
    }

    /** The goal is given up: what has not been confirmed ends. */
    public void cancel() {
        status = FilingStatus.CANCELLED;
    }

    /** From here on it reports on another version of the goal. */
    protected void reportOn(long version) {
        goalVersionId = version;
    }

    public FilingStatus status() {
        return status;
    }

    @Override
    public String statusName() {
        return status.label();
    }

    @Override
    protected String statusName(String code) {
        return FilingStatus.valueOf(code).label();
    }

    /** The version of the goal it reports on. */
    public long goalVersionId() {
        return goalVersionId;
    }
}
