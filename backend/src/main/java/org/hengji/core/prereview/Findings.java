package org.hengji.core.prereview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengji.core.rulepack.FindingRule;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.Severity;

/** Where a rule reports to. */
public final class Findings {

    /** A finding with its place. */
    record Placed(Place place, Finding finding) {
    }

    /** The order of the document. */
    static final Comparator<Placed> BY_PLACE = (one, other) -> PlaceOrder.compare(one.place().steps(), other.place().steps());

    private final Rule rule;
    private final RulePack pack;
    private final List<Placed> placed = new ArrayList<>();

    Findings(Rule rule, RulePack pack) {
        this.rule = rule;
        this.pack = pack;
    }

    /** Begins a finding; it counts once {@link Draft#say} has said what is wrong. */
    public Draft at(Place place) {
        return new Draft(place);
    }

    /** The findings in the order in which they were reported. */
    List<Placed> placed() {
        return placed;
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
