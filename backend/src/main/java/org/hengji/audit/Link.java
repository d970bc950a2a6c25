package org.hengji.audit;

/** One link of a chain: an entry's hash together with that of the entry before it. */
record Link(long chainId, long sequenceNo, long entryId, String contentHash, String previousHash, String hash) {

    /** What the first link has before it. */
    static final String NONE = "0".repeat(64);

    /** The link that seals the entry after the head of its chain. */
    static Link after(Head head, TrailRow entry) {
        String content = contentHash(entry);
        long sequence = head.sequenceNo() + 1;
        return new Link(head.chainId(), sequence, entry.id(), content, head.hash(), hash(head.hash(), head.chainId(), sequence, entry.id(), content));
    }

    static String contentHash(TrailRow entry) {
        return Sha256.of(EntryText.canonical(entry));
    }

    static String hash(String previousHash, long chainId, long sequenceNo, long entryId, String contentHash) {
        return Sha256.of(previousHash + "\n" + chainId + "\n" + sequenceNo + "\n" + entryId + "\n" + contentHash + "\n");
    }

    Head head() {
        return new Head(chainId, sequenceNo, hash);
    }

    /** How far a chain goes. */
    record Head(long chainId, long sequenceNo, String hash) {

        static Head beginning(long chainId) {
            return new Head(chainId, 0, NONE);
        }
    }
}
