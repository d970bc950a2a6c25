package org.hengji.intake;

import java.util.List;
import org.hengji.core.document.GoalDocument;
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
    private final RulePacks packs;

    Previewing(Destinations destinations, StoredReading stored, Comparing comparing, RulePacks packs) {
        this.destinations = destinations;
        this.stored = stored;
        this.comparing = comparing;
        this.packs = packs;
    }

    /** Without the findings: all that a commit needs to know whether the preview still holds. */
    Preview compare(Actor actor, FileRead read) {
        GoalDocument document = read.document();
        Declaration declared = Declaration.of(document);
        StorageLimits.check(declared);
        Destination destination = destinations.of(document, actor);
        Stored there = stored.of(destination, document.fiscalYear());
        return new Preview(declared, destination, there, comparing.compare(declared, there, destination.department()), List.of());
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
