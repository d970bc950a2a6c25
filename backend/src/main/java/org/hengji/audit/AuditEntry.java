package org.hengji.audit;

import java.time.Instant;
import java.util.List;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;

/**
 * An entry of the trail.
 *
 * @param step code of the step it was done at; {@code stepName} is what it was called then, null for old entries
 */
public record AuditEntry(long id, Instant recordedAt, String userName, Post post, AuditAction action, Subject.Kind subjectKind,
                         Long subjectId, String subjectName, String step, String stepName, Integer roundNo, String detail,
                         List<TrailChange> changes) {

    /** The same without a name, and without what would tell it. */
    public AuditEntry unnamed(String instead) {
        return new AuditEntry(id, recordedAt, instead, post, action, subjectKind, subjectId, subjectName, step, stepName, roundNo, null, changes);
    }

    /** The entry in one plain sentence, such as {@code 李某（单位负责人）在“单位负责人审核”环节通过了目标申报，转到“主管部门审核”}. */
    public String words() {
        StringBuilder words = new StringBuilder(userName);
        if (post != null) {
            words.append("（").append(post.label()).append("）");
        }
        if (stepName != null) {
            words.append("在“").append(stepName).append("”环节");
        }
        words.append(action.done(subjectName));
        return words.append(consequence()).toString();
    }

    private String consequence() {
        String step = after(TrailChange.STEP);
        String status = after(TrailChange.STATUS);
        long edits = changes.stream().filter(c -> !c.ofState()).count();
        return (edits > 0 ? "，修改 " + edits + " 处" : "") + (step != null ? "，转到“" + step + "”" : status != null ? "，状态变为“" + status + "”" : "");
    }

    private String after(String what) {
        return changes.stream().filter(c -> c.what().equals(what) && c.after() != null).map(TrailChange::after).findFirst().orElse(null);
    }
}
