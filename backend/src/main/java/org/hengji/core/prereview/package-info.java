/**
 * Pre-review (预审): rules that look through a goal document and report findings, each with its evidence and its source.
 * The rules themselves live in the packages below, by what they look at.
 */
package org.hengji.core.prereview;
