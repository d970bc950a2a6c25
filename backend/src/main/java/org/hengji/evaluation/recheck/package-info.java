/** 抽查复核: draws self-evaluations by a seed, scores them anew beside the unit's own score, and counts what came of it. */
@NamedInterface("recheck")
package org.hengji.evaluation.recheck;

import org.springframework.modulith.NamedInterface;
