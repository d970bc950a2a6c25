package org.hengji.results;

import java.time.Instant;

/** What became of an item of the ledger, and what was said. */
record ItemEvent(long itemId, ItemState state, String opinion, String byName, Instant at) {}
