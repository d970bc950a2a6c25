package org.hengji.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Repository;

/** The stored imports. */
@Repository
class IntakeBatches {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final IntakeMapper mapper;
    private final ObjectMapper json;
    private final Clock clock;

    IntakeBatches(IntakeMapper mapper, ObjectMapper json, Clock clock) {
        this.mapper = mapper;
        this.json = json;
        this.clock = clock;
    }

    /** Stores a document with its preview; answers its id. */
    long add(Actor actor, String fileName, Declaration declared, Destination destination, Comparison preview) {
        var row = new NewIntake(fileName, declared, destination, write(preview.changes()), preview.unchangedCount(), actor.userId());
        mapper.insert(row, clock.instant());
        return row.id;
    }

    IntakeBatch visible(long id, Actor actor) {
        var paths = actor.scope().paths();
        return (paths.isEmpty() ? Optional.<IntakeBatch>empty() : mapper.find(id, paths)).orElseThrow(() -> Refusal.notFound("该导入"));
    }

    /** The import, which nobody else commits until the transaction ends. */
    IntakeBatch lock(long id, Actor actor) {
        visible(id, actor);
        mapper.lock(id).orElseThrow();
        return visible(id, actor);
    }

    GoalDocument document(long id) {
        return GoalDocuments.read(mapper.document(id).getBytes(StandardCharsets.UTF_8));
    }

    List<Change> changes(long id) {
        try {
            return json.readValue(mapper.changes(id), CHANGES);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Page<IntakeBatch> list(Actor actor, PageRequest page) {
        var paths = actor.scope().paths();
        return paths.isEmpty() ? Page.empty(page) : new Page<>(mapper.list(paths, page), mapper.count(paths), page.page(), page.size());
    }

    void replacePreview(long id, Comparison preview) {
        mapper.updateChanges(id, write(preview.changes()), preview.unchangedCount());
    }

    void committed(long id, Destination destination) {
        mapper.markCommitted(id, destination, clock.instant());
    }

    private String write(List<Change> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
