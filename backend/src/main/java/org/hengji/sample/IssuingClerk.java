package org.hengji.sample;

import java.time.LocalDate;
import org.hengji.approvaldocument.Issuing;

/** Issues a department the 批复 for its year. */
class IssuingClerk {

    private final Issuing issuing;

    IssuingClerk(Issuing issuing) {
        this.issuing = issuing;
    }

    void issue(long fiscalYearId, long departmentId, Team team, String number, LocalDate on) {
        String department = Issuing.departmentYear(fiscalYearId, departmentId);
        issuing.issue(team.performance(), department, issuing.proposal(team.performance(), department).as(number, on));
    }
}
