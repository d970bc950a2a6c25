/**
 * Rule packs: the numbers of the law as data, by region, year and form, each with the source it comes from.
 * A goal is pinned to the pack it was drafted under; a new pack never changes an old goal.
 */
package org.hengji.core.rulepack;
