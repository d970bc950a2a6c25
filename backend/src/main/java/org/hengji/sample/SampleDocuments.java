package org.hengji.sample;

import org.hengji.intake.Intake;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;

/** The five departments' documents, each taken in by its own supervisor as anybody would take in a file. */
public class SampleDocuments {

    private final Intake intake;
    private final Accounts accounts;

    SampleDocuments(Intake intake, Accounts accounts) {
        this.intake = intake;
        this.accounts = accounts;
    }

    /** Leaves 5 department goals and 56 project goals in drafting. */
    public void takeIn() {
        for (SampleDepartment department : SampleDepartment.values()) {
            Actor supervisor = accounts.actorNamed(department.key + ".supervisor").orElseThrow();
            intake.commit(supervisor, intake.read(supervisor, department.file, department.document()).id());
        }
    }
}
