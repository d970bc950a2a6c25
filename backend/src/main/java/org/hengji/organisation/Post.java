package org.hengji.organisation;

/** What a person is in the office (岗位). Duties follow the post, never the person. */
public enum Post {
    OPERATOR("单位经办", true),
    LEADER("单位负责人", true),
    SUPERVISOR("主管部门", true),
    FINANCE_BUSINESS("财政业务科室", true),
    FINANCE_PERFORMANCE("财政绩效科", true),
    FINANCE_CHIEF("局领导", true),
    /** An expert or a third party asked to countersign; sees only the goals that come to this desk. */
    EXPERT("评审专家", true),
    /** The three administrators are separate people; none of them sees or touches a goal (三员分立). */
    SYSTEM_ADMIN("系统管理员", false),
    SECURITY_ADMIN("安全管理员", false),
    AUDITOR("审计员", false);

    private final String label;
    private final boolean business;

    Post(String label, boolean business) {
        this.label = label;
        this.business = business;
    }

    public String label() {
        return label;
    }

    /** Whether the post works on goals. */
    public boolean business() {
        return business;
    }

    /** Whether the post sees every goal of its scope, and not only those that come to its desk. */
    public boolean seesScope() {
        return business && this != EXPERT;
    }

    public boolean finance() {
        return this == FINANCE_BUSINESS || this == FINANCE_PERFORMANCE || this == FINANCE_CHIEF;
    }
}
