package org.hengji.evaluation.panel;

import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Component;

/** Where every command on a key evaluation begins. */
@Component
class KeyEvaluationDesk {

    private final KeyEvaluations evaluations;
    private final KeyEvaluationPermissions permissions;

    KeyEvaluationDesk(KeyEvaluations evaluations, KeyEvaluationPermissions permissions) {
        this.evaluations = evaluations;
        this.permissions = permissions;
    }

    /**
     * The evaluation, locked, for a person who may do this with it now.
     *
     * @throws Refusal when he may not read it, has seen another version of it, or may not do this
     */
    KeyEvaluation take(Actor actor, long id, int expectedVersion, KeyEvaluationAction action) {
        KeyEvaluation evaluation = evaluations.visible(id, actor, expectedVersion);
        permissions.require(evaluation, actor, action);
        return evaluation;
    }
}
