package org.hengji.core.rulepack;

/**
 * A value with the source that gives it.
 *
 * @param value  the value
 * @param source where it comes from
 */
public record Sourced<T>(T value, Source source) {
}
