package org.hengji.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.audit.Link.Head;
import org.hengji.platform.Batches;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains committed entries, region by region. Commands only insert their entries and so never wait for one another: a
 * chain kept by them would let one command at a time through each region. What is not sealed yet is shown as such.
 */
@Service
class Sealing {

    /** So long at most lies between an entry's time and its commit. An unsealed entry older than that was not written by us. */
    static final Duration LONGEST_COMMAND = Duration.ofHours(1);

    private static final int AT_ONCE = 1_000;
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(10);

    private final SealMapper mapper;
    private final Batches batches;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sealing(SealMapper mapper, Batches batches, TransactionTemplate transaction, Clock clock) {
        this.mapper = mapper;
        this.batches = batches;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Seals every entry that is committed by now. */
    void seal() {
        Instant begun = clock.instant();
        while (Boolean.TRUE.equals(transaction.execute(status -> sealSome(begun)))) {
            // Each round is a transaction of its own, so that another node need not wait for all of them.
        }
    }

    private boolean sealSome(Instant begun) {
        Instant complete = mapper.lock();
        List<TrailRow> entries = mapper.unsealed(complete.minus(LONGEST_COMMAND), AT_ONCE);
        append(entries);
        boolean more = entries.size() == AT_ONCE;
        if (!more && (!entries.isEmpty() || complete.plus(BETWEEN_NOTES).isBefore(begun))) {
            mapper.complete(begun);
        }
        return more;
    }

    /** Links that somebody has added behind our back keep their place, so that they are found and yet block nothing. */
    private Head end(long chain) {
        Head head = mapper.head(chain).orElseGet(() -> Head.beginning(chain));
        Long last = mapper.last(chain);
        return last == null || last <= head.sequenceNo() ? head : new Head(chain, last, head.hash());
    }

    private void append(List<TrailRow> entries) {
        Map<Long, Head> heads = new HashMap<>();
        List<Link> links = new ArrayList<>(entries.size());
        for (TrailRow entry : entries) {
            long chain = entry.chainId();
            Head head = heads.computeIfAbsent(chain, this::end);
            Link link = Link.after(head, entry);
            links.add(link);
            heads.put(chain, link.head());
        }
        batches.each(SealMapper.class, links, SealMapper::insertLink);
        heads.values().forEach(head -> {
            if (mapper.updateHead(head) == 0) {
                mapper.insertHead(head);
            }
        });
    }
}
