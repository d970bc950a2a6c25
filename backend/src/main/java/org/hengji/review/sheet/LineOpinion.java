package org.hengji.review.sheet;

/**
 * What a reviewer says about one line.
 *
 * @param lineKey name of the criterion, id of the objective or indicator, until when of a plan's step; blank for the amount
 * @param about   the line as it was printed when this was said
 */
record LineOpinion(LineKind lineKind, String lineKey, String about, String opinion) {}
