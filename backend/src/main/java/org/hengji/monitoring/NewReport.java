package org.hengji.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.goal.Goal;
import org.hengji.organisation.Subject;

/** Insert row; the database gives the id. The budget is the goal's amount. */
final class NewReport {

    long id;
    final Goal goal;
    final Checkpoint checkpoint;
    final LocalDate dueOn;
    final BigDecimal planYuan;
    /** By the entries of payments: the unit's first value. Null without entries. */
    final BigDecimal recordedYuan;
    final LightReading reading;

    NewReport(Goal goal, Checkpoint checkpoint, LocalDate dueOn, BigDecimal planYuan, BigDecimal recordedYuan, LightReading reading) {
        this.goal = goal;
        this.checkpoint = checkpoint;
        this.dueOn = dueOn;
        this.planYuan = planYuan;
        this.recordedYuan = recordedYuan;
        this.reading = reading;
    }

    /** Once it is stored. */
    Subject subject() {
        return MonitoringReport.subject(id, checkpoint.label());
    }
}
