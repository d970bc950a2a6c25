package org.hengji.results;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hengji.platform.web.Masking;

/**
 * An item of the ledger as the pages show it.
 *
 * @param daysLeft calendar days until it is due, negative when that day has passed; null once it is accepted or has no day
 */
record ItemView(long id, int sequenceNo, String problem, boolean raised, @Nullable String measure, @Nullable String responsible,
                @Nullable LocalDate dueOn, @Nullable Long daysLeft, @Nullable String done, @Nullable String proof, ItemState state, String stateName,
                @Nullable String opinion, @Nullable LocalDate acceptedOn, int reopened, List<EventView> events,
                List<ItemProofView> proofs) {

    /** What became of it. */
    record EventView(ItemState state, String stateName, @Nullable String opinion, String by, Instant at) {}

    /**
     * A file that proves it.
     *
     * @param withheld it may hold personal data that the reader is not to see, and cannot be opened
     */
    record ItemProofView(long id, String name, long sizeBytes, String sha256, String scanName, boolean withheld, String uploadedBy, Instant uploadedAt) {

        static ItemProofView of(ItemProof p) {
            return new ItemProofView(p.id(), p.name(), p.sizeBytes(), p.sha256(), p.scan().label(), Masking.active(), p.uploadedByName(), p.uploadedAt());
        }
    }

    static ItemView of(RectificationItem i, List<ItemEvent> events, List<ItemProof> proofs, LocalDate resultDue, LocalDate today) {
        LocalDate due = i.dueOn() == null ? resultDue : i.dueOn();
        return new ItemView(i.id(), i.sequenceNo(), i.problem(), i.raised(), i.measure(), i.responsible(), i.dueOn(), daysLeft(i.state(), due, today),
                i.done(), i.proof(), i.state(), i.state().label(), i.opinion(), i.acceptedOn(), i.reopened(),
                events.stream().filter(e -> e.itemId() == i.id()).map(e -> new EventView(e.state(), e.state().label(), e.opinion(), e.byName(), e.at())).toList(),
                proofs.stream().filter(p -> p.itemId() == i.id()).map(ItemProofView::of).toList());
    }

    static Long daysLeft(ItemState state, LocalDate due, LocalDate today) {
        return due == null || state == ItemState.ACCEPTED ? null : ChronoUnit.DAYS.between(today, due);
    }
}
