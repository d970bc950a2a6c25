package org.hengji.intake;

import java.util.function.Consumer;
import org.hengji.core.refusal.Refusal;
import org.hengji.intake.FileReading.FileRead;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes goal documents in: first a preview that changes nothing, then the commit of exactly what the preview showed. Both
 * are done at once, or in the background with the progress on record.
 */
@Service
public class Intake {

    private final FileReading files;
    private final Previewing previewing;
    private final IntakeCommit commit;
    private final IntakeBatches batches;
    private final IntakeViews views;
    private final IntakeJobs jobs;
    private final TransactionTemplate transaction;

    Intake(FileReading files, Previewing previewing, IntakeCommit commit, IntakeBatches batches, IntakeViews views, IntakeJobs jobs,
           TransactionTemplate transaction) {
        this.files = files;
        this.previewing = previewing;
        this.commit = commit;
        this.batches = batches;
        this.views = views;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /**
     * Reads a file and says what it would change.
     *
     * @throws Refusal with every wrong place when it is no goal document or cannot be taken over exactly
     */
    public IntakeView read(Actor actor, String fileName, byte[] file) {
        FileRead read = files.read(actor, fileName, file);
        long id = transaction.execute(status -> {
            long added = batches.add(actor, fileName);
            batches.read(added, read, previewing.of(actor, read, Progress.UNHEARD));
            return added;
        });
        return views.of(id, actor);
    }

    /** Reads a file in the background. What would be refused at once is then found on the import. */
    IntakeView readLater(Actor actor, String fileName, byte[] file) {
        long id = transaction.execute(status -> {
            long added = batches.add(actor, fileName);
            jobs.announce(added);
            return added;
        });
        Consumer<IntakeFailure> refused = failure -> batches.refused(id, failure);
        keepingFailure(refused, () -> jobs.later(id, progress -> keepingFailure(refused, () -> {
            progress.at(Phase.READING);
            FileRead read = files.read(actor, fileName, file);
            transaction.executeWithoutResult(status -> batches.read(id, read, previewing.of(actor, read, progress)));
        })));
        return views.of(id, actor);
    }

    /** Carries the preview out with every project, like {@link #commit(Actor, long, Chosen)}. */
    public IntakeView commit(Actor actor, long id) {
        return commit(actor, id, Chosen.ALL);
    }

    /**
     * Carries the preview out for the chosen projects: all of them or nothing.
     *
     * @throws Refusal stale when something changed since the preview, which has then been drawn up anew
     */
    IntakeView commit(Actor actor, long id, Chosen chosen) {
        holding(transaction.execute(status -> {
            commit.claim(actor, id, chosen);
            return commit.carryOut(actor, id, chosen, Progress.UNHEARD);
        }));
        return views.of(id, actor);
    }

    /** The same in the background. What would be refused while it is carried out is then found on the import. */
    IntakeView commitLater(Actor actor, long id, Chosen chosen) {
        transaction.executeWithoutResult(status -> {
            commit.claim(actor, id, chosen);
            jobs.announce(id);
        });
        Consumer<IntakeFailure> notCommitted = failure -> batches.notCommitted(id, failure);
        keepingFailure(notCommitted, () -> jobs.later(id, progress -> keepingFailure(notCommitted, () ->
                holding(transaction.execute(status -> commit.carryOut(actor, id, chosen, progress))))));
        return views.of(id, actor);
    }

    private static void holding(Boolean held) {
        if (!Boolean.TRUE.equals(held)) {
            throw Refusal.stale("导入涉及的内容");
        }
    }

    /** What goes wrong is kept with the import, and thrown. */
    private void keepingFailure(Consumer<IntakeFailure> keep, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            transaction.executeWithoutResult(status -> keep.accept(IntakeFailure.of(e)));
            throw e;
        }
    }
}
