package org.hengji.goal;

import java.math.BigDecimal;
import org.hengji.organisation.Desks;

/** A goal as a document or a person first states it. Amount in 元, null when none is stated. */
public record NewGoal(GoalKind kind, long fiscalYearId, int yearNo, Desks desks, String orgPath,
                      Long projectId, String projectCode, String name, String category, String formTitle,
                      BigDecimal amountYuan, String rulePackId, GoalContent content) {}
