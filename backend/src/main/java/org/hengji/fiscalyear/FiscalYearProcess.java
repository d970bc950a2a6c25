package org.hengji.fiscalyear;

/** The process that opens the checkpoints of a year one after the other. Calls happen in the caller's transaction. */
public interface FiscalYearProcess {

    void start(FiscalYear year);

    /**
     * The finance bureau's word: the checkpoint the year stands at is opened and waiting goals go on, the first at once.
     *
     * @throws org.hengji.core.refusal.Refusal while goals of the checkpoint before are still being let go on
     */
    void openNext(FiscalYear year);
}
