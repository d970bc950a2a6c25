package org.hengji.core.rulepack;

/**
 * How a region treats one kind of finding.
 *
 * @param severity how much it weighs here
 * @param source   what it rests on
 */
public record FindingRule(Severity severity, Source source) {
}
