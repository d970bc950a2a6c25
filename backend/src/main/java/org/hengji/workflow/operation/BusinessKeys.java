package org.hengji.workflow.operation;

import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.goal.Goal;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;
import org.springframework.stereotype.Component;

/** Whose process an instance is, and the trail of what administrators do to it. */
@Component
class BusinessKeys {

    private final Goals goals;
    private final AuditTrail audit;

    BusinessKeys(Goals goals, AuditTrail audit) {
        this.goals = goals;
        this.audit = audit;
    }

    /** The goal that the key stands for; null for a year or a process of no goal. */
    static Long goalId(String businessKey) {
        return businessKey != null && businessKey.matches("\\d{1,18}") ? Long.valueOf(businessKey) : null;
    }

    void record(Actor administrator, AuditAction action, Long goalId, String what, String detail) {
        Goal goal = goalId == null ? null : goals.get(goalId);
        audit.record(new AuditRecord(administrator, Post.SYSTEM_ADMIN, action, goal == null ? null : goal.regionId(), goalId,
                new Subject(Subject.Kind.PROCESS, goalId == null ? 0 : goalId, what), null, null, detail));
    }
}
