/** Rules that look at indicators one by one and within one goal: completeness, targets, categories. */
package org.hengji.core.prereview.indicators;
