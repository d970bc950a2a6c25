package org.hengji.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYearProcess;
import org.springframework.stereotype.Component;

/** Moves the process of a year. Business key is {@code year-} and the id of the year. */
@Component
class FiscalYearProcessAdapter implements FiscalYearProcess {

    private static final String KEY_PREFIX = "year-";

    private final RuntimeService runtime;

    FiscalYearProcessAdapter(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(FiscalYear year) {
        runtime.startProcessInstanceByKey(Models.FISCAL_YEAR, KEY_PREFIX + year.id());
    }

    @Override
    public void openNext(FiscalYear year) {
        runtime.createMessageCorrelation(Models.MESSAGE_YEAR_CHECKPOINT_OPENING)
                .processInstanceBusinessKey(KEY_PREFIX + year.id()).correlate();
    }

    static long yearId(String businessKey) {
        return Long.parseLong(businessKey.substring(KEY_PREFIX.length()));
    }
}
