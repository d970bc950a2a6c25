package org.hengji.audit;

import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Step;
import org.hengji.organisation.Subject;

/**
 * One thing done.
 *
 * @param actor  null when the system itself acts
 * @param goalId null when it concerns no single goal
 * @param detail reason, opinion or what changed; null when there is nothing to add
 */
public record AuditRecord(Actor actor, Post post, AuditAction action, long regionId, Long goalId,
                          Subject subject, Step step, Integer round, String detail) {

    public static AuditRecord bySystem(AuditAction action, long regionId, Long goalId, Subject subject, String detail) {
        return new AuditRecord(null, null, action, regionId, goalId, subject, null, null, detail);
    }
}
