package org.hengji.results;

import java.time.Instant;
import org.hengji.evaluation.ProofType;
import org.hengji.evaluation.VirusScan;

/**
 * A file that proves an item of the ledger, without its content.
 *
 * @param sha256 digest of the content, hexadecimal
 */
record ItemProof(long id, long itemId, String name, ProofType type, long sizeBytes, String sha256, VirusScan.Verdict scan, String uploadedByName,
                 Instant uploadedAt) {}
