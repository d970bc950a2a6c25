package org.hengji.results;

import java.time.Clock;
import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.evaluation.ProofCheck;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Masking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that prove what was mended: the unit adds and takes back while an item lies with it; every reader of the result reads them. */
@Service
@Transactional
class ItemProofs {

    private static final int MOST = 50;

    private final ItemProofMapper mapper;
    private final EvaluationResults results;
    private final Rectifications ledger;
    private final ProofCheck check;
    private final ResultPermissions permissions;
    private final AuditTrail audit;
    private final Clock clock;

    ItemProofs(ItemProofMapper mapper, EvaluationResults results, Rectifications ledger, ProofCheck check, ResultPermissions permissions, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.results = results;
        this.ledger = ledger;
        this.check = check;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** A proof with its content. */
    record Content(ItemProof file, byte[] bytes) {}

    @Transactional(readOnly = true)
    List<ItemProof> of(EvaluationResult result) {
        return mapper.of(result.id());
    }

    @Transactional(readOnly = true)
    Content read(Actor actor, long resultId, long id) {
        ItemProof file = one(results.read(resultId, actor), id);
        Masking.requireNone(file.name());
        return new Content(file, mapper.content(id).orElseThrow());
    }

    /** @throws Refusal when the item does not lie with the unit, or the file is none that can be kept */
    void add(Actor actor, long resultId, long itemId, String name, byte[] content) {
        EvaluationResult result = editable(actor, resultId, itemId);
        ProofCheck.Checked checked = check.check(name, content);
        List<ItemProof> there = mapper.of(resultId);
        if (there.size() >= MOST) {
            throw Refusal.invalid("", "佐证材料最多 " + MOST + " 份");
        }
        there.stream().filter(p -> p.itemId() == itemId && p.sha256().equals(checked.sha256())).findFirst().ifPresent(same -> {
            throw Refusal.invalid("", "同样的文件已经上传过（“" + same.name() + "”）");
        });
        mapper.insert(itemId, name, checked, content, actor, clock.instant());
        record(actor, result, "上传佐证材料“" + name + "”");
    }

    void remove(Actor actor, long resultId, long id) {
        ItemProof file = one(results.visible(resultId, actor), id);
        EvaluationResult result = editable(actor, resultId, file.itemId());
        mapper.delete(id);
        record(actor, result, "删除佐证材料“" + file.name() + "”");
    }

    private EvaluationResult editable(Actor actor, long resultId, long itemId) {
        EvaluationResult result = results.visible(resultId, actor);
        permissions.require(result, actor, ResultAction.RECTIFY);
        RectificationItem item = ledger.of(resultId).stream().filter(i -> i.id() == itemId).findFirst().orElseThrow(() -> Refusal.notFound("台账中的这一项"));
        if (!item.state().withUnit()) {
            throw Refusal.wrongStep("第 " + item.sequenceNo() + " 项目前“" + item.state().label() + "”，不能改动佐证材料");
        }
        return result;
    }

    private void record(Actor actor, EvaluationResult result, String detail) {
        audit.record(new AuditRecord(actor, result.step().post(), AuditAction.SAVE, result.regionId(), result.goalId(), result.subject(), result.step(),
                result.roundNo(), detail));
    }

    private ItemProof one(EvaluationResult result, long id) {
        return mapper.of(result.id()).stream().filter(p -> p.id() == id).findFirst().orElseThrow(() -> Refusal.notFound("该佐证材料"));
    }
}
