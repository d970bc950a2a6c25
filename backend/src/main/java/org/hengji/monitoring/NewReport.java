package org.hengji.monitoring;

import java.math.BigDecimal;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.goal.Goal;

/** Insert row; the database gives the id. The budget is the goal's amount. */
final class NewReport {

    long id;
    final Goal goal;
    final Checkpoint checkpoint;
    final BigDecimal planYuan;
    final String lightExplanation;

    NewReport(Goal goal, Checkpoint checkpoint, BigDecimal planYuan, String lightExplanation) {
        this.goal = goal;
        this.checkpoint = checkpoint;
        this.planYuan = planYuan;
        this.lightExplanation = lightExplanation;
    }
}
