package org.hengji.organisation;

import java.time.Instant;

/** Insert row; the database gives the id. */
final class NewOrgUnit {

    long id;
    final Long parentId;
    final OrgUnit.Kind kind;
    final String code;
    final String name;
    final Instant createdAt;

    NewOrgUnit(Long parentId, OrgUnit.Kind kind, String code, String name, Instant createdAt) {
        this.parentId = parentId;
        this.kind = kind;
        this.code = code;
        this.name = name;
        this.createdAt = createdAt;
    }
}
