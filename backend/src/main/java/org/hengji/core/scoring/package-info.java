/**
 * Self-evaluation: points over lines, lines to scores, scores to a total and a grade.
 * Every score keeps its rule with all its inputs, its formula and its value before rounding, so that it can be computed again
 * without the pack; a published score is explained by a rule and a rounding, or flagged.
 */
package org.hengji.core.scoring;
