/** Self-evaluation (单位自评): the unit's account of the year, scored line by line by the goal's rule pack, and its grade. */
package org.hengji.evaluation;
