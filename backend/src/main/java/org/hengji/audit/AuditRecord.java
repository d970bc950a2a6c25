package org.hengji.audit;

import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Step;
import org.hengji.organisation.Subject;

/**
 * One thing done.
 *
 * @param actor    null when the system itself acts
 * @param regionId null when it concerns no single region
 * @param goalId   null when it concerns no single goal
 * @param detail   reason, opinion or what it was about; null when there is nothing to add
 * @param changes  what is different afterwards, as far as the caller knows; see also {@link AuditTrail#note}
 */
public record AuditRecord(Actor actor, Post post, AuditAction action, Long regionId, Long goalId,
                          Subject subject, Step step, Integer round, String detail, List<TrailChange> changes) {

    public AuditRecord(Actor actor, Post post, AuditAction action, Long regionId, Long goalId,
                       Subject subject, Step step, Integer round, String detail) {
        this(actor, post, action, regionId, goalId, subject, step, round, detail, List.of());
    }

    public static AuditRecord bySystem(AuditAction action, Long regionId, Long goalId, Subject subject, String detail) {
        return new AuditRecord(null, null, action, regionId, goalId, subject, null, null, detail);
    }

    public AuditRecord with(List<TrailChange> what) {
        return new AuditRecord(actor, post, action, regionId, goalId, subject, step, round, detail, what);
    }
}
