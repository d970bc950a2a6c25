package org.hengji.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hengji.core.prereview.Finding;
import org.hengji.core.rulepack.Severity;
import org.hengji.platform.Batches;
import org.hengji.platform.Sha256;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Repository;

/** What pages show of an import: its changes, its findings, and the cells that were not understood, page by page. */
@Repository
class IntakeEntries {

    enum Part { CHANGE, FINDING, CELL }

    /** One entry to be stored. */
    record NewEntry(long intakeId, Part part, int sequenceNo, String kind, String project, String content) {}

    /** One entry as stored. */
    record Entry(String kind, ChangeOutcome outcome, String content) {}

    /** A change with how many findings its project has. */
    record WeighedChange(Change change, int errors, int warnings, int hints) {}

    private final IntakeEntryMapper mapper;
    private final Batches batches;
    private final ObjectMapper json;

    IntakeEntries(IntakeEntryMapper mapper, Batches batches, ObjectMapper json) {
        this.mapper = mapper;
        this.batches = batches;
        this.json = json;
    }

    /** Puts a preview in place of the one that was there. */
    void replacePreview(long id, Preview preview) {
        mapper.delete(id, List.of(Part.CHANGE, Part.FINDING));
        Map<String, Map<Severity, Integer>> weights = weights(preview.findings());
        List<Change> changes = preview.comparison().changes();
        List<NewEntry> entries = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            String project = change.what() == Change.What.PROJECT ? change.path() : null;
            Map<Severity, Integer> weight = weights.getOrDefault(change.path(), Map.of());
            entries.add(new NewEntry(id, Part.CHANGE, i, change.kind().name(), project, write(new WeighedChange(change,
                    weight.getOrDefault(Severity.ERROR, 0), weight.getOrDefault(Severity.WARNING, 0), weight.getOrDefault(Severity.HINT, 0)))));
        }
        for (int i = 0; i < preview.findings().size(); i++) {
            Finding finding = preview.findings().get(i);
            entries.add(new NewEntry(id, Part.FINDING, i, finding.severity().name(), project(finding.path()), write(IntakeFinding.of(finding))));
        }
        insert(entries);
    }

    void addCells(long id, List<UnreadCell> cells) {
        insert(IntStream.range(0, cells.size()).mapToObj(i -> new NewEntry(id, Part.CELL, i, null, null, write(cells.get(i)))).toList());
    }

    /** Notes what became of the changes. */
    void concluded(long id, Set<String> notChosen) {
        mapper.conclude(id);
        batches.each(IntakeEntryMapper.class, notChosen, (m, project) -> m.leaveOut(id, project));
    }

    Page<IntakeChangeView> changes(long id, String kind, PageRequest page) {
        return page(id, Part.CHANGE, kind, null, page).map(entry -> IntakeChangeView.of(read(entry.content(), WeighedChange.class), entry.outcome()));
    }

    Page<IntakeFinding> findings(long id, String severity, String project, PageRequest page) {
        return page(id, Part.FINDING, severity, project, page).map(entry -> read(entry.content(), IntakeFinding.class));
    }

    Page<UnreadCell> cells(long id, PageRequest page) {
        return page(id, Part.CELL, null, null, page).map(entry -> read(entry.content(), UnreadCell.class));
    }

    /** What tells two lists of changes apart. */
    String fingerprint(List<Change> changes) {
        return Sha256.of(write(changes).getBytes(StandardCharsets.UTF_8));
    }

    private Page<Entry> page(long id, Part part, String kind, String project, PageRequest page) {
        return new Page<>(mapper.list(id, part, kind, project, page), mapper.count(id, part, kind, project), page.page(), page.size());
    }

    private void insert(List<NewEntry> entries) {
        batches.each(IntakeEntryMapper.class, entries, IntakeEntryMapper::insert);
    }

    private static Map<String, Map<Severity, Integer>> weights(List<Finding> findings) {
        Map<String, Map<Severity, Integer>> weights = new HashMap<>();
        for (Finding finding : findings) {
            String at = finding.path().startsWith("/departmentGoal") ? "/departmentGoal" : project(finding.path());
            if (at != null) {
                weights.computeIfAbsent(at, path -> new HashMap<>()).merge(finding.severity(), 1, Integer::sum);
            }
        }
        return weights;
    }

    /** The pointer of the project that a place lies in; null for a place elsewhere. */
    private static String project(String pointer) {
        if (!pointer.startsWith("/projects/")) {
            return null;
        }
        int end = pointer.indexOf('/', "/projects/".length());
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    private String write(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String content, Class<T> type) {
        try {
            return json.readValue(content, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
