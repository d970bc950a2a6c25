package org.hengji.audit;

import jakarta.annotation.Nullable;

/**
 * What looking through one chain has shown.
 *
 * @param regionName null for the chain of what concerns no region
 * @param entries    how many links the chain should have
 * @param checked    how many were found right, up to the first that is not
 * @param headHash   of the last link: whoever notes it can prove later that nothing before it was altered
 * @param broken     null when all is as it was
 */
record ChainCheck(@Nullable Long regionId, @Nullable String regionName, long entries, long checked, String headHash, @Nullable Broken broken) {

    enum Fault { CHANGED, MISSING, REORDERED, INSERTED }

    /**
     * The first place where a chain does not hold.
     *
     * @param sequenceNo null for an entry that has no place in the chain
     * @param entryId    null where the entry is gone
     */
    record Broken(Fault fault, @Nullable Long sequenceNo, @Nullable Long entryId, String detail) {}
}
