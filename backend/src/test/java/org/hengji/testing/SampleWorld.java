package org.hengji.testing;

import org.hengji.organisation.Accounts;
import org.hengji.sample.SampleDocuments;
import org.hengji.sample.SampleOrganisation;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** The five sample departments with their people and documents, every goal still a draft. */
@TestComponent
@Import({SampleOrganisation.class, SampleDocuments.class})
public class SampleWorld {

    private final Accounts accounts;
    private final SampleOrganisation organisation;
    private final SampleDocuments documents;

    SampleWorld(Accounts accounts, SampleOrganisation organisation, SampleDocuments documents) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.documents = documents;
    }

    /** Makes it once for all tests that share the application. */
    public synchronized void create() {
        if (accounts.actorNamed("xigong-street.operator").isEmpty()) {
            organisation.create();
            documents.takeIn();
        }
    }
}
