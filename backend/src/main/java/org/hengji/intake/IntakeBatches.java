package org.hengji.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.Severity;
import org.hengji.intake.FileReading.FileRead;
import org.hengji.organisation.Actor;
import org.hengji.platform.Sha256;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Repository;

/** The stored imports. */
@Repository
class IntakeBatches {

    private static final IntakeFailure INTERRUPTED = new IntakeFailure("处理被中断（系统重新启动），没有写入任何内容，请重新操作", List.of());

    private final IntakeMapper mapper;
    private final IntakeEntries entries;
    private final ObjectMapper json;
    private final Clock clock;

    IntakeBatches(IntakeMapper mapper, IntakeEntries entries, ObjectMapper json, Clock clock) {
        this.mapper = mapper;
        this.entries = entries;
        this.json = json;
        this.clock = clock;
    }

    /** Notes that a file has arrived; answers the id of its import. */
    long add(Actor actor, String fileName) {
        var row = new NewIntake(fileName, actor.userId());
        mapper.insert(row, clock.instant());
        return row.id;
    }

    /** Keeps what was read out of the file, and its preview. */
    void read(long id, FileRead read, Preview preview) {
        byte[] document = GoalDocuments.write(read.document());
        mapper.markRead(id, new String(document, StandardCharsets.UTF_8), Sha256.of(document), String.join(",", read.layouts()), read.cells().size());
        entries.addCells(id, read.cells());
        previewed(id, preview);
    }

    /** Keeps a preview in place of the one before; it can be committed from here on. */
    void previewed(long id, Preview preview) {
        mapper.updatePreview(id, preview, entries.fingerprint(preview.comparison().changes()), preview.findings(Severity.ERROR),
                preview.findings(Severity.WARNING), preview.findings(Severity.HINT));
        entries.replacePreview(id, preview);
    }

    void refused(long id, IntakeFailure failure) {
        mapper.updateStatus(id, IntakeStatus.REFUSED, write(failure));
    }

    /** From here on nobody else commits it. */
    void committing(long id) {
        mapper.updateStatus(id, IntakeStatus.COMMITTING, null);
    }

    /** It can be committed again; why it was not this time is kept. */
    void notCommitted(long id, IntakeFailure failure) {
        mapper.updateStatus(id, IntakeStatus.READY, write(failure));
    }

    void committed(long id, Destination destination) {
        mapper.markCommitted(id, destination, clock.instant());
    }

    /** Imports whose work was interrupted can be taken up again, or are refused when their file had not been read. */
    void failAbandoned(Instant since) {
        mapper.failAbandoned(since, write(INTERRUPTED));
    }

    IntakeBatch visible(long id, Actor actor) {
        var paths = actor.scope().paths();
        return (paths.isEmpty() ? Optional.<IntakeBatch>empty() : mapper.find(id, paths, actor.userId())).orElseThrow(() -> Refusal.notFound("该导入"));
    }

    /** The import, which nobody else touches until the transaction ends. */
    IntakeBatch lock(long id, Actor actor) {
        visible(id, actor);
        mapper.lock(id).orElseThrow();
        return visible(id, actor);
    }

    /** What was read out of the file. */
    FileRead source(long id) {
        var source = mapper.source(id);
        byte[] document = source.document().getBytes(StandardCharsets.UTF_8);
        List<String> layouts = source.layouts() == null || source.layouts().isEmpty() ? List.of() : List.of(source.layouts().split(","));
        return new FileRead(GoalDocuments.read(document, document.length), layouts, List.of());
    }

    Page<IntakeBatch> list(Actor actor, PageRequest page) {
        var paths = actor.scope().paths();
        return paths.isEmpty() ? Page.empty(page)
                : new Page<>(mapper.list(paths, actor.userId(), page), mapper.count(paths, actor.userId()), page.page(), page.size());
    }

    IntakeFailure failure(IntakeBatch batch) {
        try {
            return batch.failure() == null ? null : json.readValue(batch.failure(), IntakeFailure.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(IntakeFailure failure) {
        try {
            return json.writeValueAsString(failure);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
