package org.hengji.sample;

import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Post;

/**
 * The people who have a say in a sample department's goals.
 *
 * @param expert null in regions without key projects
 */
record Team(Actor operator, Actor leader, Actor supervisor, Actor business, Actor performance, Actor chief,
            Actor expert) {

    static Team of(SampleDepartment department, Accounts accounts) {
        return new Team(person(accounts, department.key, "operator"), person(accounts, department.key, "leader"),
                person(accounts, department.key, "supervisor"), person(accounts, department.region.key, "business"),
                person(accounts, department.region.key, "performance"), person(accounts, department.region.key, "chief"),
                accounts.actorNamed(department.region.key + ".expert").orElse(null));
    }

    Actor at(Post post) {
        return switch (post) {
            case OPERATOR -> operator;
            case LEADER -> leader;
            case SUPERVISOR -> supervisor;
            case FINANCE_BUSINESS -> business;
            case FINANCE_PERFORMANCE -> performance;
            case FINANCE_CHIEF -> chief;
            case EXPERT -> expert;
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> throw new IllegalArgumentException(post + " has no part in a goal");
        };
    }

    private static Actor person(Accounts accounts, String key, String post) {
        return accounts.actorNamed(key + "." + post).orElseThrow();
    }
}
