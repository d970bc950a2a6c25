package org.hengji.workflow;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.hengji.core.refusal.Refusal;
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
        try {
            runtime.createMessageCorrelation(Models.MESSAGE_YEAR_CHECKPOINT_OPENING)
                    .processInstanceBusinessKey(KEY_PREFIX + year.id()).correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw Refusal.wrongStep("上一个监控点的目标正在后台分批放行，请过几分钟再开启下一个监控点");
        }
    }

    static long yearId(String businessKey) {
        return Long.parseLong(businessKey.substring(KEY_PREFIX.length()));
    }
}
