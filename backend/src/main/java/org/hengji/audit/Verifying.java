package org.hengji.audit;

import java.time.Instant;
import java.util.List;
import org.hengji.audit.ChainCheck.Broken;
import org.hengji.audit.ChainCheck.Fault;
import org.hengji.audit.Link.Head;
import org.springframework.stereotype.Service;

/** Finds out whether entries of a chain were changed, removed, put in another order or slipped in after they were sealed. */
@Service
class Verifying {

    private static final int AT_ONCE = 1_000;

    private final SealMapper mapper;

    Verifying(SealMapper mapper) {
        this.mapper = mapper;
    }

    /** Looks the chain through, from its first entry to the last that is sealed. */
    ChainCheck check(long chainId, String regionName) {
        Head head = mapper.head(chainId).orElseGet(() -> Head.beginning(chainId));
        Head reached = Head.beginning(chainId);
        Broken broken = null;
        List<TrailRow> rows;
        do {
            rows = mapper.links(chainId, reached.sequenceNo(), head.sequenceNo(), AT_ONCE);
            for (TrailRow row : rows) {
                broken = fault(reached, row);
                if (broken != null) {
                    break;
                }
                reached = new Head(chainId, row.sequenceNo(), row.hash());
            }
        } while (broken == null && rows.size() == AT_ONCE);
        if (broken == null) {
            broken = atTheEnd(head, reached);
        }
        if (broken == null) {
            broken = inserted(chainId);
        }
        return new ChainCheck(chainId == 0 ? null : chainId, regionName, head.sequenceNo(), reached.sequenceNo(), head.hash(), broken);
    }

    private Broken fault(Head before, TrailRow row) {
        long sequence = before.sequenceNo() + 1;
        if (row.sequenceNo() != sequence) {
            return new Broken(Fault.MISSING, sequence, null, "第 %d 条已被删除，其后是第 %d 条".formatted(sequence, row.sequenceNo()));
        }
        if (row.id() == null) {
            return new Broken(Fault.MISSING, sequence, row.sealedEntryId(), "第 %d 条（记录 %d）的内容已被删除".formatted(sequence, row.sealedEntryId()));
        }
        if (!Link.contentHash(row).equals(row.contentHash())) {
            return changed(before.chainId(), row);
        }
        boolean follows = row.previousHash().equals(before.hash());
        String hash = Link.hash(before.hash(), before.chainId(), sequence, row.id(), row.contentHash());
        if (follows && hash.equals(row.hash())) {
            return null;
        }
        return new Broken(Fault.REORDERED, sequence, row.id(),
                "第 %d 条（记录 %d）与前一条接不上：顺序被调换，或链接值被改动".formatted(sequence, row.id()));
    }

    /** An entry that does not fit its own link may fit another one: then two were exchanged. */
    private Broken changed(long chainId, TrailRow row) {
        return mapper.sequenceOf(chainId, Link.contentHash(row))
                .map(other -> new Broken(Fault.REORDERED, row.sequenceNo(), row.id(),
                        "第 %d 条（记录 %d）的内容原是第 %d 条，顺序被调换".formatted(row.sequenceNo(), row.id(), other)))
                .orElseGet(() -> new Broken(Fault.CHANGED, row.sequenceNo(), row.id(),
                        "第 %d 条（记录 %d）的内容与封存时不同，已被改动".formatted(row.sequenceNo(), row.id())));
    }

    private Broken atTheEnd(Head head, Head reached) {
        Long last = mapper.last(head.chainId());
        if (reached.sequenceNo() < head.sequenceNo()) {
            return new Broken(Fault.MISSING, reached.sequenceNo() + 1, null,
                    "应有 %d 条，末尾缺 %d 条，已被删除".formatted(head.sequenceNo(), head.sequenceNo() - reached.sequenceNo()));
        }
        if (!reached.hash().equals(head.hash())) {
            return new Broken(Fault.CHANGED, reached.sequenceNo(), null, "最后一条与链尾不符，链接值已被改动");
        }
        if (last != null && last > head.sequenceNo() && mapper.head(head.chainId()).filter(now -> now.sequenceNo() >= last).isEmpty()) {
            return new Broken(Fault.INSERTED, head.sequenceNo() + 1, null, "链尾之后还有 %d 条，不是由系统封存的".formatted(last - head.sequenceNo()));
        }
        return null;
    }

    private Broken inserted(long chainId) {
        Instant before = mapper.completeAt().minus(Sealing.LONGEST_COMMAND);
        return mapper.unsealedBefore(chainId, before, 1).stream().findFirst()
                .map(row -> new Broken(Fault.INSERTED, null, row.id(),
                        "记录 %d 的时间早于已封存的记录，却不在链中：事后插入，或其链接已被删除".formatted(row.id())))
                .orElse(null);
    }
}
