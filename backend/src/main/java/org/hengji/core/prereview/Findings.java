package org.hengji.core.prereview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengji.core.rulepack.FindingRule;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.Severity;

/** Where the rules report to. */
public final class Findings {

    private record Placed(Place place, Finding finding) {
    }

    private final RulePack pack;
    private final List<Placed> placed = new ArrayList<>();
    private Rule rule;

    Findings(RulePack pack) {
        this.pack = pack;
    }

    /** From here on the findings are those of this rule. */
    void ruledBy(Rule next) {
        rule = next;
    }

    /** Begins a finding of the running rule; it counts once {@link Draft#say} has said what is wrong. */
    public Draft at(Place place) {
        return new Draft(place);
    }

    /** The findings in the order of the document, and at one place in the order of the rules. */
    List<Finding> inOrder() {
        return placed.stream()
                .sorted((one, other) -> PlaceOrder.compare(one.place().steps(), other.place().steps()))
                .map(Placed::finding).toList();
    }

    /** A finding that is being put together. */
    public final class Draft {

        private final Place place;
        private final Map<String, String> evidence = new LinkedHashMap<>();
        private String suggestion;
        private Severity lighter = Severity.ERROR;

        private Draft(Place place) {
            this.place = place;
        }

        /** Adds a figure or a text that shows what is wrong; null is left out. */
        public Draft with(String name, Object value) {
            if (value != null) {
                evidence.put(name, String.valueOf(value));
            }
            return this;
        }

        /** Says what to write instead, where that is safe. */
        public Draft suggest(String text) {
            suggestion = text;
            return this;
        }

        /** Makes the finding weigh no more than this, however heavy the pack takes its kind. */
        public Draft atMost(Severity severity) {
            lighter = severity;
            return this;
        }

        /** Says what is wrong and reports the finding. */
        public void say(String message, Object... arguments) {
            FindingRule treatment = pack.preReview().finding(rule.kind().code());
            Severity severity = treatment.severity().compareTo(lighter) < 0 ? lighter : treatment.severity();
            placed.add(new Placed(place, new Finding(rule.kind(), rule.id(), severity, place.scope(), place.project(),
                    place.indicator(), place.table(), place.pointer(), message.formatted(arguments),
                    Collections.unmodifiableMap(evidence), suggestion, treatment.source())));
        }
    }
}
