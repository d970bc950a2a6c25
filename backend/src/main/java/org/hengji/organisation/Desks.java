package org.hengji.organisation;

/** The three organisation units that have a say in one goal; tells at whose desk each post's work lies. */
public record Desks(long unitId, long departmentId, long regionId) {

    public Desk of(Post post) {
        return switch (post) {
            case OPERATOR, LEADER -> new Desk(post, unitId);
            case SUPERVISOR -> new Desk(post, departmentId);
            case FINANCE_BUSINESS, FINANCE_PERFORMANCE, FINANCE_CHIEF, EXPERT -> new Desk(post, regionId);
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR ->
                    throw new IllegalArgumentException(post + " has no desk in the life of a goal");
        };
    }
}
