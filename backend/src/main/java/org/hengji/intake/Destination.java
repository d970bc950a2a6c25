package org.hengji.intake;

import java.util.Optional;
import org.hengji.organisation.Actor;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Post;

/**
 * Where a document belongs.
 *
 * @param department null while it is not known here
 * @param unit       the department's own unit, null while there is none
 */
record Destination(OrgUnit region, OrgUnit department, OrgUnit unit) {

    /** Whoever may see this path may see the import. */
    String orgPath() {
        return unit != null ? unit.path() : department != null ? department.path() : region.path();
    }

    Optional<Post> postOf(Actor actor) {
        return postOf(actor, region.id(), department == null ? null : department.id(), orgPath());
    }

    /**
     * The post in which the person may take the document in: the operator of the department's own unit, its
     * supervisor, or the finance bureau of the region, which alone may bring a new department in.
     */
    static Optional<Post> postOf(Actor actor, long regionId, Long departmentId, String orgPath) {
        return actor.posts().stream().filter(h -> switch (h.post()) {
            case OPERATOR -> h.scopePath().equals(orgPath);
            case SUPERVISOR -> departmentId != null && h.scopeId() == departmentId;
            case FINANCE_BUSINESS, FINANCE_PERFORMANCE -> h.scopeId() == regionId;
            case LEADER, FINANCE_CHIEF, EXPERT, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> false;
        }).map(Actor.Holding::post).findFirst();
    }
}
