package org.hengji.prereview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.core.prereview.Finding;
import org.hengji.core.prereview.PreReview;
import org.hengji.core.prereview.Rule;
import org.hengji.core.rulepack.Source;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Component;

/** Turns findings into rows and rows into what pages show. */
@Component
class FindingViews {

    private static final TypeReference<Map<String, String>> EVIDENCE = new TypeReference<>() {};
    private static final Map<String, String> READS = PreReview.rules().stream().collect(Collectors.toMap(Rule::id, Rule::reads, (one, other) -> one));

    private final ObjectMapper json;

    FindingViews(ObjectMapper json) {
        this.json = json;
    }

    StoredFinding row(Finding f, FindingPlace place, int sequenceNo, String key) {
        return new StoredFinding(place.goal().goal().id(), sequenceNo, key, f.kind(), f.rule(), f.severity(), f.scope(), f.indicator(),
                place.indicator(), place.field(), f.table(), f.path(), f.message(), write(f.evidence()), f.suggestion(), write(f.basis()));
    }

    /** @param answers by the key of the finding */
    GoalFindings of(List<StoredFinding> findings, Map<String, Answer> answers, GoalHead goal, Actor reader) {
        return new GoalFindings(FindingCounts.of(findings, answers),
                findings.stream().map(f -> view(f, answers.get(f.findingKey()), goal, reader)).toList());
    }

    FindingView view(StoredFinding f, Answer answer, GoalHead goal, Actor reader) {
        FindingState state = FindingState.of(f.severity(), answer);
        return new FindingView(f.findingKey(), f.kind(), f.kind().label(), f.kind().group().name(), f.kind().group().label(), f.rule(),
                READS.get(f.rule()), f.severity(), f.severity().label(), f.scope(), f.indicator(), f.indicatorNo(), f.field(), f.tableTitle(),
                f.path(), f.message(), read(f.evidence(), EVIDENCE), f.suggestion(), basis(f), state, state.label(),
                FindingView.Reply.of(answer), FindingPermissions.permitted(goal, reader, f.severity(), answer));
    }

    private FindingView.Basis basis(StoredFinding finding) {
        Source source = read(finding.basis(), new TypeReference<>() {});
        return new FindingView.Basis(source.document(), source.number(), source.article(), source.confidence());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private <T> T read(String value, TypeReference<T> type) {
        try {
            return json.readValue(value, type);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
