/**
 * Self-evaluation: points over lines, lines to scores, scores to a total and a grade.
 * Every score shows its rule, its inputs and its formula, and keeps its value before rounding.
 */
package org.hengji.core.scoring;
