package org.hengji.core.prereview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a careful reviewer found in one of the documents, matched with what the rules find. */
final class Labels {

    /** A place that a label speaks of. */
    record At(String project, String indicator) {
    }

    /**
     * One defect that the reviewer saw.
     *
     * @param kind     its kind
     * @param machine  whether a program should find it
     * @param arguable whether another reviewer might let it pass
     * @param places   where it may be reported
     * @param evidence the reviewer's words
     */
    record Label(String kind, boolean machine, boolean arguable, List<At> places, String evidence) {

        /** Whether a finding is this defect: same kind and project, and the same indicator or one of both without. */
        boolean is(Finding finding) {
            return kind.equals(finding.kind().code()) && places.stream().anyMatch(place ->
                    Objects.equals(place.project(), finding.project()) && (place.indicator() == null || finding.indicator() == null
                            || place.indicator().equals(finding.indicator())));
        }
    }

    private final List<Label> labels;

    private Labels(List<Label> labels) {
        this.labels = labels;
    }

    static Labels of(String document) {
        try (InputStream in = Labels.class.getResourceAsStream("/labels/" + document + ".json")) {
            List<Label> labels = new ArrayList<>();
            for (JsonNode entry : new ObjectMapper().readTree(in)) {
                List<At> places = new ArrayList<>(List.of(at(entry)));
                entry.path("alsoAt").forEach(also -> places.add(at(also)));
                labels.add(new Label(entry.get("kind").asText(), entry.get("machine").asBoolean(), entry.path("arguable").asBoolean(), places, entry.get("evidence").asText()));
            }
            return new Labels(labels);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static At at(JsonNode entry) {
        return new At(entry.path("project").asText(null), entry.path("indicator").asText(null));
    }

    /** Without the arguable ones. */
    Labels firm() {
        return new Labels(labels.stream().filter(label -> !label.arguable()).toList());
    }

    /** The labels of these kinds that a program should find and the findings miss; each finding answers one label. */
    List<Label> missed(List<Finding> findings, List<FindingKind> kinds) {
        List<Finding> left = new ArrayList<>(findings);
        List<Label> missed = new ArrayList<>();
        for (Label label : labels) {
            if (label.machine() && kinds.stream().anyMatch(kind -> kind.code().equals(label.kind()))) {
                left.stream().filter(label::is).findFirst().ifPresentOrElse(left::remove, () -> missed.add(label));
            }
        }
        return missed;
    }

    /** The findings of these kinds that weigh as an error or a warning and that no label speaks of. */
    List<Finding> falseAlarms(List<Finding> findings, List<FindingKind> kinds) {
        return findings.stream().filter(finding -> kinds.contains(finding.kind()) && !finding.severity().code().equals("hint")
                && labels.stream().noneMatch(label -> label.is(finding))).toList();
    }
}
