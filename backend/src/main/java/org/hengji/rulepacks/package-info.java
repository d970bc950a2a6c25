/**
 * Rule packs at work: the ones that ship and the copies that regions have adjusted (规则包), shown, compared and changed.
 * Everybody else sees them as {@link org.hengji.core.rulepack.RulePacks}.
 */
package org.hengji.rulepacks;
