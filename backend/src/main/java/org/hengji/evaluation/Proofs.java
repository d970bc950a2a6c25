package org.hengji.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Masking;
import org.hengji.review.FilingAction;
import org.hengji.review.FilingPermissions;
import org.hengji.review.FilingRoute;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proof of what a self-evaluation says: the unit adds and takes back while it fills the form in; every reader of the form reads it. */
@Service
@Transactional
public class Proofs {

    private static final int MOST = 200;

    private final ProofFileMapper mapper;
    private final SelfEvaluations evaluations;
    private final FilingRoute route;
    private final FilingPermissions permissions;
    private final ProofCheck check;
    private final Clock clock;

    Proofs(ProofFileMapper mapper, SelfEvaluations evaluations, FilingRoute route, FilingPermissions permissions, ProofCheck check, Clock clock) {
        this.mapper = mapper;
        this.evaluations = evaluations;
        this.route = route;
        this.permissions = permissions;
        this.check = check;
        this.clock = clock;
    }

    /** A proof with its content. */
    record Content(ProofFile file, byte[] bytes) {}

    @Transactional(readOnly = true)
    List<ProofFile> list(Actor actor, long evaluationId) {
        return mapper.of(evaluations.read(evaluationId, actor).id());
    }

    /** @throws Refusal when it is not there, or a scanner found something in it */
    @Transactional(readOnly = true)
    Content read(Actor actor, long evaluationId, long id) {
        ProofFile file = one(evaluations.read(evaluationId, actor), id);
        Masking.requireNone(file.name());
        if (file.scan() == VirusScan.Verdict.INFECTED) {
            throw Refusal.wrongStep("“" + file.name() + "”" + file.scan().label() + "，不能打开");
        }
        return new Content(file, mapper.content(evaluationId, id).orElseThrow(() -> Refusal.notFound("该佐证材料")));
    }

    /**
     * @param lineId the line that it proves; null for the whole
     * @throws Refusal for a file that is empty, too large, no document or picture, there already, or infected
     */
    public ProofFile add(Actor actor, long evaluationId, Long lineId, String name, byte[] content) {
        SelfEvaluation evaluation = editable(actor, evaluationId);
        if (lineId != null && evaluations.lines(evaluation).stream().noneMatch(line -> line.id().equals(lineId))) {
            throw Refusal.invalid("/line", "该行不属于本自评表，请刷新后再试");
        }
        ProofCheck.Checked checked = check.check(name, content);
        List<ProofFile> there = mapper.of(evaluationId);
        if (there.size() >= MOST) {
            throw Refusal.invalid("", "佐证材料最多 " + MOST + " 份");
        }
        there.stream().filter(file -> file.sha256().equals(checked.sha256()) && Objects.equals(file.lineId(), lineId)).findFirst().ifPresent(same -> {
            throw Refusal.invalid("", "同样的文件已经上传过（“" + same.name() + "”）");
        });
        mapper.insert(evaluationId, lineId, name, checked.type(), content.length, checked.sha256(), content, checked.verdict(), actor, clock.instant());
        route.recordSave(actor, evaluation);
        List<ProofFile> now = mapper.of(evaluationId);
        return now.get(now.size() - 1);
    }

    /** Takes a proof back. */
    public void remove(Actor actor, long evaluationId, long id) {
        SelfEvaluation evaluation = editable(actor, evaluationId);
        if (mapper.remove(evaluationId, one(evaluation, id).id(), clock.instant()) == 0) {
            throw Refusal.notFound("该佐证材料");
        }
        route.recordSave(actor, evaluation);
    }

    private SelfEvaluation editable(Actor actor, long evaluationId) {
        SelfEvaluation evaluation = evaluations.visible(evaluationId, actor);
        permissions.require(evaluation, actor, FilingAction.EDIT);
        return evaluation;
    }

    private ProofFile one(SelfEvaluation evaluation, long id) {
        return mapper.of(evaluation.id()).stream().filter(file -> file.id() == id).findFirst().orElseThrow(() -> Refusal.notFound("该佐证材料"));
    }
}
