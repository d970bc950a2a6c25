package org.hengji.testing;

import org.hengji.sample.SampleDocuments;
import org.hengji.sample.SampleOrganisation;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** The five sample departments with their people and documents, every goal still a draft. */
@TestComponent
@Import({SampleOrganisation.class, SampleDocuments.class})
public class SampleWorld {

    private final SampleOrganisation organisation;
    private final SampleDocuments documents;

    SampleWorld(SampleOrganisation organisation, SampleDocuments documents) {
        this.organisation = organisation;
        this.documents = documents;
    }

    /** Makes it, for the one test or program that has the database. */
    public void create() {
        createPeople();
        documents.takeIn();
    }

    /** The departments and their people alone. */
    public void createPeople() {
        organisation.create();
    }
}
