package org.hengji.evaluation.panel;

import java.math.BigDecimal;
import org.hengji.core.rulepack.Grade;

/** A key evaluation of the goal's year has been settled. */
public record KeyEvaluationSettled(long goalId, KeyEvaluationKind kind, BigDecimal total, Grade grade) {}
