package org.hengji.core.rulepack;

/**
 * What follows for departments from their mean results (激励约束).
 *
 * @param commend     how many departments are commended at most
 * @param commendFrom the lowest grade of a mean score that is commended
 * @param summon      how many departments are talked to (约谈) at most
 * @param summonFrom  the best grade of a mean score for which a department is talked to
 */
public record ResultUse(int commend, Grade commendFrom, int summon, Grade summonFrom) {}
