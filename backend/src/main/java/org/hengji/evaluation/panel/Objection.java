package org.hengji.evaluation.panel;

import java.math.BigDecimal;

/**
 * What the evaluated unit holds against the score of a criterion, and the lead's answer.
 *
 * @param adopted       null until it is answered
 * @param adjustedScore the score of the line where adopted; the experts' mean stays beside
 */
record Objection(long id, String code, String reason, Boolean adopted, BigDecimal adjustedScore, String answer) {}
