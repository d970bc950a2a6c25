package org.hengji.intake;

import org.hengji.core.rulepack.Severity;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports as pages show them, each to those who may see it. */
@Service
@Transactional
class IntakeViews {

    /** So much of each list comes with the import itself; the rest is asked for page by page. */
    private static final PageRequest FIRST = new PageRequest(1, 50);

    private final IntakeBatches batches;
    private final IntakeEntries entries;
    private final IntakeJobs jobs;

    IntakeViews(IntakeBatches batches, IntakeEntries entries, IntakeJobs jobs) {
        this.batches = batches;
        this.entries = entries;
        this.jobs = jobs;
    }

    IntakeView of(long id, Actor actor) {
        IntakeBatch batch = batches.visible(id, actor);
        if (batch.interrupted(jobs.heardOfSince())) {
            failAbandoned();
            batch = batches.visible(id, actor);
        }
        boolean settled = !batch.status().running();
        return IntakeView.of(batch, batches.failure(batch),
                settled ? entries.changes(id, null, FIRST).items() : null,
                settled ? entries.findings(id, null, null, FIRST).items() : null,
                settled ? entries.cells(id, FIRST).items() : null, actor);
    }

    Page<IntakeView> list(Actor actor, PageRequest request) {
        return batches.list(actor, request).map(batch -> IntakeView.of(batch, batches.failure(batch), null, null, null, actor));
    }

    Page<IntakeChangeView> changes(Actor actor, long id, Change.Kind kind, PageRequest page) {
        batches.visible(id, actor);
        return entries.changes(id, kind == null ? null : kind.name(), page);
    }

    Page<IntakeFinding> findings(Actor actor, long id, Severity severity, String project, PageRequest page) {
        batches.visible(id, actor);
        return entries.findings(id, severity == null ? null : severity.name(), project, page);
    }

    Page<UnreadCell> cells(Actor actor, long id, PageRequest page) {
        batches.visible(id, actor);
        return entries.cells(id, page);
    }

    /** What was being done when the system last stopped will not be done any more. */
    @EventListener(ApplicationReadyEvent.class)
    void failAbandoned() {
        batches.failAbandoned(jobs.heardOfSince());
    }
}
