package org.hengji.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengji.core.refusal.Refusal;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.springframework.stereotype.Component;

/**
 * Nothing is adjusted after the end of the year. A year that runs by date ends on 31 December (《预算法》第十八条); one that
 * is opened by hand has come to its end when its last checkpoint is open.
 */
@Component
public class AdjustmentWindow {

    private final FiscalYears years;
    private final Clock clock;

    AdjustmentWindow(FiscalYears years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    public boolean open(Goal goal) {
        return open(years.get(goal.fiscalYearId()));
    }

    private boolean open(FiscalYear year) {
        if (year.openingMode() == FiscalYear.OpeningMode.BY_DATE) {
            return !LocalDate.now(clock).isAfter(LocalDate.of(year.yearNo(), 12, 31));
        }
        List<Checkpoint> checkpoints = years.checkpoints(year.id());
        return checkpoints.isEmpty() || !checkpoints.get(checkpoints.size() - 1).open();
    }

    /** @throws Refusal after the end of the year */
    void require(Goal goal) {
        if (!open(goal)) {
            throw Refusal.wrongStep(goal.yearNo() + " 预算年度已经终了，目标“" + goal.name() + "”不能再调整或取消");
        }
    }

    /** @throws Refusal after the end of the year */
    void requireForAddition(FiscalYear year) {
        if (!open(year)) {
            throw Refusal.wrongStep(year.yearNo() + " 预算年度已经终了，不能再追加项目");
        }
    }
}
