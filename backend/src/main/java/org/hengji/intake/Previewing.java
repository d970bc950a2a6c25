package org.hengji.intake;

import java.util.List;
import org.hengji.compilation.DepartmentDocuments;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.form.FormLayout;
import org.hengji.core.form.FormLayouts;
import org.hengji.core.prereview.PreReview;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.intake.FileReading.FileRead;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Component;

/** Draws up what a document would change and what the pre-review would say. */
@Component
class Previewing {

    private final Destinations destinations;
    private final StoredReading stored;
    private final Comparing comparing;
    private final DepartmentDocuments documents;
    private final RulePacks packs;
    private final FormLayouts layouts = FormLayouts.shipped();

    Previewing(Destinations destinations, StoredReading stored, Comparing comparing, DepartmentDocuments documents, RulePacks packs) {
        this.destinations = destinations;
        this.stored = stored;
        this.comparing = comparing;
        this.documents = documents;
        this.packs = packs;
    }

    /** Without the findings: all that a commit needs to know whether the preview still holds. */
    Preview compare(Actor actor, FileRead read) {
        Destination destination = destinations.of(read.document(), actor);
        Stored there = stored.of(destination, read.document().fiscalYear());
        Declaration declared = Declaration.of(completed(read, destination, there));
        StorageLimits.check(declared);
        return new Preview(declared, destination, there, comparing.compare(declared, there, destination.department(), read.whole()), List.of());
    }

    /** A goal document says everything; an official form what it has a place for. */
    private GoalDocument completed(FileRead read, Destination destination, Stored there) {
        if (read.whole() || there.budget() == null) {
            return read.document();
        }
        List<FormLayout> printed = read.layouts().stream().flatMap(id -> layouts.find(id).stream()).toList();
        return new Completing(documents.of(there.year().id(), destination.department().id()).document(), printed).complete(read.document());
    }

    /**
     * The whole preview.
     *
     * @throws Refusal when the file belongs to nobody's department that the person may write for, or cannot be taken over exactly
     */
    Preview of(Actor actor, FileRead read, Progress progress) {
        progress.at(Phase.COMPARING);
        Preview compared = compare(actor, read);
        progress.at(Phase.CHECKING);
        return checked(compared);
    }

    /** The same with its findings. */
    Preview checked(Preview p) {
        GoalDocument document = p.declared().document();
        return new Preview(p.declared(), p.destination(), p.stored(), p.comparison(),
                PreReview.of(document, packs.forDocument(document.region(), document.form(), document.fiscalYear())));
    }
}
