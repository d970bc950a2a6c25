package org.hengji.intake;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.intake.FileReading.FileRead;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries a preview out, if it still holds, in the caller's transaction. */
@Component
@Transactional
class IntakeCommit {

    private final Previewing previewing;
    private final IntakeWriting writing;
    private final IntakeBatches batches;
    private final IntakeEntries entries;
    private final Organisations organisations;
    private final AuditTrail audit;

    IntakeCommit(Previewing previewing, IntakeWriting writing, IntakeBatches batches, IntakeEntries entries,
                 Organisations organisations, AuditTrail audit) {
        this.previewing = previewing;
        this.writing = writing;
        this.batches = batches;
        this.entries = entries;
        this.organisations = organisations;
        this.audit = audit;
    }

    /** Makes the import one that is being committed, by nobody else. */
    void claim(Actor actor, long id, Chosen chosen) {
        IntakeBatch batch = batches.lock(id, actor);
        if (batch.status() != IntakeStatus.READY) {
            throw Refusal.wrongStep("该导入目前为“" + batch.status().label() + "”，不能提交");
        }
        if (Destination.postOf(actor, batch.regionId(), batch.departmentId(), batch.orgPath()).isEmpty()) {
            throw Refusal.forbidden("您不能提交该导入：应由单位经办、主管部门或财政部门提交");
        }
        chosen.check(batch.projectCount());
        batches.committing(id);
    }

    /** Answers false, with a new preview drawn up and nothing else done, when the old one no longer holds. */
    boolean carryOut(Actor actor, long id, Chosen chosen, Progress progress) {
        IntakeBatch batch = batches.lock(id, actor);
        organisations.lock(organisations.get(batch.regionId()));
        progress.at(Phase.COMPARING);
        FileRead source = batches.source(id);
        Preview now = previewing.compare(actor, source);
        if (!entries.fingerprint(now.comparison().changes()).equals(batch.changesSha256())) {
            batches.previewed(id, previewing.checked(now));
            return false;
        }
        Set<Integer> indexes = chosen.indexes(batch.projectCount());
        Preview taken = now.only(indexes);
        Destination destination = writing.write(actor, taken, progress);
        entries.concluded(id, IntStream.range(0, batch.projectCount()).filter(i -> !indexes.contains(i)).mapToObj(Chosen::pointer)
                .collect(Collectors.toSet()));
        batches.committed(id, destination);
        audit.record(new AuditRecord(actor, now.destination().postOf(actor).orElseThrow(), AuditAction.IMPORT, batch.regionId(), null,
                new Subject(Subject.Kind.INTAKE, id, batch.fileName()), null, null, summary(taken.comparison())));
        return true;
    }

    private static String summary(Comparison comparison) {
        return Arrays.stream(Change.Kind.values()).map(kind -> kind.label() + " " + comparison.count(kind) + " 项")
                .collect(Collectors.joining("，"));
    }
}
