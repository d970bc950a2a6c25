package org.hengji.monitoring.response;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hengji.core.rulepack.Light;
import org.hengji.review.FormHead;
import org.hengji.review.OpinionView;

/** What is done about a light, as its page shows it. */
record LightResponseView(@JsonUnwrapped Summary summary, Set<LightResponsePermissions.Action> permittedActions, List<Choosable> choices,
                         @Nullable Long reportId, @Nullable String choiceReason, @Nullable String proposalReason, @Nullable String plea,
                         List<OpinionView> opinions) {

    /** What the rule pack lets the unit choose. */
    record Choosable(LightChoice choice, String name) {}

    /**
     * A row of the list.
     *
     * @param lifting it asks for the money of a suspended project again
     */
    record Summary(@JsonUnwrapped FormHead head, LightResponseStatus status, String statusName, boolean lifting, @Nullable String checkpointLabel,
                   @Nullable Light light, @Nullable String lightName, @Nullable LightChoice choice, @Nullable String choiceName,
                   @Nullable Proposal proposal, @Nullable String proposalName, Instant createdAt) {

        static Summary of(LightResponse r) {
            return new Summary(FormHead.of(r), r.status(), r.statusName(), r.lifting(), r.checkpointLabel(), r.light(),
                    r.light() == null ? null : r.light().label(), r.choice(), r.choice() == null ? null : r.choice().label(), r.proposal(),
                    r.proposal() == null ? null : r.proposal().label(), r.createdAt());
        }
    }

    /** A suspension of a goal, past or lasting. */
    record Held(Proposal kind, String kindName, boolean byDeadline, String reason, long responseId, Instant suspendedAt, @Nullable Instant liftedAt) {

        static Held of(Suspension s) {
            return new Held(s.kind(), s.kind().label(), s.byDeadline(), s.reason(), s.responseId(), s.suspendedAt(), s.liftedAt());
        }
    }

    static LightResponseView of(LightResponse r, Set<LightResponsePermissions.Action> permitted, List<LightChoice> choices, List<OpinionView> opinions) {
        return new LightResponseView(Summary.of(r), permitted, choices.stream().map(c -> new Choosable(c, c.label())).toList(),
                r.reportId(), r.choiceReason(), r.proposalReason(), r.plea(), opinions);
    }
}
