/**
 * Indicators: the tree of their levels, and what the printed text of a target says.
 * A text that cannot be read as one value stays unreadable; it is never repaired.
 */
package org.hengji.core.indicator;
