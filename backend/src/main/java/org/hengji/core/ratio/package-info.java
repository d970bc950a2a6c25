/** Ratios of the department as a whole: known by formula, worked out where the document holds the figures. */
package org.hengji.core.ratio;
