package org.hengji.workflow;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalProcess;
import org.hengji.goal.Goals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Service tasks of the process of a year. */
@Configuration
class FiscalYearDelegates {

    /** Goals that go on together with their processes in one transaction; more wait for a job each, so that a big year never blocks the pages. */
    private static final int CHUNK = 50;
    /** Of more goals than that the work is written first, so many in one transaction. */
    private static final int CHUNK_AHEAD = 200;

    @Bean
    JavaDelegate nextYearCheckpointDelegate(FiscalYears years, Clock clock) {
        return execution -> {
            FiscalYear year = years.get(FiscalYearProcessAdapter.yearId(execution.getProcessBusinessKey()));
            Checkpoint next = years.checkpoints(year.id()).stream().filter(c -> !c.open()).findFirst().orElse(null);
            execution.setVariable(Models.CHECKPOINT_ID, next == null ? null : next.id());
            execution.setVariable(Models.OPEN_BY_DATE, year.openingMode() == FiscalYear.OpeningMode.BY_DATE);
            execution.setVariable(Models.OPEN_AT,
                    next == null ? null : Date.from(next.dueOn().atStartOfDay(clock.getZone()).toInstant()));
        };
    }

    @Bean
    JavaDelegate openCheckpointChunkDelegate(FiscalYears years, Goals goals, GoalProcess process, AheadOfProcess ahead) {
        return execution -> {
            long checkpointId = (Long) execution.getVariable(Models.CHECKPOINT_ID);
            long yearId = years.lockCheckpoint(checkpointId).fiscalYearId();
            years.markOpen(checkpointId);
            List<Goal> waiting = goals.awaiting(checkpointId, CHUNK_AHEAD);
            if (waiting.size() > CHUNK) {
                ahead.open(checkpointId, waiting);
                execution.setVariable(Models.MORE_GOALS, true);
            } else {
                if (!waiting.isEmpty()) {
                    process.checkpointOpened(waiting);
                }
                execution.setVariable(Models.MORE_GOALS, ahead.follow(yearId, CHUNK) == CHUNK);
            }
        };
    }
}
