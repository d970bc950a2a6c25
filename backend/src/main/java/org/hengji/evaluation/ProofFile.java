package org.hengji.evaluation;

import java.time.Instant;

/**
 * A proof as lists show it, without its content.
 *
 * @param lineId null for one of the whole self-evaluation
 */
record ProofFile(long id, long selfEvaluationId, Long lineId, String name, ProofType type, long sizeBytes, String sha256, VirusScan.Verdict scan,
                 String uploadedByName, Instant uploadedAt) {}
