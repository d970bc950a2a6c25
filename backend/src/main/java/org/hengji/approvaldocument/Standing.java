package org.hengji.approvaldocument;

import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;

/**
 * How far a department's year has been granted.
 *
 * @param goals        all goals of the year
 * @param granted      those that the bureau has approved
 * @param covered      those of them that the latest document grants in the version now in force
 * @param documentId   the latest document; null while there is none
 * @param issuedGoals  how many goals that document grants
 */
record Standing(long fiscalYearId, int yearNo, long regionId, String regionName, long departmentId, String departmentName, String orgPath,
                int goals, int granted, int covered, Long documentId, int issuedGoals) {

    /** Whether there is something to issue. */
    enum State {
        NOTHING_APPROVED("尚无已批复目标"), NOT_ISSUED("待印发"), ISSUED("已印发"), OUTDATED("有变动，待重新印发");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    enum Action { ISSUE }

    static final Post ISSUER = Post.FINANCE_PERFORMANCE;

    /** Known by year and department. */
    String id() {
        return Issuing.departmentYear(fiscalYearId, departmentId);
    }

    State state() {
        if (documentId == null) {
            return granted == 0 ? State.NOTHING_APPROVED : State.NOT_ISSUED;
        }
        return covered == granted && covered == issuedGoals ? State.ISSUED : State.OUTDATED;
    }

    boolean mayIssue(Actor actor) {
        return granted > 0 && actor.holds(new Desk(ISSUER, regionId));
    }
}
