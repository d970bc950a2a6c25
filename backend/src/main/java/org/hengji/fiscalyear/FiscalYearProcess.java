package org.hengji.fiscalyear;

/** The process that opens the checkpoints of a year one after the other. Calls happen in the caller's transaction. */
public interface FiscalYearProcess {

    void start(FiscalYear year);

    /** The finance bureau's word: the checkpoint the year stands at is opened and waiting goals go on, the first at once. */
    void openNext(FiscalYear year);
}
