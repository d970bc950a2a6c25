package org.hengji.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.document.DocumentRefused;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Subject;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes goal documents in: first a preview that changes nothing, then the commit of exactly what the preview showed. */
@Service
public class Intake {

    private final Destinations destinations;
    private final StoredReading stored;
    private final Comparing comparing;
    private final IntakeWriting writing;
    private final IntakeBatches batches;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Intake(Destinations destinations, StoredReading stored, Comparing comparing, IntakeWriting writing, IntakeBatches batches,
           Organisations organisations, AuditTrail audit, TransactionTemplate transaction) {
        this.destinations = destinations;
        this.stored = stored;
        this.comparing = comparing;
        this.writing = writing;
        this.batches = batches;
        this.organisations = organisations;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Reads a document and says what it would change.
     *
     * @throws Refusal with every wrong place when it is no goal document or cannot be taken over exactly
     */
    public IntakeView read(Actor actor, String fileName, byte[] json) {
        Declaration declared = Declaration.of(document(json));
        StorageLimits.check(declared);
        return transaction.execute(status -> {
            Prepared prepared = prepare(actor, declared);
            long id = batches.add(actor, fileName, declared, prepared.destination(), prepared.comparison());
            return view(id, actor);
        });
    }

    /**
     * Carries the preview out, all of it or nothing.
     *
     * @throws Refusal stale when something changed since the preview, which has then been drawn up anew
     */
    public IntakeView commit(Actor actor, long id) {
        boolean done = Boolean.TRUE.equals(transaction.execute(status -> carryOut(actor, id)));
        if (!done) {
            throw Refusal.stale("导入涉及的内容");
        }
        return view(id, actor);
    }

    public IntakeView view(long id, Actor actor) {
        return IntakeView.of(batches.visible(id, actor), batches.changes(id), actor);
    }

    public Page<IntakeView> list(Actor actor, PageRequest request) {
        Page<IntakeBatch> page = batches.list(actor, request);
        List<IntakeView> items = page.items().stream().map(batch -> IntakeView.of(batch, null, actor)).toList();
        return new Page<>(items, page.total(), page.page(), page.size());
    }

    private record Prepared(Destination destination, Stored stored, Comparison comparison) {}

    private Prepared prepare(Actor actor, Declaration declared) {
        Destination destination = destinations.of(declared.document(), actor);
        Stored there = stored.of(destination, declared.document().fiscalYear());
        return new Prepared(destination, there, comparing.compare(declared, there, destination.department()));
    }

    /** Answers false, with a new preview stored and nothing else done, when the old one no longer holds. */
    private boolean carryOut(Actor actor, long id) {
        IntakeBatch batch = batches.lock(id, actor);
        if (batch.status() == IntakeStatus.COMMITTED) {
            throw Refusal.wrongStep("该导入已提交，不能重复提交");
        }
        organisations.lock(organisations.get(batch.regionId()));
        Declaration declared = Declaration.of(batches.document(id));
        Prepared prepared = prepare(actor, declared);
        if (!prepared.comparison().changes().equals(batches.changes(id))) {
            batches.replacePreview(id, prepared.comparison());
            return false;
        }
        Destination destination = writing.write(actor, prepared.destination(), declared, prepared.stored(), prepared.comparison());
        batches.committed(id, destination);
        audit.record(new AuditRecord(actor, prepared.destination().postOf(actor).orElseThrow(), AuditAction.IMPORT, batch.regionId(), null,
                new Subject(Subject.Kind.INTAKE, id, batch.fileName()), null, null, summary(prepared.comparison())));
        return true;
    }

    private static String summary(Comparison comparison) {
        return Arrays.stream(Change.Kind.values())
                .map(kind -> kind.label() + " " + comparison.changes().stream().filter(c -> c.kind() == kind).count() + " 项")
                .collect(Collectors.joining("，"));
    }

    private static GoalDocument document(byte[] json) {
        try {
            return GoalDocuments.read(json);
        } catch (DocumentRefused refused) {
            List<Place> places = refused.problems().stream().map(p -> new Place(p.pointer(), p.message())).toList();
            throw Refusal.document("文档不能识别为绩效目标文档，共 " + places.size() + " 处问题", places);
        }
    }
}
