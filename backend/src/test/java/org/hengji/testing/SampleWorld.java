package org.hengji.testing;

import java.util.List;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Post;
import org.hengji.organisation.SampleAccounts;
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
    private final Accounts accounts;
    private final Organisations organisations;
    private final SampleAccounts samples;

    SampleWorld(SampleOrganisation organisation, SampleDocuments documents, Accounts accounts, Organisations organisations, SampleAccounts samples) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.organisations = organisations;
        this.samples = samples;
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

    /** More experts of a region, who sit where its first one sits. */
    public void createExperts(String first, List<String> usernames) {
        Actor.Holding seat = accounts.actorNamed(first).orElseThrow().posts().get(0);
        usernames.forEach(username -> accounts.create(username, "专家" + username, samples.password(), Post.EXPERT,
                organisations.get(seat.organisationId()), organisations.get(seat.scopeId())));
    }
}
